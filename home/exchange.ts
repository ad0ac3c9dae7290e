import { z } from 'zod';
import type { Body, Request } from '../schemas/flow.ts';
import { requestSchema, windowSchema } from '../schemas/flow.ts';
import { OUTCOMES, SOURCE_IDS } from '../schemas/vocabularies.ts';

/** Where the bytes of an unchanged answer already lie. */
export const revisitSchema = z.object({
  warc: z.string(),
  warc_offset: z.int(),
  captured_at: z.iso.datetime(),
  sha256: z.string(),
  reason: z.enum(['server-not-modified', 'identical-payload-digest']),
});
export type Revisit = Readonly<z.infer<typeof revisitSchema>>;

/** What the archive is given to keep: one request and its answer, or one local file. */
export interface Exchange {
  readonly request: Request;
  readonly status: number;
  readonly http_headers: readonly (readonly [string, string])[];
  readonly outcome: (typeof OUTCOMES)[number];
  /** Why the outcome is not `ok`, in words; NULL where it is. */
  readonly reason: string | null;
  readonly media_type: string;
  readonly served_from: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  /** ISO instant of receipt; becomes the WARC-Date. */
  readonly received_at: string;
  readonly body: { readonly bytes: number; readonly sha256: string; stream(): Body };
  /** Set where the bytes are those of an earlier capture, which the record then points to. */
  readonly revisit: Revisit | null;
}

/** The metadata record beside a capture: all that reading needs besides the bytes. */
export const noteSchema = z.object({
  request: requestSchema,
  outcome: z.enum(OUTCOMES),
  reason: z.string().nullable(),
  media_type: z.string(),
  served_from: z.string().nullable(),
  bytes: z.int(),
  sha256: z.string(),
  revisit: revisitSchema.nullable(),
});

/** What a WARC was written for, kept in its warcinfo record. */
export const aboutSchema = z.object({
  source_id: z.enum(SOURCE_IDS),
  window: windowSchema,
  origin: z.enum(['live', 'file']),
  /** Invented for the demo: such a WARC is never read into a real home. */
  synthetic: z.boolean(),
});
export type WarcAbout = Readonly<z.infer<typeof aboutSchema>>;
