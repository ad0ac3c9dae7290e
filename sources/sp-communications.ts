import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { readText } from './formats/bytes.ts';
import { parseHtml } from './formats/html.ts';
import { readRow } from './sp-communications/communication.ts';
import { askedPage, nextPage, pageRequest, positionOf } from './sp-communications/pages.ts';
import { tableRows } from './sp-communications/rows.ts';

const meta: SourceMeta = {
  id: 'sp-communications',
  family: 'HRC',
  title: 'Communications of the Special Procedures',
  publisher: 'United Nations (OHCHR)',
  licence: 'United Nations terms of use: personal, non-commercial use; no redistribution of the text',
  attribution: 'OHCHR, Special Procedures communications report and search',
  redistribution: 'derived',
  kind: 'windowed',
  access: 'HTML pages',
  cadenceDays: 7,
  windowDays: 180,
  // Communications appear about 60 days after they were sent (unconfirmed), replies later still.
  overlapDays: 120,
  panel: 'world',
  coded: false,
  // The first joint report of communications began there (unconfirmed).
  since: '2010-12-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 10_000_000, timeoutMs: 60_000 },
  expectations: { min: 0, max: 50_000 },
  files: [{ pattern: /\.html?$/i, kind: 'communications' }],
  readerVersion: '1',
};

/**
 * The list of communications sent, page by page. The letters and replies behind the links are PDF, many of them
 * scanned, and are not fetched.
 */
export const spCommunications: Source = {
  meta,
  requests: () => [pageRequest(1)],

  async follow(capture, body, window) {
    if (capture.address.startsWith('file:')) return [];
    const { text } = await textOf(capture, body);
    return nextPage(text, capture, window);
  },

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    const { text, problems } = await textOf(capture, body);
    yield* problems;
    const { found, page, pages } = positionOf(text, capture.address);
    const rows = tableRows(parseHtml(text));
    if (rows.length === 0 && found > 0) {
      throw new TocsinError(
        'shape_changed',
        `${capture.address}: ${found} communications and no row of them`,
      );
    }
    const asked = askedPage(capture.address);
    // A page beyond the last shows the last again; any other page than the one asked for cuts the list off there.
    if (asked !== null && asked !== page && asked <= pages) {
      throw new TocsinError('shape_changed', `${capture.address}: page ${page} where another was asked for`);
    }
    for (const [index, row] of rows.entries()) yield* readRow(row, `row ${index + 1}`);
  },
};

function textOf(capture: Capture, body: Body) {
  return readText(capture, body, { maxBytes: meta.politeness.maxBytes, legacy: null });
}
