import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { rowsOf } from '../../home/duckdb.ts';
import { read } from '../../sql/statements.ts';
import { coming, evidence, phase, review, signal, source, trigger, watching } from './rows.ts';

export type Evidence = z.infer<typeof evidence>;
export type BriefSignal = z.infer<typeof signal> & {
  readonly evidence: readonly Evidence[];
  /** Statements behind it that the brief does not show. */
  readonly more: number;
};

/** All that a brief says of one country, from one release. */
export interface BriefFacts {
  readonly country: string;
  readonly iso3: string;
  readonly vintage: string;
  readonly synthetic: boolean;
  readonly retrospective: boolean;
  readonly phase: z.infer<typeof phase> | undefined;
  readonly signals: readonly BriefSignal[];
  readonly watching: readonly z.infer<typeof watching>[];
  readonly triggers: readonly z.infer<typeof trigger>[];
  readonly reviews: readonly z.infer<typeof review>[];
  /** What was recommended on the families that stand out, before the next review. */
  readonly coming: readonly z.infer<typeof coming>[];
  /** Sources that look at the country and are not up to date, or whose last window failed. */
  readonly wanting: readonly z.infer<typeof source>[];
}

/** Statements that a brief shows behind one signal. */
const SHOWN = 5;

/** Reads the facts of a country (ISO 3166 alpha-3) out of an open release. */
export async function briefFacts(
  connection: DuckDBConnection,
  iso3: string,
  about: Pick<BriefFacts, 'country' | 'vintage' | 'synthetic' | 'retrospective'>,
): Promise<BriefFacts> {
  const ask = <T>(row: z.ZodType<T>, sql: string) =>
    rowsOf(connection, sql, [iso3]).then((rows) => z.array(row).parse(rows));
  const signals: BriefSignal[] = [];
  for (const one of await ask(signal, read('looking', 'brief_signals'))) {
    const rows = await rowsOf(connection, read('looking', 'evidence_of_signal'), [one.signal_id]);
    const shown = z.array(evidence).parse(rows.slice(0, SHOWN));
    signals.push({ ...one, evidence: shown, more: rows.length - shown.length });
  }
  const [latest] = await ask(phase, PHASE);
  return {
    ...about,
    iso3,
    phase: latest,
    signals,
    watching: await ask(watching, read('looking', 'brief_watching')),
    triggers: await ask(trigger, TRIGGERS),
    reviews: await ask(review, read('looking', 'brief_reviews')),
    coming: (await hasCalendar(connection)) ? await ask(coming, COMING) : [],
    wanting: await ask(source, WANTING),
  };
}

/** Releases of before schema 1.1 have no calendar. */
async function hasCalendar(connection: DuckDBConnection): Promise<boolean> {
  const views = await rowsOf(connection, "FROM duckdb_views() WHERE view_name = 'v_upr_calendar'");
  return views.length > 0;
}

const COMING = `SELECT coming_session, coming_month, certainty, act_family, recommendations, repeated, refused, unanswered
  FROM v_upr_calendar WHERE country_iso3 = $1 ORDER BY refused + unanswered DESC, act_family LIMIT 4`;

const PHASE = `SELECT signal_id, period_start, phase, ongoing, why, policy_version FROM signals
  WHERE signal_type = 'phase' AND country_iso3 = $1 ORDER BY period_start DESC LIMIT 1`;

const TRIGGERS = `SELECT t.trigger_id, t.known_at, t.state, t.body, t.crimes, t.standard_of_proof,
         coalesce(t.symbol, t.reference) AS text, t.paragraph, d.address, (count(*) OVER ())::INTEGER AS of_all
  FROM triggers AS t LEFT JOIN documents AS d USING (document_id)
  WHERE t.country_iso3 = $1 AND t.state <> 'rejected' ORDER BY t.known_at DESC, t.trigger_id LIMIT 6`;

const WANTING = `SELECT source_id, freshness, last_outcome, complete_to FROM source_status
  WHERE source_id IN (SELECT DISTINCT source_id FROM coverage WHERE country_iso3 = $1)
    AND (freshness <> 'fresh' OR last_outcome NOT IN ('ok', 'empty_confirmed')) ORDER BY source_id`;
