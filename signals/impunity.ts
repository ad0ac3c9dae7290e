import { ACT_FAMILIES } from '../schemas/acts.ts';
import { isDark } from './columns.ts';
import { groupBy } from './group.ts';
import { monthOf } from './months.ts';
import type { Policy } from './policy.ts';
import { signSignal } from './sign.ts';
import { standingAt } from './standing.ts';
import type { Series, Signal, Trigger } from './types.ts';

/**
 * Impunity after past findings, for the months from `from` on: a confirmed authoritative finding lies so many months back
 * as the policy asks, and lethal acts are reported again, at the policy's standing or above. Tocsin reads no record of
 * prosecutions, so it says that violence goes on after a finding, not that nobody was brought to justice. Where nobody
 * looked nothing is said. The order of series and triggers changes nothing but the order of rows. Throws `invalid_row`
 * on a date that is none.
 */
export function* detectImpunity(
  all: Iterable<Series>,
  triggers: Iterable<Trigger>,
  policy: Policy,
  from: string,
): Generator<Signal> {
  const lethal = [...all].filter(({ act_family }) => ACT_FAMILIES[act_family].lethal);
  const found = groupBy(
    [...triggers].filter(({ is_finding }) => is_finding),
    ({ country_iso3 }) => country_iso3,
  );
  for (const [country, series] of groupBy(lethal, ({ country_iso3 }) => country_iso3)) {
    const findings = found.get(country) ?? [];
    if (findings.length > 0) yield* impunityOf(country, series, findings, policy, monthOf(from));
  }
}

function* impunityOf(
  country: string,
  series: readonly Series[],
  findings: readonly Trigger[],
  policy: Policy,
  begin: number,
): Generator<Signal> {
  const { months, standing } = policy.signs.impunity;
  for (const [i, period] of (series[0]?.periods ?? []).entries()) {
    const month = monthOf(period.period_start);
    if (month < begin || isDark(period.monitoring)) continue;
    const past = findings.filter(({ known_at }) => monthOf(known_at) + months <= month);
    const again = series.filter(({ periods }) => (standingAt(periods, i, policy.standing) ?? 0) >= standing);
    if (past.length === 0 || again.length === 0) continue;
    const newest =
      past
        .map(({ known_at }) => known_at)
        .sort()
        .at(-1) ?? null;
    const params = {
      findings: past
        .map(({ trigger_id }) => trigger_id)
        .sort()
        .join(';'),
      count: past.length,
      newest,
      families: again
        .map(({ act_family }) => act_family)
        .sort()
        .join(';'),
      window: policy.standing.recent_months,
    };
    const about = { type: 'impunity', method: 'policy', country, start: period.period_start } as const;
    const said = { window: policy.standing.recent_months, watched: period, raised: true } as const;
    const why = { computability: 'ok', code: 'violence_after_finding', params } as const;
    yield signSignal({ ...about, ...said, ...why }, policy.version);
  }
}
