import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPartPool } from '../../activities/part-pool.ts';
import { linesIn } from '../../home/line-files.ts';
import { WarcWriter } from '../../home/warc-write.ts';
import type { PartSummary } from '../../schemas/steps.ts';
import { DOCUMENTS, type DocumentRow } from './documents.ts';

interface Read {
  readonly part: PartSummary;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
  readonly milliseconds: number;
}

/** Reading one body may take so long on a busy machine; a pattern that explodes takes hours. */
const LONGEST_MS = 20_000;

let scratch: string;
const read = new Map<DocumentRow, Read>();
const pool = openPartPool(2);

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'tocsin-hostile-'));
  const rows = [...DOCUMENTS];
  // Two at a time, as the threads of the pool: bodies are made when their turn comes, so that few are held.
  const work = async () => {
    for (let row = rows.shift(); row !== undefined; row = rows.shift()) read.set(row, await readRow(row));
  };
  await Promise.all([work(), work()]);
});
afterAll(async () => {
  await pool.close();
  await rm(scratch, { recursive: true });
});

async function readRow(row: DocumentRow): Promise<Read> {
  const warc = await archived(row);
  const folders = { archive: join(scratch, 'archive'), batches: join(scratch, 'batches') };
  const task = { ...folders, parts: join(scratch, 'parts'), warcs: [warc], synthetic: false };
  const began = performance.now();
  const part = await pool.run({ ...task, source_id: row.request.source_id }, new AbortController().signal);
  const milliseconds = performance.now() - began;
  const problems: Read['problems'][number][] = [];
  for await (const line of linesIn(join(task.parts, part.key, 'problems.jsonl.gz')))
    problems.push(JSON.parse(line));
  return { part, problems, milliseconds };
}

/** The body as a capture of its own WARC, as fetching would have left it. */
async function archived({ request, media_type, body }: DocumentRow): Promise<string> {
  const window = { from: '2026-03-01', to: '2026-03-31' };
  const about = { source_id: request.source_id, window, origin: 'live', synthetic: false } as const;
  const archive = join(scratch, 'archive');
  const writer = await WarcWriter.open(archive, about, join(archive, `${Math.random()}.tmp`));
  const bytes = Buffer.from(body());
  await writer.add({
    ...{ request, media_type, status: 200, outcome: 'ok', reason: null, served_from: null, revisit: null },
    ...{ etag: null, last_modified: null, received_at: '2026-04-01T00:00:00.000Z' },
    http_headers: [['content-type', media_type]],
    body: {
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      async *stream() {
        yield bytes;
      },
    },
  });
  return (await writer.seal())?.warc ?? '';
}

describe('a document that was made to break its reader', () => {
  it.each(DOCUMENTS)('$name', (row) => {
    const { part, problems, milliseconds } = read.get(row) as Read;
    const said = problems.map(({ code, message }) => `${code}: ${message}`).join('\n');
    expect(part.outcomes, said).toEqual({ [row.outcome]: 1 });
    expect(part.readings, said).toBe(row.readings);
    if (row.code) expect(problems.map(({ code }) => code)).toContainEqual(expect.stringMatching(row.code));
    // What was lost is told: nothing that gave no reading may pass for an empty page.
    if (row.outcome !== 'ok') expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message.length).toBeLessThan(2100);
    expect(milliseconds).toBeLessThan(LONGEST_MS);
  });
});
