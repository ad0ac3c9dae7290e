import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { now } from '../home/clock.ts';
import { rowsOf } from '../home/duckdb.ts';
import type { Exchange } from '../home/exchange.ts';
import type { HomePaths } from '../home/paths.ts';
import { WarcWriter } from '../home/warc-write.ts';
import type { Warehouse } from '../home/warehouse.ts';
import { TocsinError } from '../schemas/errors.ts';
import type { Source } from '../schemas/source.ts';
import type { PartSummary, PlannedWindow } from '../schemas/steps.ts';
import { sealProblemPart } from './problem-part.ts';
import { shownAddress } from './problem-text.ts';

/**
 * Takes local files into the archive as they are. A file that the archive holds already is not kept twice, so the
 * same import gives the same batch. Files that no pattern of the source accepts become `file_not_recognised`.
 */
export async function importFiles(
  paths: HomePaths,
  warehouse: Warehouse,
  source: Source,
  inputs: readonly string[],
): Promise<PlannedWindow[]> {
  const files = (await Promise.all(inputs.map(filesIn))).flat().sort();
  const kept: { warc: string; day: string }[] = [];
  const unknown: string[] = [];
  for (const file of files) {
    const kind = source.meta.files.find((f) => f.pattern.test(basename(file)))?.kind;
    if (kind === undefined) unknown.push(basename(file));
    else kept.push(await keepFile(paths, warehouse, source, file, kind));
  }
  if (kept.length === 0) throw nothingToRead(source, inputs);
  const to =
    kept
      .map((k) => k.day)
      .sort()
      .at(-1) ?? source.meta.since;
  const window = { from: source.meta.since, to };
  return [
    {
      window,
      origin: 'file',
      frontier: null,
      known: null,
      warcs: [...new Set(kept.map((k) => k.warc))],
      parts: unknown.length === 0 ? [] : [await unknownFiles(paths, source, unknown, to)],
      outcome: null,
    },
  ];
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new TocsinError('usage', `--from: there is no ${path}`, { cause });
  });
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

async function keepFile(
  paths: HomePaths,
  warehouse: Warehouse,
  source: Source,
  file: string,
  kind: string,
): Promise<{ warc: string; day: string }> {
  const { sha256, bytes } = await digestFile(file);
  const address = `file:///${encodeURIComponent(basename(file))}`;
  const [found] = await warehouse.exclusive((connection) =>
    rowsOf(
      connection,
      `SELECT warc, strftime(captured_at, '%Y-%m-%d') AS day FROM fact.captures
       WHERE source_id = $1 AND capture_sha256 = $2 AND address = $3
         AND capture_sha256 NOT IN (SELECT capture_sha256 FROM fact.erased_captures) ORDER BY captured_at LIMIT 1`,
      [source.meta.id, sha256, address],
    ),
  );
  if (found) return { warc: String(found.warc), day: String(found.day) };
  const received_at = now().toISOString();
  const window = { from: source.meta.since, to: received_at.slice(0, 10) };
  const writer = await WarcWriter.open(
    paths.archive,
    { source_id: source.meta.id, window, origin: 'file', synthetic: false },
    join(paths.work, 'warcs', `${randomUUID()}.tmp`),
  );
  const exchange = {
    ...exchangeOf(source, kind, address, received_at),
    body: { sha256, bytes, stream: () => createReadStream(file) },
  };
  await writer.add(exchange);
  const sealed = await writer.seal();
  if (!sealed) throw new TocsinError('internal', `${file} left no capture in the archive`);
  return { warc: sealed.warc, day: window.to };
}

function exchangeOf(
  source: Source,
  kind: string,
  address: string,
  received_at: string,
): Omit<Exchange, 'body'> {
  return {
    request: { source_id: source.meta.id, kind, address },
    status: 200,
    http_headers: [],
    outcome: 'ok',
    reason: null,
    media_type: 'application/octet-stream',
    served_from: null,
    etag: null,
    last_modified: null,
    received_at,
    revisit: null,
  };
}

async function digestFile(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function unknownFiles(
  paths: HomePaths,
  source: Source,
  names: readonly string[],
  day: string,
): Promise<PartSummary> {
  return sealProblemPart(
    join(paths.work, 'parts'),
    names.map((name) => ({
      outcome: null,
      row: {
        source_id: source.meta.id,
        code: 'file_not_recognised',
        severity: 'info',
        message: `not a file that ${source.meta.id} reads; nothing was taken from it`,
        capture_sha256: null,
        // A page saved by hand bears its title as its name.
        locator: shownAddress(name),
        seen_at: `${day}T00:00:00.000Z`,
      },
    })),
  );
}

function nothingToRead(source: Source, inputs: readonly string[]): TocsinError {
  const patterns = source.meta.files.map((f) => String(f.pattern)).join(', ');
  return new TocsinError(
    'usage',
    `--from ${source.meta.id}: no file under ${inputs.join(', ')} that this source reads (${patterns || 'it reads none'})`,
  );
}
