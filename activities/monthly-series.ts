import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../home/duckdb.ts';
import { FAMILY_CODES } from '../schemas/acts.ts';
import type { Monitoring } from '../schemas/vocabularies.ts';
import { groupBy } from '../signals/group.ts';
import type { Series, SeriesPeriod } from '../signals/types.ts';
import { read } from '../sql/statements.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

/**
 * Every country × family by month on the known clock. What was watched is the same for all families of a country and
 * most months hold no incident, so such months are one object that the families share, and of families of which
 * nothing is told the whole list is.
 */
export async function monthlySeries(connection: DuckDBConnection): Promise<Series[]> {
  const watched = await rowsOf(connection, read('looking', 'monthly_attention'));
  const counted = await rowsOf(connection, read('looking', 'monthly_counts'));
  const told = new Map(
    counted.map((row) => [`${row.country_iso3} ${row.act_family} ${row.period_start}`, row]),
  );
  const speaking = new Set(counted.map((row) => `${row.country_iso3} ${row.act_family}`));
  return [...groupBy(watched, (row) => String(row.country_iso3))].flatMap(([country_iso3, months]) => {
    const silent = months.map(silentMonth);
    return FAMILY_CODES.map((act_family) => {
      if (!speaking.has(`${country_iso3} ${act_family}`))
        return { country_iso3, act_family, periods: silent };
      const periods = silent.map((month) => {
        const row = told.get(`${country_iso3} ${act_family} ${month.period_start}`);
        return row ? toldMonth(month, row) : month;
      });
      return { country_iso3, act_family, periods };
    });
  });
}

/** A month in which nothing was told: zeros where somebody looked, NULLs where nobody did. */
function silentMonth(row: Rows[number]): SeriesPeriod {
  const monitoring = row.monitoring as Monitoring;
  const looked = monitoring !== 'unmonitored' && monitoring !== 'not_applicable';
  const zero = looked ? 0 : null;
  return {
    period_start: String(row.period_start),
    monitoring,
    attention: number(row.attention),
    exposure: number(row.exposure),
    incidents: zero,
    historical: zero,
    undated: zero,
    issuers: zero,
    mentions: zero,
    persons_min: null,
    persons_max: null,
    recent: { months: 0, areas: 0, issuers: 0, killed: 0 },
  };
}

function toldMonth(month: SeriesPeriod, row: Rows[number]): SeriesPeriod {
  return {
    ...month,
    incidents: number(row.incidents) ?? month.incidents,
    historical: number(row.historical) ?? month.historical,
    undated: number(row.undated) ?? month.undated,
    issuers: number(row.issuers) ?? month.issuers,
    mentions: number(row.mentions) ?? month.mentions,
    persons_min: number(row.persons_min),
    persons_max: number(row.persons_max),
    recent: {
      months: number(row.months) ?? 0,
      areas: number(row.areas) ?? 0,
      issuers: number(row.recent_issuers) ?? 0,
      killed: number(row.killed) ?? 0,
    },
  };
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
