import type { Document, Problem } from '../../schemas/flow.ts';
import { unknownNames } from '../external/values.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { skipped } from '../problems.ts';
import { COLUMNS, IGNORED, readRow } from './row.ts';

/** The answer of the API as CSV (`output_format=csv`), saved to a file. */
export async function* readTable(text: string, where: string): AsyncIterable<Document | Problem> {
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readRow(values, null, locator);
  }
  yield* unknownNames(await csvHeader(text, COLUMNS, where), [...COLUMNS, ...IGNORED]);
}
