import { TocsinError } from '../schemas/errors.ts';
import type { Body, Capture, Document, Problem } from '../schemas/flow.ts';
import type { Source, SourceMeta } from '../schemas/source.ts';
import { repeatOf, unknownNames } from './external/values.ts';
import { readText } from './formats/bytes.ts';
import { csvHeader, csvRecords } from './formats/csv.ts';
import { COLUMNS, IGNORED, readAlert } from './hdx-signals/alert.ts';
import { skipped } from './problems.ts';

const meta: SourceMeta = {
  id: 'hdx-signals',
  family: 'external',
  title: 'HDX Signals: automated alerts on humanitarian crises',
  publisher: 'UN Office for the Coordination of Humanitarian Affairs, Centre for Humanitarian Data',
  licence: 'CC BY 3.0 IGO',
  attribution: 'OCHA HDX Signals',
  redistribution: 'full',
  kind: 'snapshot',
  access: 'CSV',
  cadenceDays: 7,
  windowDays: 7,
  overlapDays: 0,
  panel: 'world',
  coded: false,
  since: '1998-01-01',
  politeness: { delayMs: 2000, concurrency: 1, maxBytes: 50_000_000, timeoutMs: 60_000 },
  expectations: { min: 1000, max: 20_000, maxFall: 0.02 },
  files: [{ pattern: /\.csv$/i, kind: 'alerts' }],
  readerVersion: '1',
};

/**
 * Dated alerts of OCHA by country and indicator, in `external_alerts` only. A repeat at the same or a higher level is
 * suppressed for six months, so a missing alert is not calm. The site answers 406 to some names of programs
 * (`User-Agent`): that comes out as a refusal of the fetch, never as an empty list.
 */
export const hdxSignals: Source = {
  meta,

  requests: () => [
    {
      source_id: 'hdx-signals',
      kind: 'alerts',
      address:
        'https://data.humdata.org/dataset/464950af-0d57-47ae-a1fa-b4413b0adaf7/resource/49056751-af41-430e-92e8-81c4b0e5b38f/download/hdx_signals.csv',
      accept: 'text/csv, */*;q=0.5',
    },
  ],

  follow: async () => [],

  async *read(capture: Capture, body: Body): AsyncIterable<Document | Problem> {
    if (capture.request.kind !== 'alerts')
      throw new TocsinError('internal', `hdx-signals has no reader for "${capture.request.kind}"`);
    const options = { maxBytes: meta.politeness.maxBytes, legacy: null };
    const { text, problems } = await readText(capture, body, options);
    yield* problems;
    yield* readAlerts(text, capture.address);
    yield* unknownNames(await csvHeader(text, COLUMNS, capture.address), [...COLUMNS, ...IGNORED]);
  },
};

async function* readAlerts(text: string, where: string): AsyncIterable<Document | Problem> {
  const seen = new Map<string, string>();
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null) {
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
      continue;
    }
    for (const record of readAlert(values, locator)) {
      if (record.kind === 'document') yield* repeatOf(record, seen, locator);
      yield record;
    }
  }
}
