import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { rowsOf } from '../../home/duckdb.ts';
import { TocsinError } from '../../schemas/errors.ts';
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
  await requireViews(connection, about.vintage);
  const ask = <T>(row: z.ZodType<T>, name: string) =>
    rowsOf(connection, read('looking', `brief_${name}`), [iso3]).then((rows) => z.array(row).parse(rows));
  const signals: BriefSignal[] = [];
  for (const one of await ask(signal, 'signals')) {
    const rows = await rowsOf(connection, read('looking', 'evidence_of_signal'), [one.signal_id]);
    const shown = z.array(evidence).parse(rows.slice(0, SHOWN));
    signals.push({ ...one, evidence: shown, more: rows.length - shown.length });
  }
  const [latest] = await ask(phase, 'phase');
  return {
    ...about,
    iso3,
    phase: latest,
    signals,
    watching: await ask(watching, 'watching'),
    triggers: await ask(trigger, 'triggers'),
    reviews: await ask(review, 'reviews'),
    coming: await ask(coming, 'coming'),
    wanting: await ask(source, 'wanting'),
  };
}

/** Throws `not_found` for a release of a build that had no views yet. */
async function requireViews(connection: DuckDBConnection, vintage: string): Promise<void> {
  const views = await rowsOf(connection, "FROM duckdb_views() WHERE view_name = 'v_upr_calendar'");
  if (views.length > 0) return;
  throw new TocsinError(
    'not_found',
    `release ${vintage} is of an earlier build and has no views that a brief reads: publish one with this build ("tocsin releases publish")`,
  );
}
