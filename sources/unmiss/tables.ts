import { monthPeriod, type Period } from '../external/periods.ts';

/** What the keys of one level of a table stand for. */
export type Dimension = 'year' | 'quarter' | 'month' | 'state' | 'county' | 'perpetrator';

export interface Table {
  /** Name, which is the path to it in the file: `sgbv/quarterly`. */
  readonly name: string;
  /** Levels of keys above the numbers, outermost first. */
  readonly levels: readonly Dimension[];
  /** Period of all of it, where no level says one. */
  readonly period: Period | null;
  /** What `total`, or a bare number, counts. */
  readonly total: 'victims' | 'sgbv';
}

/** Tables of an edition, by its year and newest quarter (1-4). */
export function tablesOf(year: number, quarter: number): Table[] {
  const period = monthPeriod(year, quarter * 3 - 2, 3);
  const table = (name: string, ...levels: Dimension[]): Table => {
    const total = name.startsWith('sgbv/') ? 'sgbv' : 'victims';
    const dated = levels.some((level) => level === 'quarter' || level === 'month');
    return { name, levels, period: dated ? null : period, total };
  };
  const q = `q${quarter}`;
  return [
    table(q),
    table('quarterly', 'quarter'),
    table(`${q}_by_state`, 'state'),
    table('quarterly_by_state', 'quarter', 'state'),
    table(`${q}_state_perp_detail`, 'state', 'perpetrator'),
    table(`${q}_by_perpetrator`, 'perpetrator'),
    table('quarterly_by_perpetrator', 'quarter', 'perpetrator'),
    table(`monthly_${year}`, 'month'),
    table(`${q}_by_county`, 'county'),
    table('crsv_sgbv', 'quarter'),
    table('yearly_trend', 'year', 'month'),
    table(`sgbv/${q}`),
    table('sgbv/quarterly', 'quarter'),
    table(`sgbv/${q}_by_state`, 'state'),
    table(`sgbv/${q}_by_perpetrator`, 'perpetrator'),
    table('sgbv/monthly', 'month'),
    table('sgbv/quarterly_by_state', 'quarter', 'state'),
  ];
}

/** Below the county: single persons at a place with its coordinates. Left out on purpose. */
export function notStored(quarter: number): string[] {
  const q = `q${quarter}`;
  return [`${q}_by_payam`, `${q}_locations`, 'all_locations', `sgbv/${q}_locations`, 'sgbv/all_locations'];
}
