import { z } from 'zod';
import { sourceHealth } from '../../schemas/tables/provenance.ts';
import { SEVERITIES } from '../../schemas/vocabularies.ts';

const openCount = z.object({ code: z.string(), severity: z.enum(SEVERITIES), n: z.int() });

/** What signals of the newest finished month owe to a source that was not read whole. */
const affectedSchema = z.object({
  /** First day of that month. */
  period_start: z.iso.date(),
  /** Signals of it that are partial, or say nothing, in countries for which this source was not read whole. */
  partial: z.int(),
  unmonitored: z.int(),
});

const sourceSchema = sourceHealth.row.extend({
  cadence_days: z.int(),
  /** Least and most records of a window that the source promises. */
  expected: z.object({ min: z.int(), max: z.int() }),
  /** ISO 8601, UTC, to the minute; NULL without a schedule, while it is paused, and where no server answers. */
  next_run: z.string().nullable(),
  paused: z.boolean(),
  open_problems: z.array(openCount),
  /** Sealed batches that the latest release does not contain. */
  unpublished_batches: z.int(),
  affected: affectedSchema.nullable(),
  /** What its trouble does to the signals, in words; NULL without trouble. */
  effect: z.string().nullable(),
});

/** The answer of `tocsin status --json`. */
export const statusSchema = z.object({
  home: z.string(),
  kind: z.enum(['synthetic', 'real']),
  /** The day that freshness is counted to; in the demo's home that of its newest capture. */
  today: z.iso.date(),
  release: z.object({ vintage: z.string(), path: z.string() }).nullable(),
  /** Whether a Temporal server of this home answered; without one nothing is said of the next runs. */
  server: z.boolean(),
  needs_attention: z.array(z.string()),
  backlog: z.object({ unpublished_batches: z.int(), failed_windows: z.int() }),
  /** Bytes on disk. */
  sizes: z.object({ archive: z.int(), batches: z.int(), warehouse: z.int(), releases: z.int() }),
  /** Those that need attention first; those that never ran last. */
  sources: z.array(sourceSchema),
});
export type StatusReport = Readonly<z.infer<typeof statusSchema>>;
export type SourceReport = StatusReport['sources'][number];
export type Affected = Readonly<z.infer<typeof affectedSchema>>;
