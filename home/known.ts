import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../schemas/ids.ts';
import type { SourceId } from '../schemas/vocabularies.ts';
import { rowsOf } from './duckdb.ts';
import { sealFile } from './seal.ts';
import type { Warehouse } from './warehouse.ts';

const knownSchema = z.object({
  address: z.string(),
  etag: z.string().nullable(),
  last_modified: z.string().nullable(),
  sha256: z.string(),
  bytes: z.int(),
  media_type: z.string(),
  captured_at: z.iso.datetime(),
  warc: z.string(),
  warc_offset: z.int(),
});
/** The last good answer of each address: for conditional requests, and for not keeping equal bytes twice. */
export type Known = ReadonlyMap<string, Readonly<z.infer<typeof knownSchema>>>;

/** Writes what the warehouse knows of a source's addresses for the fetching activities; null where it is nothing. */
export async function sealKnown(
  warehouse: Warehouse,
  work: string,
  source: SourceId,
): Promise<string | null> {
  const rows = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      // The bytes lie where they were first received: later captures of the same bytes only point there. Nothing
      // points to bytes that were erased.
      `WITH last AS (
         SELECT address, max_by(capture_sha256, captured_at) AS sha256, max_by(etag, captured_at) AS etag,
                max_by(last_modified, captured_at) AS last_modified
         FROM fact.captures WHERE source_id = $1 AND outcome = 'ok' GROUP BY address)
       SELECT last.address, last.etag, last.last_modified, last.sha256, min(c.bytes) AS bytes,
              min_by(c.media_type, c.captured_at) AS media_type,
              strftime(min(c.captured_at), '%Y-%m-%dT%H:%M:%S.%gZ') AS captured_at,
              min_by(c.warc, c.captured_at) AS warc, min_by(c.warc_offset, c.captured_at) AS warc_offset
       FROM last JOIN fact.captures c ON c.address = last.address AND c.capture_sha256 = last.sha256
         AND c.source_id = $1 AND c.outcome = 'ok'
       ANTI JOIN fact.erased_captures e ON e.capture_sha256 = last.sha256
       GROUP BY ALL ORDER BY last.address`,
      [source],
    ),
  );
  if (rows.length === 0) return null;
  const content = JSON.stringify(rows);
  const ref = `${source}-${sha256(content).slice(0, 16)}.json`;
  await sealFile(join(work, 'known', ref), (aside) => writeFile(aside, content));
  return ref;
}

let cached: { readonly ref: string; readonly known: Known } | undefined;

export async function readKnown(work: string, ref: string | null): Promise<Known> {
  if (ref === null) return new Map();
  if (cached?.ref === ref) return cached.known;
  const rows = z.array(knownSchema).parse(JSON.parse(await readFile(join(work, 'known', ref), 'utf8')));
  const known = new Map(rows.map((row) => [row.address, row]));
  cached = { ref, known };
  return known;
}
