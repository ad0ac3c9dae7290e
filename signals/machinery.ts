import { groupBy } from './group.ts';
import { monthOf, startOf } from './months.ts';
import type { Policy } from './policy.ts';
import { sessionOf, themesOf } from './reviews.ts';
import { type Sign, signSignal } from './sign.ts';
import type { MachineryAct, Signal } from './types.ts';

interface MonthSign extends Pick<Sign, 'type' | 'method' | 'code' | 'params'> {
  readonly month: number;
}

/**
 * Signs from acts of the machinery that became known from `from` on, at most one per kind, country and month: a
 * review that recommends again what an earlier session recommended, a special session or a resolution under item 4 of
 * the Council's agenda after years without one, a mandate not on record before. Earlier acts are what they are compared with, so all acts are given. None counts
 * as a violation and a review that repeats nothing raises nothing. Throws `invalid_row` on a date that is none.
 */
export function detectMachinery(acts: Iterable<MachineryAct>, policy: Policy, from: string): Signal[] {
  const begin = monthOf(from);
  const countries = [...groupBy(acts, (act) => act.country_iso3)].sort(([a], [b]) => (a < b ? -1 : 1));
  return countries.flatMap(([country, own]) => {
    const ordered = own.sort((a, b) => (a.known_at < b.known_at ? -1 : Number(a.known_at > b.known_at)));
    const of = (kind: MachineryAct['kind']) => ordered.filter((act) => act.kind === kind);
    const signs = [
      ...repeatsOfSources(of('recommendation'), policy.machinery.repeated_themes),
      ...firsts(of('special_session'), policy.machinery.quiet_years),
      ...firsts(of('item_4_resolution'), policy.machinery.quiet_years),
      ...newMandates(of('mandate')),
    ];
    return signs
      .filter(({ month }) => month >= begin)
      .map(({ month, ...sign }) => {
        const about = {
          country,
          start: startOf(month),
          window: 1,
          raised: true,
          computability: 'ok',
        } as const;
        return signSignal({ ...about, ...sign }, policy.version);
      });
  });
}

/**
 * Each source compares with itself: several tell of one review, each with its own labels of themes and sessions and
 * its own date where the session is unknown. Of a month in which more than one finds repeats, the one with the most.
 */
function repeatsOfSources(recommendations: readonly MachineryAct[], least: number): MonthSign[] {
  const sources = [...groupBy(recommendations, (act) => act.source_id ?? '')].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const signs = sources.flatMap(([, own]) => repeats(own, least));
  return [...groupBy(signs, (sign) => sign.month)].flatMap(([, told]) =>
    told.reduce((best, sign) => (Number(sign.params.themes) > Number(best.params.themes) ? sign : best)),
  );
}

/** A month's recommendations are one review: those of a session are known on its last day. */
function repeats(recommendations: readonly MachineryAct[], least: number): MonthSign[] {
  const before = new Map<string, { sessions: Set<string>; supported: boolean }>();
  const reviews = groupBy(recommendations, (act) => monthOf(act.known_at));
  return [...reviews].flatMap(([month, acts]) => {
    const sessions = new Set(acts.map(sessionOf));
    const themes = new Set(acts.flatMap(themesOf));
    const earlier = [...themes].flatMap((theme) => before.get(theme) ?? []);
    const again = earlier.filter((known) => [...known.sessions].some((session) => !sessions.has(session)));
    for (const act of acts) remember(before, act);
    if (again.length < least) return [];
    const supported = again.filter((known) => known.supported).length;
    const params = {
      session: [...sessions].sort().join(';'),
      themes: again.length,
      supported_before: supported,
      themes_of_review: themes.size,
    };
    return [
      { type: 'repeated_recommendation', method: 'repeated', month, code: 'recommended_again', params },
    ];
  });
}

function remember(
  before: Map<string, { sessions: Set<string>; supported: boolean }>,
  act: MachineryAct,
): void {
  for (const theme of themesOf(act)) {
    const known = before.get(theme) ?? { sessions: new Set<string>(), supported: false };
    known.sessions.add(sessionOf(act));
    known.supported ||= act.response === 'supported';
    before.set(theme, known);
  }
}

const FIRST_CODES = { special_session: 'first_session', item_4_resolution: 'first_item_4' } as const;

/** Sessions, or resolutions under item 4, after years without one. */
function firsts(acts: readonly MachineryAct[], quietYears: number): MonthSign[] {
  return acts.flatMap((act, i) => {
    const previous = acts[i - 1]?.known_at ?? null;
    const month = monthOf(act.known_at);
    if (previous !== null && month - monthOf(previous) < 12 * quietYears) return [];
    const params = { previous, quiet_years: quietYears, subject: act.subject };
    if (act.kind !== 'special_session' && act.kind !== 'item_4_resolution') return [];
    return [{ type: act.kind, method: 'first', month, code: FIRST_CODES[act.kind], params }];
  });
}

function newMandates(mandates: readonly MachineryAct[]): MonthSign[] {
  const seen = new Set<string | null>();
  const fresh = mandates.filter((act) => !seen.has(act.subject) && seen.add(act.subject));
  return [...groupBy(fresh, (act) => monthOf(act.known_at))].map(([month, acts]) => {
    const subjects = acts.flatMap((act) => act.subject ?? []).sort();
    const params = { mandates: acts.length, subjects: subjects.join(';') };
    return { type: 'new_mandate', method: 'new', month, code: 'new_mandate', params };
  });
}
