import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { unknownNames } from './external/values.ts';
import { readText } from './formats/bytes.ts';
import { csvRows } from './formats/csv-stream.ts';
import { incomplete, note, skipped } from './problems.ts';
import { type Layout, layoutOf, rowOf } from './ucdp/columns.ts';
import { annualReleases, candidateRequests } from './ucdp/downloads.ts';
import { readEvent } from './ucdp/event.ts';
import { type Release, releaseOf } from './ucdp/release.ts';

const DOWNLOADS = 'https://ucdp.uu.se/downloads/';

const meta: SourceMeta = {
  id: 'ucdp',
  family: 'external',
  title: 'UCDP Georeferenced Event Dataset, candidate and yearly releases',
  publisher: 'Uppsala Conflict Data Program',
  licence: 'CC BY 4.0',
  attribution: 'Uppsala Conflict Data Program (UCDP), Georeferenced Event Dataset',
  redistribution: 'full',
  kind: 'snapshot',
  access: 'CSV from the downloads page; the yearly CSV by file',
  cadenceDays: 31,
  windowDays: 31,
  overlapDays: 0,
  panel: 'world',
  coded: false,
  since: '1989-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 500_000_000, timeoutMs: 300_000 },
  expectations: { min: 1, max: 1_000_000 },
  files: [
    { pattern: /\.csv$/i, kind: 'events' },
    { pattern: /\.html?$/i, kind: 'downloads' },
  ],
  readerVersion: '1',
};

/**
 * Events of organised violence with deaths. Every published version is kept, because ids and counts are revised from
 * one to the next. The events stand in `external_events` only.
 */
export const ucdp: Source = {
  meta,
  requests: () => [{ source_id: 'ucdp', kind: 'downloads', address: DOWNLOADS, accept: 'text/html' }],

  async follow(capture, body) {
    if (capture.request.kind !== 'downloads' || capture.address.startsWith('file:')) return [];
    return candidateRequests((await textOf(capture, body)).text, capture.address);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { kind } = capture.request;
    if (kind === 'events') yield* readEvents(capture, body);
    else if (kind === 'downloads') {
      const { text, problems } = await textOf(capture, body);
      yield* problems;
      yield* annualReleases(text, capture.address);
    } else throw new TocsinError('internal', `ucdp has no reader for "${kind}"`);
  },
};

async function* readEvents(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
  const release = releaseOf(capture);
  if (!release.named) {
    const message = `no version stands in the name of the file and none in its columns; read as ${release.version}`;
    yield note('no_version', message, null);
  }
  let layout: Layout | null = null;
  let number = 0;
  const ids = new Set<string>();
  for await (const cells of csvRows(body, capture.address)) {
    if (layout === null) {
      layout = requireLayout(cells, capture.address);
      yield* unknownNames(layout.unknown, []);
      if (!layout.headless) continue;
      yield note('no_header', 'the file has no header line; read in the known order of columns', null);
    }
    number += 1;
    yield* readCells(cells, layout, release, ids, `row ${number}`);
  }
  if (layout === null) throw new TocsinError('shape_changed', `${capture.address}: no line of CSV`);
}

function* readCells(
  cells: readonly string[],
  layout: Layout,
  release: Release,
  ids: Set<string>,
  locator: string,
): Iterable<Document | Problem> {
  if (cells.length !== layout.width)
    return yield skipped('row_width', 'the row has another number of cells than the header', locator);
  if (cells.some((cell) => cell.includes('\uFFFD')))
    yield incomplete('undecodable_bytes', 'bytes that are not UTF-8 were replaced by U+FFFD', locator);
  const row = rowOf(cells, layout);
  if (ids.has(row.id)) yield incomplete('repeated_key', 'the id stands twice; one row counts', locator);
  ids.add(row.id);
  yield* readEvent(row, release, locator);
}

function requireLayout(first: readonly string[], where: string): Layout {
  const layout = layoutOf(first);
  if (layout !== null) return layout;
  const message = `${where}: neither a header with the columns of GED nor an event in 49 cells`;
  throw new TocsinError('shape_changed', message);
}

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: 10_000_000, legacy: null });
}
