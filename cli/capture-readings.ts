import { z } from 'zod';
import { linesOf, listBatches } from '../home/batch-files.ts';
import { readBatches } from '../home/batches.ts';

const lineSchema = z.object({
  reading_id: z.string(),
  capture_sha256: z.string(),
  reader_version: z.string(),
  coding_version: z.string(),
  document: z.object({ document_id: z.string() }),
  passages: z.array(z.unknown()),
  violations: z.array(z.unknown()),
});

type ReadingOf = Readonly<
  Record<'reading_id' | 'document_id' | 'reader_version' | 'coding_version', string> &
    Record<'passages' | 'violations', number>
>;

/** How many readings came of a capture, and the first of them. */
export interface ReadingsOf {
  readonly count: number;
  readonly first: readonly ReadingOf[];
}

/** The readings of a capture (its SHA-256) in the batches that hold one of these WARC files. */
export async function readingsOf(
  batches: string,
  capture: string,
  warcs: ReadonlySet<string>,
  first: number,
): Promise<ReadingsOf> {
  const found = new Map<string, ReadingOf>();
  for (const id of await batchesWith(batches, warcs)) {
    for await (const line of linesOf(batches, id, 'readings-')) {
      // A search of the text first: a capture may be one of a hundred thousand.
      if (!line.includes(capture)) continue;
      const { capture_sha256, document, passages, violations, ...row } = lineSchema.parse(JSON.parse(line));
      if (capture_sha256 !== capture) continue;
      const { document_id } = document;
      const reading = {
        ...{ reading_id: row.reading_id, document_id, reader_version: row.reader_version },
        ...{
          coding_version: row.coding_version,
          passages: passages.length,
          violations: violations.length,
        },
      };
      found.set(JSON.stringify(reading), reading);
    }
  }
  const sorted = [...found.values()].sort(
    (a, b) => order(a.document_id, b.document_id) || order(a.reading_id, b.reading_id),
  );
  return { count: sorted.length, first: sorted.slice(0, first) };
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

async function batchesWith(batches: string, warcs: ReadonlySet<string>): Promise<string[]> {
  const files = await readBatches(batches, await listBatches(batches));
  return files
    .filter((file) => file.warcs.some((warc) => warcs.has(warc)))
    .map((file) => file.batch.batch_id);
}
