import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { TocsinError } from '../../schemas/errors.ts';
import type { Body } from '../../schemas/flow.ts';
import { LONGEST_RECORD } from './csv.ts';

/**
 * Rows of a CSV body in UTF-8, one by one; the body is never whole in memory. A header line is a row like any other.
 * A byte that is not UTF-8 becomes U+FFFD. Throws `shape_changed` when the text is not CSV.
 */
export async function* csvRows(body: Body, where: string): AsyncIterable<readonly string[]> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  // An error of the body or the parser destroys the parser, and the loop below throws it.
  pipeline(body, parser, () => undefined);
  try {
    yield* parser as AsyncIterable<string[]>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The cause is left out: csv-parse keeps the record in it.
    throw new TocsinError('shape_changed', `${where}: not CSV (${error.code}) at line ${error.lines}`);
  }
}
