import { CsvError, type Options, parse } from 'csv-parse';
import { TocsinError } from '../../schemas/errors.ts';

/** One record. `values` is null when it has another number of cells than the header. */
interface CsvRecord<Column extends string> {
  /** 1 for the first record after the header. */
  readonly number: number;
  readonly values: Readonly<Record<Column, string>> | null;
}

/** Longest record in characters: an open quote, or a line without end, must not be read to the end of the file. */
export const LONGEST_RECORD = 2_000_000;

// Record ends are discovered from the header line (CRLF, LF, or the lone CR of old Macintosh exports); a record
// with too few or too many cells is the caller's to report, not a reason to stop.
const OPTIONS: Options = {
  bom: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LONGEST_RECORD,
};

/** Most columns of a table; the widest on record has 101. */
const MAX_COLUMNS = 1000;

/**
 * Cells of the header. Throws `shape_changed` where there is none, or one without the columns: that is a row of a file
 * without a header, whose cells no message may quote.
 */
export async function csvHeader(
  text: string,
  columns: readonly string[],
  where: string,
): Promise<readonly string[]> {
  for await (const cells of cellsOf(text, where, 1)) return requireColumns(cells, columns, where);
  throw new TocsinError('shape_changed', `${where}: no header line`);
}

/**
 * Records of a CSV text by the names of its header. Throws `shape_changed` when a column is missing or the text
 * is not CSV (an open quote, as in a truncated file).
 */
export async function* csvRecords<const Column extends string>(
  text: string,
  columns: readonly Column[],
  where: string,
): AsyncIterable<CsvRecord<Column>> {
  let header: readonly string[] | undefined;
  let number = 0;
  for await (const cells of cellsOf(text, where, undefined)) {
    if (header === undefined) {
      header = requireColumns(cells, columns, where);
      continue;
    }
    number += 1;
    yield { number, values: cells.length === header.length ? pick(header, cells, columns) : null };
  }
  if (header === undefined) throw new TocsinError('shape_changed', `${where}: no header line`);
}

async function* cellsOf(text: string, where: string, to: number | undefined): AsyncIterable<string[]> {
  try {
    yield* parse(text, to === undefined ? OPTIONS : { ...OPTIONS, to }) as AsyncIterable<string[]>;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The cause is left out: csv-parse keeps the record in it.
    throw new TocsinError('shape_changed', `${where}: not CSV (${error.code}) at line ${error.lines}`);
  }
}

function requireColumns(
  header: readonly string[],
  columns: readonly string[],
  where: string,
): readonly string[] {
  const { length } = header;
  if (length > MAX_COLUMNS)
    throw new TocsinError('shape_changed', `${where}: ${length} columns are no table of any source`);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length === 0) return header;
  const message = `${where}: columns ${missing.join(', ')} are missing among the ${length} of the first line`;
  throw new TocsinError('shape_changed', message);
}

function pick<Column extends string>(
  header: readonly string[],
  cells: readonly string[],
  columns: readonly Column[],
): Readonly<Record<Column, string>> {
  const entries = columns.map((column) => [column, cells[header.indexOf(column)] ?? ''] as const);
  return Object.fromEntries(entries) as Record<Column, string>;
}
