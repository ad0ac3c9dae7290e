import type { Body, Capture, Document, Problem, Request, Window } from './flow.ts';
import type { REDISTRIBUTIONS, SOURCE_FAMILIES, SOURCE_KINDS, SourceId } from './vocabularies.ts';

/** `access` of a source that no live run asks: the site turns programs away, so a person saves its pages. */
export const FILE_ONLY = 'file import only';

/** A publisher's channel as data: what it is, how politely it is asked, what is expected of it. */
export interface SourceMeta {
  readonly id: SourceId;
  readonly family: (typeof SOURCE_FAMILIES)[number];
  readonly title: string;
  readonly publisher: string;
  /** Licence or terms of the text, and the credit line. */
  readonly licence: string;
  readonly attribution: string;
  readonly redistribution: (typeof REDISTRIBUTIONS)[number];
  /** windowed: asks for dates. feed: shows only the newest. snapshot: the whole set each time. */
  readonly kind: (typeof SOURCE_KINDS)[number];
  /** How it is served, in a few words: `RSS`, `JSON API`, `PDF and DOCX by symbol`, `file import only`. */
  readonly access: string;
  /** How often it publishes, in days: the freshness that status expects. */
  readonly cadenceDays: number;
  /** Days that a window without flags reaches back. */
  readonly windowDays: number;
  /** Days re-read before the end of the last complete window, for late documents. */
  readonly overlapDays: number;
  /** Countries it claims to look at: `world`, or ISO codes. */
  readonly panel: 'world' | readonly string[];
  /** Whether its passages are coded for violations. Only such sources watch: they alone make exposure. */
  readonly coded: boolean;
  /** First day the channel exists: earlier periods are not_applicable. */
  readonly since: string;
  readonly politeness: Politeness;
  /** Records per window: below the minimum the batch is sealed but not loaded; above the maximum warns. */
  readonly expectations: {
    readonly min: number;
    readonly max: number;
    /** Largest share by which a complete set may shrink from one live window to the next, e.g. 0.02. */
    readonly maxFall?: number;
  };
  /** Environment variable without which the live channel is not_configured. */
  readonly credential?: string;
  /** Local files that `--from` accepts: name pattern and the request kind it is read as. */
  readonly files: readonly { readonly pattern: RegExp; readonly kind: string }[];
  /**
   * A file of the package, by its path from the package's root, that a live run reads as `--from` would: for a list
   * that is kept in the repository and served nowhere.
   */
  readonly bundled?: string;
  /** Raise it when reading changes what it says; readings made by lower versions stop counting. */
  readonly readerVersion: string;
}

export interface Politeness {
  /** Least time between two requests to one host. */
  readonly delayMs: number;
  /** Requests in flight to one host. */
  readonly concurrency: number;
  /** Longest body that is accepted, in bytes. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** One module under `sources/`. Three functions, none of which touches network, disk or clock. */
export interface Source {
  readonly meta: SourceMeta;
  /** Where to begin for a window. */
  requests(window: Window): readonly Request[];
  /** Links and next pages that a capture leads to. Called only for answers with outcome `ok`. */
  follow(capture: Capture, body: Body, window: Window): Promise<readonly Request[]>;
  /**
   * Documents of a capture, record by record, and a problem for each record that is not one.
   * Throws a `TocsinError` `shape_changed` when going on would give wrong data.
   */
  read(capture: Capture, body: Body): AsyncIterable<Document | Problem>;
  /**
   * Days of the items that a list of a feed shows, in its order (undated ones left out); NULL for a capture that is no
   * list. They say how far back the feed reaches. Without it, each capture is a list of the documents read from it.
   */
  listedDays?(capture: Capture, body: Body): Promise<readonly string[] | null>;
}
