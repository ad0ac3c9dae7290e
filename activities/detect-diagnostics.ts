import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import type { Row } from '../schemas/table.ts';
import { diagnostics } from '../schemas/tables/diagnostics.ts';
import { type Diagnostics, diagnosticsOf, MONTHLY_DIAGNOSTICS } from '../signals/diagnostics.ts';
import { groupBy } from '../signals/group.ts';
import { read } from '../sql/statements.ts';
import { createReleaseTable } from './scratch-tables.ts';

/** Months that a release shows of each detector, as of its signals. */
const MONTHS = 13;

interface Month {
  readonly country_iso3: string;
  readonly act_family: Row<typeof diagnostics>['act_family'];
  readonly period_start: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly incidents: number | null;
  readonly exposure: number | null;
}

/** What the field's usual detectors say of the series of which anything is told. */
export async function createDiagnostics(connection: DuckDBConnection, scratch: string): Promise<void> {
  const months = (await rowsOf(connection, read('looking', 'told_series'))) as unknown as Month[];
  const series = groupBy(months, ({ country_iso3, act_family }) => `${country_iso3} ${act_family}`);
  const rows = [...series.values()].flatMap(rowsOfSeries);
  await createReleaseTable(connection, scratch, diagnostics, rows);
}

function rowsOfSeries(months: readonly Month[]): Row<typeof diagnostics>[] {
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return [];
  const { country_iso3, act_family } = first;
  const found = diagnosticsOf(
    {
      counts: months.map(({ incidents }) => incidents),
      exposure: months.map(({ exposure }) => exposure),
      starts: months.map(({ day }) => day),
      perYear: 12,
    },
    MONTHLY_DIAGNOSTICS,
    Math.max(0, months.length - MONTHS),
  );
  const detected = found.periods.map(({ index, method, bound, p, ...verdict }) => ({
    ...{ country_iso3, act_family, period_start: months[index]?.period_start ?? '', method },
    ...{ ...verdict, lower_bound: null, upper_bound: bound, p_value: p },
  }));
  const trends = trendsOf(found).map((trend) => ({
    ...{ country_iso3, act_family, period_start: last.period_start, expected: null, alarm: null },
    ...trend,
  }));
  return [...detected, ...trends];
}

/** A trend raises no alarm by itself: it is told with its slope and interval. */
function trendsOf({ mannKendall, theilSen }: Diagnostics) {
  const nothing = { lower_bound: null, upper_bound: null, p_value: null, statistic: null };
  const computable = (told: boolean) =>
    (told ? 'ok' : 'insufficient_history') as 'ok' | 'insufficient_history';
  return [
    {
      method: 'mann_kendall' as const,
      ...nothing,
      ...(mannKendall && { statistic: mannKendall.z, p_value: mannKendall.p }),
      computability: computable(mannKendall !== undefined),
    },
    {
      method: 'theil_sen' as const,
      ...nothing,
      ...(theilSen && {
        statistic: theilSen.slope,
        lower_bound: theilSen.lower,
        upper_bound: theilSen.upper,
      }),
      computability: computable(theilSen !== undefined),
    },
  ];
}
