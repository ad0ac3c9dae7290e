import type { PartSummary } from '../home/parts.ts';
import type { Window } from '../schemas/flow.ts';
import type { ORIGINS, Outcome, SourceId } from '../schemas/vocabularies.ts';
import type { WindowUnit } from './windows.ts';

/** Where a source's bytes come from in this run. */
export type SourceInput =
  | { readonly origin: 'live'; readonly since: string | null; readonly until: string | null }
  | { readonly origin: 'file'; readonly paths: readonly string[] }
  | { readonly origin: 'archive'; readonly path: string }
  /** The home's own archive, read again. `since`: first day of capture. `after`: batch of the last window that is done. */
  | { readonly origin: 'reread'; readonly since: string | null; readonly after: string | null };

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

/** What a window brought, for the caller's table. One that was read again to the same end keeps its batch. */
export interface WindowResult {
  readonly batch_id: string;
  readonly outcome: Outcome;
  readonly loaded: boolean;
  readonly captures: number;
  readonly records: number;
  readonly readings: number;
  readonly skipped: number;
  readonly violations: number;
  readonly machinery: number;
  readonly problems: number;
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

/** Activities of the `home` role: they need the network or the warehouse. */
export interface HomeActivities {
  listWindows(input: ListWindowsInput): Promise<RangeWindow[]>;
  plan(input: { readonly source_id: SourceId; readonly input: SourceInput }): Promise<PlannedWindow[]>;
  fetchPage(input: FetchPageInput): Promise<FetchedPage>;
  loadBatch(input: LoadInput): Promise<WindowResult>;
  derive(): Promise<DeriveResult>;
  raiseAlerts(): Promise<RaiseResult>;
  publish(): Promise<PublishResult>;
  /** Hands overdue alerts to the next level; returns how many. */
  escalateAlerts(): Promise<number>;
  /** Tells everybody who is still to be told; returns how many messages went out. Throws while any does not. */
  notifyAlerts(): Promise<number>;
  /** Puts on record which messages did not go out; returns how many. */
  noteUndelivered(): Promise<number>;
  pauseSource(input: { readonly source_id: SourceId; readonly note: string }): Promise<void>;
}

/** Activities of the `coding` role: any number of processes that share the files. */
export interface CodingActivities {
  makeReadings(input: {
    readonly source_id: SourceId;
    readonly warcs: readonly string[];
    readonly synthetic: boolean;
  }): Promise<PartSummary>;
}
