import { z } from 'zod';
import type { Window } from './flow.ts';
import type { Row } from './table.ts';
import type { batches } from './tables/provenance.ts';
import { type ORIGINS, OUTCOMES, type Outcome, type SourceId, type WindowUnit } from './vocabularies.ts';

/**
 * What goes into each step of the pipeline and comes out of it: references, days and counts, which is all that travels
 * through Temporal. Bodies, documents and rows go from step to step in files (`flow.ts`, `tables/`).
 */

/** Where a source's bytes come from in this run. */
export type SourceInput =
  | { readonly origin: 'live'; readonly since: string | null; readonly until: string | null }
  | { readonly origin: 'file'; readonly paths: readonly string[] }
  | { readonly origin: 'archive'; readonly path: string }
  /** The home's own archive, read again. `since`: first day of capture. `after`: batch of the last window that is done. */
  | { readonly origin: 'reread'; readonly since: string | null; readonly after: string | null };

/** Plan → windows. */
export interface PlanInput {
  readonly source_id: SourceId;
  readonly input: SourceInput;
}

/** One window to work through: something to fetch, or WARCs that are sealed already. */
export interface PlannedWindow {
  readonly window: Window;
  readonly origin: (typeof ORIGINS)[number];
  /** Reference of the first frontier; null where nothing is to be fetched. */
  readonly frontier: string | null;
  /** Reference of what is already known (address → ETag, capture). */
  readonly known: string | null;
  readonly warcs: readonly string[];
  readonly parts: readonly PartSummary[];
  /** Why nothing will be asked, where that is decided already. */
  readonly outcome: Outcome | null;
  /** The batch whose window is read again; absent for a window of its own. */
  readonly rereads?: string;
}

export interface FetchPageInput {
  readonly source_id: SourceId;
  readonly window: Window;
  readonly frontier: string;
  readonly known: string | null;
  /** Attempts after which a request that keeps failing becomes a problem. */
  readonly attempts: number;
}

export interface FetchedPage {
  readonly warc: string | null;
  readonly captures: number;
  readonly bytes: number;
  /** What is left to fetch; null when the window is done. */
  readonly frontier: string | null;
  readonly pending: number;
  /** Requests that were given up, as a part that holds only problems. */
  readonly failures: PartSummary | null;
}

/** Sealed WARCs of one source → a part. */
export interface ReadInput {
  readonly source_id: SourceId;
  readonly warcs: readonly string[];
  readonly synthetic: boolean;
}

/** Counts of one part; what travels through Temporal instead of the rows. */
export const partSummarySchema = z.object({
  key: z.string(),
  captures: z.int(),
  /** Captures by outcome. */
  outcomes: z.partialRecord(z.enum(OUTCOMES), z.int()),
  captured_from: z.iso.datetime().nullable(),
  captured_to: z.iso.datetime().nullable(),
  records: z.int(),
  readings: z.int(),
  skipped: z.int(),
  violations: z.int(),
  machinery: z.int(),
  problems: z.int(),
  words: z.int(),
  passages: z.int(),
  /** For each list of a feed, the day back to which it shows everything; NULL where it proves nothing. */
  reaches: z.array(z.iso.date().nullable()),
});
export type PartSummary = Readonly<z.infer<typeof partSummarySchema>>;

/** The parts of a window → a batch. */
export interface LoadInput {
  readonly source_id: SourceId;
  readonly origin: (typeof ORIGINS)[number];
  readonly window: Window;
  readonly warcs: readonly string[];
  readonly parts: readonly PartSummary[];
  /** Set where the window ended before its work did. */
  readonly outcome: Outcome | null;
  /** Why it did, where a step failed. */
  readonly failure: string | null;
  /** The batch whose window is read again. */
  readonly rereads?: string;
}

/** What a window brought: how its batch ended, and what nobody stores. One read again to the same end keeps its batch. */
export interface WindowResult
  extends Readonly<
    Pick<
      Row<typeof batches>,
      | ('batch_id' | 'outcome' | 'loaded' | 'captures' | 'records')
      | ('readings' | 'skipped' | 'violations' | 'machinery' | 'problems')
    >
  > {
  readonly words: number;
  readonly new_readings: number;
}

export interface DeriveResult {
  readonly incidents: number;
  readonly series: number;
  readonly signals: number;
  readonly vintage_day: string | null;
}

export interface RaiseResult {
  /** Alerts that are new. */
  readonly raised: number;
  /** Alerts that are not closed, these included. */
  readonly open: number;
  /** Messages that somebody is still to get. */
  readonly undelivered: number;
}

export interface PublishResult {
  readonly published: boolean;
  readonly vintage: string | null;
  readonly path: string | null;
  readonly content_sha256: string | null;
}

export interface ListWindowsInput {
  readonly source_id: SourceId;
  readonly range: Window;
  readonly unit: WindowUnit;
}

/** A window of a backfill, and whether all of its days are in the warehouse already. */
export interface RangeWindow extends Window {
  readonly complete: boolean;
}

/** A source whose schedule is to wait, and why, for whoever reads the list. */
export interface PauseInput {
  readonly source_id: SourceId;
  readonly note: string;
}
