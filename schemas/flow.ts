import { z } from 'zod';
import type { Row } from './table.ts';
import type { documentFacts, passages } from './tables/documents.ts';
import type { externalAlerts, externalCountFacts, externalEvents, externalRisk } from './tables/external.ts';
import type { machineryActFacts, recommendations, resolutions } from './tables/machinery.ts';
import type { captures, problems } from './tables/provenance.ts';
import type { CodedStatement, violationFacts } from './tables/violations.ts';
import { SOURCE_IDS } from './vocabularies.ts';

/** Days, both inclusive, `YYYY-MM-DD`. */
export const windowSchema = z.object({ from: z.iso.date(), to: z.iso.date() });
export type Window = Readonly<z.infer<typeof windowSchema>>;

/** Something to fetch or a file to read. `kind` is the source's own word and decides how it is read. */
export const requestSchema = z.object({
  source_id: z.enum(SOURCE_IDS),
  kind: z.string(),
  address: z.string(),
  /** Where the same thing is served too, to be asked in order when the address before gives no answer of use. */
  alternatives: z.array(z.string()).optional(),
  method: z.enum(['GET', 'POST']).optional(),
  /** JSON body of a POST. */
  payload: z.json().optional(),
  accept: z.string().optional(),
  /** What reading needs beyond the bytes, e.g. the date a list gave; kept beside the capture. */
  hint: z.record(z.string(), z.json()).optional(),
});
export type Request = Readonly<z.infer<typeof requestSchema>>;

/** One answer in the archive: a row of `captures` with the request that led to it. */
export type Capture = Readonly<Row<typeof captures>> & { readonly request: Request };

/** The bytes of a capture. Small ones are read whole with `sources/formats/bytes.ts`; large ones are streamed. */
export type Body = AsyncIterable<Uint8Array>;

/** What a source yields for a record that it cannot read, map or trust. `skips` is true when a record was lost. */
export interface Problem {
  readonly kind: 'problem';
  readonly code: string;
  readonly severity: Row<typeof problems>['severity'];
  readonly message: string;
  readonly locator: string | null;
  /** true: one record became this problem. false: the record was read, with a value missing. */
  readonly skips: boolean;
}

/** A numbered paragraph, as a source read it. */
export interface SourcePassage {
  /** Paragraph number or label, unique in the document. */
  readonly paragraph: string;
  readonly body: string;
  /** false for text that coding must not read (a recommendation, a heading, boilerplate). */
  readonly coded: boolean;
}

type WithoutIds<T, K extends keyof T> = Readonly<Omit<T, K | 'document_id'>>;

/** What a source read out of a capture. Ids are added by the reading; nothing here depends on the clock. */
export interface Document {
  readonly kind: 'document';
  /** Stable key of the record at the publisher, from raw fields. */
  readonly native_id: string;
  readonly symbol: string | null;
  readonly title: string | null;
  /** The date the document itself gives. */
  readonly published_on: string | null;
  readonly language_code: string | null;
  readonly address: string | null;
  /** Countries the publisher filed it under. */
  readonly countries: readonly string[];
  /** Code of the issuer, the claimant where the text quotes nobody, e.g. `hrw`, `ohchr`, `crc`. */
  readonly issuer: string;
  readonly passages: readonly SourcePassage[];
  readonly recommendations: readonly WithoutIds<Row<typeof recommendations>, 'recommendation_id'>[];
  readonly resolutions: readonly WithoutIds<Row<typeof resolutions>, 'resolution_id'>[];
  readonly acts: readonly WithoutIds<Row<typeof machineryActFacts>, 'act_id'>[];
  /** Rows of other data sets, for sources of the family `external` and judgements of NGOs. */
  readonly external_events?: readonly WithoutIds<Row<typeof externalEvents>, 'external_event_id'>[];
  readonly external_counts?: readonly WithoutIds<Row<typeof externalCountFacts>, 'external_count_id'>[];
  readonly external_alerts?: readonly WithoutIds<Row<typeof externalAlerts>, 'external_alert_id'>[];
  readonly external_risk?: readonly WithoutIds<Row<typeof externalRisk>, 'external_risk_id'>[];
}

/** What coding needs to know about the document that a passage stands in. */
export interface About {
  /** Reference date for relative dates. */
  readonly published_on: string | null;
  readonly countries: readonly string[];
  readonly issuer: string;
  readonly title: string | null;
  readonly language_code: string | null;
}

export type Code = (passage: SourcePassage, about: About) => CodedStatement[];

/** What one reader version and one coding version made of one document: one JSON line, never updated. */
export interface Reading {
  readonly reading_id: string;
  readonly capture_sha256: string;
  readonly captured_at: string;
  readonly warc: string;
  readonly warc_offset: number;
  readonly reader_version: string;
  readonly coding_version: string;
  readonly document: Row<typeof documentFacts>;
  readonly passages: readonly Row<typeof passages>[];
  readonly violations: readonly Row<typeof violationFacts>[];
  readonly recommendations: readonly Row<typeof recommendations>[];
  readonly resolutions: readonly Row<typeof resolutions>[];
  readonly acts: readonly Row<typeof machineryActFacts>[];
  /** Absent where there are none, as in every reading of before they existed. */
  readonly external_events?: readonly Row<typeof externalEvents>[];
  readonly external_counts?: readonly Row<typeof externalCountFacts>[];
  readonly external_alerts?: readonly Row<typeof externalAlerts>[];
  readonly external_risk?: readonly Row<typeof externalRisk>[];
}
