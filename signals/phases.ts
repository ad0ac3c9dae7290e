import type { ActFamily } from '../schemas/acts.ts';
import { isAtLeast } from './change.ts';
import { isDark } from './columns.ts';
import { groupBy } from './group.ts';
import { monthOf, startOf } from './months.ts';
import { type PhaseEvidence, walkPhases } from './phase-rule.ts';
import { phaseSignal } from './phase-signal.ts';
import type { Policy } from './policy.ts';
import { standingAt } from './standing.ts';
import type { WalkedSeries } from './trends.ts';
import type { RiskShown, SeriesPeriod, Signal, Trigger } from './types.ts';

/** What phases rest on beside the series. */
export interface PhaseSources {
  /** Confirmed triggers. */
  readonly triggers: readonly Trigger[];
  /** Statements that show one of the policy's risk factors. */
  readonly risks: readonly RiskShown[];
}

/**
 * The phase of every country for the months from `from` (`YYYY-MM-DD`) on in which it has one or loses its last, walked
 * from the first month, so that a later `from` changes no row. The order of series, triggers and risks changes nothing
 * but the order of rows. Silence moves no phase. Throws `invalid_row` on a date that is none.
 */
export function detectPhases(
  walked: readonly WalkedSeries[],
  { triggers, risks }: PhaseSources,
  policy: Policy,
  from: string,
): Signal[] {
  const triggersOf = groupBy(triggers, (trigger) => trigger.country_iso3);
  const risksOf = groupBy(risks, (risk) => risk.country_iso3);
  const begin = monthOf(from);
  const countries = groupBy(walked, ({ tested }) => tested.series.country_iso3);
  return [...countries].flatMap(([country, series]) => {
    const own = { triggers: triggersOf.get(country) ?? [], risks: risksOf.get(country) ?? [] };
    return signalsOf(country, series, own, policy).filter((signal) => monthOf(signal.period_start) >= begin);
  });
}

function signalsOf(
  country: string,
  series: readonly WalkedSeries[],
  own: PhaseSources,
  policy: Policy,
): Signal[] {
  const periods = series[0]?.tested.series.periods ?? [];
  const months = monthsOf(series, own, policy);
  const steps = walkPhases(months, policy.phases);
  return periods.flatMap((period, i) => {
    const step = steps[i];
    const month = months[i];
    if (!step || !month || (step.phase === 'none' && step.before === 'none')) return [];
    const since = periods[step.since]?.period_start ?? period.period_start;
    const about = { ...step, ...month, reached: since, standingIn: standingFamilies(series, i, policy) };
    return [phaseSignal(country, period, about, policy)];
  });
}

function monthsOf(series: readonly WalkedSeries[], own: PhaseSources, policy: Policy): PhaseEvidence[] {
  const [one] = series;
  if (!one) return [];
  const { escalation, imminent } = policy.phases;
  const triggers = [...own.triggers].sort(byDay);
  return one.tested.series.periods.map((period, i) => {
    const month = one.tested.first + i;
    const age = ({ known_at }: Trigger) => month - monthOf(known_at);
    const risen = series.filter(({ changes }) => isAtLeast(changes[i], escalation.level));
    const standings = series.flatMap(
      ({ tested }) => standingAt(tested.series.periods, i, policy.standing) ?? [],
    );
    return {
      standing: standings.length === 0 ? null : Math.max(...standings),
      risen: risen.map(({ tested }) => tested.series.act_family).sort(),
      triggers: triggers.filter((t) => age(t) >= 0 && age(t) < imminent.trigger_months).map(idOf),
      findings: triggers.filter((t) => age(t) >= 0 && t.is_finding).map(idOf),
      riskIssuers: risen.length === 0 ? 0 : issuersUpTo(own.risks, month, imminent.days),
      looking: lookingIn(series, i, period),
    };
  });
}

/** A month counts as calm where some family could be compared: one with too little looking reads `unknown` in all. */
function lookingIn(
  series: readonly WalkedSeries[],
  i: number,
  period: SeriesPeriod,
): PhaseEvidence['looking'] {
  if (isDark(period.monitoring)) return 'dark';
  return series.some(({ reasons }) => reasons[i]?.reading !== 'unknown') ? 'looked' : 'short';
}

const DAY = 86_400_000;

/** Independent issuers of risks that became known in the `days` before the end of a month. */
function issuersUpTo(risks: readonly RiskShown[], month: number, days: number): number {
  const end = Date.parse(startOf(month + 1));
  const recent = risks.filter(({ known_at }) => {
    const day = Date.parse(known_at);
    return day < end && day >= end - days * DAY;
  });
  return new Set(recent.map(({ claimant }) => claimant)).size;
}

function standingFamilies(series: readonly WalkedSeries[], i: number, policy: Policy): ActFamily[] {
  const least = policy.phases.structural_risk.standing;
  return series
    .filter(({ tested }) => (standingAt(tested.series.periods, i, policy.standing) ?? 0) >= least)
    .map(({ tested }) => tested.series.act_family)
    .sort();
}

function byDay(a: Trigger, b: Trigger): number {
  if (a.known_at !== b.known_at) return a.known_at < b.known_at ? -1 : 1;
  return a.trigger_id < b.trigger_id ? -1 : Number(a.trigger_id > b.trigger_id);
}

function idOf({ trigger_id }: Trigger): string {
  return trigger_id;
}
