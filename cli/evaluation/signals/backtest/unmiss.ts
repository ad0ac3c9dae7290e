import { primary } from '../../../../signals/methods/primary-series.ts';
import type { Policy } from '../../../../signals/policy.ts';
import { readDashboard } from '../../../../sources/unmiss/dashboard.ts';
import { onsetKey } from './panel.ts';

/** What the monthly table of UNMISS says under the primary test. Shown, never scored: it was published in one piece. */
export interface Unmiss {
  readonly first: string;
  readonly last: string;
  readonly months: number;
  readonly victims: number;
  /** Months that have a baseline long enough. */
  readonly tested: number;
  /** Of them, those below the policy's p of a watch (`YYYY-MM`). */
  readonly watches: readonly string[];
  /** Onsets in South Sudan in its years. */
  readonly onsets: number;
}

/** Reads the monthly victims of the dashboard. Null where it has no such table. */
export function unmissOf(
  text: string,
  where: string,
  onsets: ReadonlySet<string>,
  policy: Policy,
): Unmiss | null {
  const told = monthsOf(text, where);
  const first = told[0]?.month;
  const last = told.at(-1)?.month;
  if (first === undefined || last === undefined) return null;
  const counts = told.map(({ victims }) => victims);
  const verdicts = primary({ counts, exposure: null, starts: null, perYear: 12 }, policy);
  const years = new Set(told.map(({ month }) => Number(month.slice(0, 4))));
  return {
    first,
    last,
    months: told.length,
    victims: counts.reduce((sum, count) => sum + count, 0),
    tested: verdicts.filter(({ p }) => p !== null).length,
    watches: told.flatMap(({ month }, i) => (verdicts[i]?.alarm ? [month] : [])),
    onsets: [...years].filter((year) => onsets.has(onsetKey('SSD', year))).length,
  };
}

function monthsOf(text: string, where: string) {
  const told: { month: string; victims: number }[] = [];
  for (const one of readDashboard(text, where)) {
    if (one.kind !== 'document') continue;
    for (const row of one.external_counts ?? []) {
      if (row.dataset !== 'unmiss-hrd/yearly_trend' || row.measure !== 'victims' || row.value === null)
        continue;
      if (row.perpetrator === null) told.push({ month: row.period_from.slice(0, 7), victims: row.value });
    }
  }
  return told.sort((a, b) => a.month.localeCompare(b.month));
}
