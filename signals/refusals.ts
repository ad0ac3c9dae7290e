import { groupBy } from './group.ts';
import { monthOf, startOf } from './months.ts';
import type { Policy } from './policy.ts';
import { sessionOf, themesOf } from './reviews.ts';
import { signSignal } from './sign.ts';
import type { MachineryAct, Signal } from './types.ts';

const REFUSED: ReadonlySet<string> = new Set(['noted', 'not_supported']);

interface Refusal {
  readonly month: number;
  readonly session: string;
  readonly themes: number;
  readonly supportedBefore: number;
}

/**
 * Themes that an earlier review had recommended and of which a State then refused (noted, did not support) every
 * recommendation of a later one, for the months from `from` on: one sign a country and month, of the source that tells
 * the most, since sources label themes in their own words. Dated by the last of these answers, or by the review where the
 * source names no day of them. The order of acts changes nothing. Throws `invalid_row` on a date that is none.
 */
export function detectRefusals(acts: Iterable<MachineryAct>, policy: Policy, from: string): Signal[] {
  const told = [...acts].filter(({ kind }) => kind === 'recommendation');
  const countries = [...groupBy(told, ({ country_iso3 }) => country_iso3)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return countries.flatMap(([country, own]) => {
    const sources = [...groupBy(own, ({ source_id }) => source_id ?? '')].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    const found = sources.flatMap(([, acts]) => refusalsOf(acts));
    const months = groupBy(found, ({ month }) => month);
    return [...months.values()]
      .map((signs) => signs.reduce((best, one) => (one.themes > best.themes ? one : best)))
      .filter(({ month, themes }) => month >= monthOf(from) && themes >= policy.signs.refusal.themes)
      .map((refusal) => refusalSignal(country, refusal, policy));
  });
}

/** What one source tells of one State, review after review. */
function refusalsOf(acts: readonly MachineryAct[]): Refusal[] {
  const reviews = [...groupBy(acts, sessionOf)]
    .map(([session, told]) => ({
      session,
      told,
      month: Math.min(...told.map((act) => monthOf(act.known_at))),
    }))
    .sort((a, b) => a.month - b.month || (a.session < b.session ? -1 : 1));
  /** Themes of the reviews before, and whether the State had supported one on it. */
  const before = new Map<string, { readonly month: number; readonly supported: boolean }>();
  return reviews.map(({ session, told, month }) => {
    const themes = byTheme(told);
    const refused = [...themes].filter(([theme, answers]) => {
      const earlier = before.get(theme);
      return earlier !== undefined && earlier.month < month && answers.every(isRefused);
    });
    const supportedBefore = refused.filter(([theme]) => before.get(theme)?.supported).length;
    const answered = Math.max(month, ...refused.flatMap(([, answers]) => answers.map(answeredIn)));
    for (const [theme, answers] of themes) {
      const earlier = before.get(theme);
      const supported = answers.some(({ response }) => response === 'supported');
      before.set(theme, {
        month: earlier?.month ?? month,
        supported: supported || earlier?.supported === true,
      });
    }
    return { month: answered, session, themes: refused.length, supportedBefore };
  });
}

function byTheme(acts: readonly MachineryAct[]): Map<string, MachineryAct[]> {
  const told = groupBy(
    acts.flatMap((act) => themesOf(act).map((theme) => ({ theme, act }))),
    ({ theme }) => theme,
  );
  return new Map([...told].map(([theme, rows]) => [theme, rows.map(({ act }) => act)]));
}

function isRefused({ response }: MachineryAct): boolean {
  return REFUSED.has(response ?? '');
}

function answeredIn({ known_at, response_known_at }: MachineryAct): number {
  return monthOf(response_known_at ?? known_at);
}

function refusalSignal(country: string, refusal: Refusal, policy: Policy): Signal {
  const { month, session, themes, supportedBefore } = refusal;
  return signSignal(
    {
      ...{ type: 'refused_recommendation', method: 'policy', country, start: startOf(month), window: 1 },
      ...{ raised: true, computability: 'ok', code: 'refused_again' },
      params: { session, themes, supported_before: supportedBefore },
    },
    policy.version,
  );
}
