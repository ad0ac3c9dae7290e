import { join } from 'node:path';
import { rowsOf } from '../../../../home/duckdb.ts';
import type { HomePaths } from '../../../../home/paths.ts';
import { listReleases } from '../../../../home/releases.ts';
import { CHANGES, PHASES } from '../../../../schemas/vocabularies.ts';
import { openLocked } from '../../../release-reader.ts';

/** From this score on it alarms: escalation. */
export const INDICATOR_ALARM = 2;

/** What a release says of a country in its last year. */
export interface Indicated {
  /** Null where it has no signal of that December. */
  readonly score: number | null;
  /** Documents about it in the last 12 months. */
  readonly attention: number;
  /** Share of the last 12 months with a document about it. */
  readonly months: number;
}

/** By country; one without a row has none, which counts 0. */
type Indications = ReadonlyMap<string, Indicated>;

/**
 * What every retrospective release of a 31 December says, by its year. Of several of one day the last is read.
 */
export async function indicationsOf(paths: HomePaths): Promise<ReadonlyMap<number, Indications>> {
  const told = new Map<number, Indications>();
  for (const vintage of await listReleases(paths.releases)) {
    const year = /^as-of-(\d{4})-12-31(?:\.\d+)?$/.exec(vintage)?.[1];
    if (year === undefined) continue;
    told.set(Number(year), await ofRelease(join(paths.releases, vintage, 'tocsin.duckdb'), year));
  }
  return told;
}

async function ofRelease(file: string, year: string): Promise<Indications> {
  const { connection, close } = await openLocked(file);
  try {
    const rows = await rowsOf(connection, statement(year));
    return new Map(
      rows.map(({ country, phase, change, standing, attention, months }) => [
        String(country),
        {
          score: phase === null ? null : Number(phase) + Number(change) / 4 + Number(standing) / 20,
          attention: Number(attention),
          months: Number(months) / 12,
        },
      ]),
    );
  } finally {
    close();
  }
}

/** Phase, highest change of the families and highest standing of that December, with the attention of its year. */
function statement(year: string): string {
  return `WITH said AS (
    SELECT country_iso3 AS country,
      coalesce(max(list_position([${words(PHASES)}], phase) - 1), 0)::INT AS phase,
      coalesce(max(list_position([${words(CHANGES)}], change) - 1) FILTER (act_family IS NOT NULL), 0)::INT AS change,
      coalesce(max(standing), 0)::INT AS standing
    FROM signals
    WHERE period_type = 'month' AND clock = 'known' AND period_start = '${year}-12-01' AND retrospective
    GROUP BY country_iso3
  ), monthly AS (
    SELECT country_iso3 AS country, period_start, max(coalesce(attention, 0)) AS documents
    FROM series
    WHERE period_type = 'month' AND clock = 'known' AND period_start BETWEEN '${year}-01-01' AND '${year}-12-01'
    GROUP BY ALL
  ), looked AS (
    SELECT country, sum(documents)::INT AS attention, count(*) FILTER (documents > 0)::INT AS months
    FROM monthly GROUP BY country
  )
  SELECT country, phase, change, standing, coalesce(attention, 0) AS attention, coalesce(months, 0) AS months
  FROM said FULL JOIN looked USING (country)`;
}

function words(list: readonly string[]): string {
  return list.map((word) => `'${word}'`).join(', ');
}
