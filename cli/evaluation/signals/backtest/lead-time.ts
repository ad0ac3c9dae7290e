import { monthOf, startOf } from '../../../../signals/months.ts';
import { ATTENTION_ALARM, attentionAsOf } from './attention.ts';
import type { Fact } from './facts.ts';

/** Onsets whose month is known. */
const DATED_ONSETS = [
  { country: 'SSD', month: '2013-12', what: 'South Sudan, Juba' },
  { country: 'MMR', month: '2017-08', what: 'Myanmar, Rakhine' },
  { country: 'MMR', month: '2021-02', what: 'Myanmar' },
  { country: 'AFG', month: '2021-08', what: 'Afghanistan' },
  { country: 'UKR', month: '2022-02', what: 'Ukraine' },
] as const;
const LOOK_BACK = 24;

export interface LeadTime {
  readonly country: string;
  readonly onset: string;
  readonly what: string;
  /** Months from the month-end since which the score had alarmed without a break; null: it did not alarm. */
  readonly alarm: number | null;
  /** Whether it had done so all the time that is looked back. */
  readonly chronic: boolean;
  /** Months from the first sign of any kind that is no outcome of a review; null: none. */
  readonly sign: number | null;
  /** That sign: its day and title. */
  readonly first: Fact | null;
}

/** Lead times in months, looking back 24 from the month of each onset. Nothing of that month itself is taken. */
export function leadTimes(factsOf: (country: string) => readonly Fact[]): LeadTime[] {
  return DATED_ONSETS.map(({ country, month, what }) => {
    const onset = monthOf(`${month}-01`);
    const facts = factsOf(country);
    const first = facts
      .filter(({ kind, known_at }) => kind !== 'outcome' && isWithin(monthOf(known_at), onset))
      .reduce<Fact | null>((least, fact) => (least && least.known_at <= fact.known_at ? least : fact), null);
    const run = runBefore(onset, facts);
    return {
      country,
      onset: month,
      what,
      alarm: run === 0 ? null : run,
      chronic: run === LOOK_BACK,
      sign: first === null ? null : onset - monthOf(first.known_at),
      first,
    };
  });
}

function isWithin(month: number, onset: number): boolean {
  return month < onset && month >= onset - LOOK_BACK;
}

/** How many month-ends before the onset, counted back from it, alarmed without a break. */
function runBefore(onset: number, facts: readonly Fact[]): number {
  for (let back = 1; back <= LOOK_BACK; back++) {
    if (attentionAsOf(facts, lastDayOf(onset - back)).score < ATTENTION_ALARM) return back - 1;
  }
  return LOOK_BACK;
}

function lastDayOf(month: number): string {
  const next = Date.parse(`${startOf(month + 1)}T00:00:00Z`);
  return new Date(next - 86_400_000).toISOString().slice(0, 10);
}
