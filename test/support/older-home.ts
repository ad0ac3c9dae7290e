import { cp, link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BatchFile } from '../../home/batches.ts';
import type { Reading } from '../../schemas/flow.ts';
import { sha256 } from '../../schemas/ids.ts';

const HOMES = join(import.meta.dirname, '../fixtures/homes');

/** Puts a home that an earlier version made (archive, batches, `home.json`; all text invented) into a folder. */
export function copyOlderHome(version: 'v1', home: string): Promise<void> {
  return cp(join(HOMES, version), home, { recursive: true });
}

/** A sealed batch of a home, open for changes that make it one of another build. */
export interface OpenBatch {
  readonly file: { batch: Record<string, unknown>; warcs: string[]; parts: Record<string, unknown>[] };
  readings: Reading[];
  problems: Record<string, unknown>[];
}

/** Changes the one batch of a source, and seals it under the id that its content then has, beside the other if that is kept. */
export async function changeBatch(
  home: string,
  source_id: string,
  change: (batch: OpenBatch) => void,
  keep = false,
): Promise<string> {
  const batches = join(home, 'batches');
  for (const id of await readdir(batches)) {
    const folder = join(batches, id);
    const file = JSON.parse(await readFile(join(folder, 'batch.json'), 'utf8')) as OpenBatch['file'];
    if (file.batch.source_id !== source_id) continue;
    const lines = async <T>(name: string) => {
      const text = gunzipSync(await readFile(join(folder, `${name}-0001.jsonl.gz`))).toString();
      return text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T);
    };
    const open: OpenBatch = { file, readings: await lines('readings'), problems: await lines('problems') };
    change(open);
    const sealed = await seal(batches, open, join(folder, 'captures-0001.jsonl.gz'));
    if (!keep) await rm(folder, { recursive: true });
    return sealed;
  }
  throw new Error(`${home} has no batch of ${source_id}`);
}

/** As `changeBatch`, for copies beside the batch that is there. */
export async function addBatches(
  home: string,
  batch_id: string,
  changes: readonly ((batch: BatchFile['batch']) => void)[],
): Promise<void> {
  const folder = join(home, 'batches', batch_id);
  for (const change of changes) {
    const file = JSON.parse(await readFile(join(folder, 'batch.json'), 'utf8'));
    change(file.batch);
    const id = await nameOf(file);
    const to = join(home, 'batches', id);
    await mkdir(to);
    for (const name of await readdir(folder)) {
      if (name !== 'batch.json') await link(join(folder, name), join(to, name));
    }
    await writeFile(join(to, 'batch.json'), JSON.stringify(file));
  }
}

async function seal(batches: string, open: OpenBatch, captures: string): Promise<string> {
  // The key of a part says what is in it, and so makes the batch another one.
  Object.assign(open.file.parts[0] ?? {}, { key: sha256(JSON.stringify(open.readings)) });
  const id = await nameOf(open.file);
  const to = join(batches, id);
  await mkdir(to);
  await writeFile(join(to, 'batch.json'), JSON.stringify(open.file));
  await link(captures, join(to, 'captures-0001.jsonl.gz'));
  for (const [name, rows] of [
    ['readings', open.readings],
    ['problems', open.problems],
  ] as const) {
    const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    await writeFile(join(to, `${name}-0001.jsonl.gz`), gzipSync(text));
  }
  return id;
}

async function nameOf(file: {
  batch: Record<string, unknown>;
  warcs: unknown;
  parts: unknown;
}): Promise<string> {
  const { batch_id: _, ...row } = file.batch;
  const id = sha256(JSON.stringify({ ...file, batch: row }));
  file.batch.batch_id = id;
  return id;
}
