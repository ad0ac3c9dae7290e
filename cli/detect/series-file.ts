import { CsvError, parse } from 'csv-parse/sync';
import { TocsinError } from '../../schemas/errors.ts';
import type { CountSeries } from '../../signals/methods/count-series.ts';
import { dateText, isMonday, nextMonth, type Period, periodOf } from './period.ts';

/** A series with its periods as the file writes them. */
export interface SeriesFile {
  readonly periods: readonly string[];
  readonly series: CountSeries & { readonly starts: readonly number[] };
}

interface Line extends Period {
  readonly line: number;
  readonly text: string;
  readonly count: number | null;
  readonly exposure: number | null;
}

const COLUMNS = ['period', 'count', 'exposure'] as const;
const LONGEST_LINE = 10_000;

/**
 * Reads a series `period,count[,exposure]`, one line a period, contiguous and ascending. An empty count is a period
 * that nobody watched, never 0; a period that is missing is neither, so it is asked for. Throws `usage` that names the
 * line and what to do, and never quotes what is not a period.
 */
export function parseSeries(text: string, name: string): SeriesFile {
  const [header, ...records] = recordsOf(text, name);
  const columns = columnsOf(header?.record ?? [], name);
  const lines = records.map(({ record, info }) =>
    lineOf(record, columns, `${name}, line ${info.lines}`, info.lines),
  );
  const [first, second] = lines;
  if (!first) throw new TocsinError('usage', `${name}: no line after the header`);
  const perYear = frequencyOf(first, second, name);
  lines.forEach((line, i) => {
    checkFollows(line, lines[i - 1], perYear, name);
  });
  return {
    periods: lines.map((line) => line.text),
    series: {
      counts: lines.map((line) => line.count),
      exposure: columns.exposure === undefined ? null : lines.map((line) => line.exposure),
      starts: lines.map((line) => line.day),
      perYear,
    },
  };
}

function recordsOf(text: string, name: string): { record: string[]; info: { lines: number } }[] {
  try {
    const options = { bom: true, trim: true, info: true, skip_empty_lines: true, relax_column_count: true };
    return parse(text, { ...options, max_record_size: LONGEST_LINE }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new TocsinError('usage', `${name}: not CSV (${error.code}) at line ${error.lines}`);
  }
}

function columnsOf(header: readonly string[], name: string) {
  const at = (column: string) => (header.includes(column) ? header.indexOf(column) : undefined);
  const [period, count] = [at('period'), at('count')];
  const known = header.every((column) => COLUMNS.some((one) => one === column));
  if (period === undefined || count === undefined || !known || new Set(header).size < header.length) {
    throw new TocsinError(
      'usage',
      `${name}: the first line must name the columns period,count or period,count,exposure and no other`,
    );
  }
  return { period, count, exposure: at('exposure'), width: header.length };
}

function lineOf(
  cells: readonly string[],
  columns: ReturnType<typeof columnsOf>,
  at: string,
  line: number,
): Line {
  if (cells.length !== columns.width) {
    throw new TocsinError('usage', `${at}: ${cells.length} cells where the first line has ${columns.width}`);
  }
  const text = cells[columns.period] ?? '';
  const period = periodOf(text);
  if (!period) {
    throw new TocsinError('usage', `${at}: no period: write YYYY-MM, its first day YYYY-MM-DD, or YYYY-Www`);
  }
  const count = cells[columns.count] ?? '';
  if (!/^\d*$/.test(count) || Number(count) > Number.MAX_SAFE_INTEGER) {
    throw new TocsinError(
      'usage',
      `${at} (${text}): count must be a whole number of 0 or more, or empty where nobody looked`,
    );
  }
  const exposure = columns.exposure === undefined ? '' : (cells[columns.exposure] ?? '');
  if (!/^(\d+(\.\d*)?([eE][+-]?\d+)?)?$/.test(exposure) || !Number.isFinite(Number(exposure))) {
    throw new TocsinError('usage', `${at} (${text}): exposure must be a number of 0 or more, or empty`);
  }
  const value = (cell: string) => (cell === '' ? null : Number(cell));
  return { ...period, line, text, count: value(count), exposure: value(exposure) };
}

/** Dates are months where they begin months and are not a week apart, else ISO weeks. */
function frequencyOf(first: Line, second: Line | undefined, name: string): 12 | 52 {
  if (first.written !== 'date') return first.written === 'month' ? 12 : 52;
  const weekApart = second?.written === 'date' && second.day - first.day === 7;
  if (first.text.endsWith('-01') && !weekApart) return 12;
  if (isMonday(first.day)) return 52;
  throw new TocsinError(
    'usage',
    `${name}, line ${first.line}: ${first.text} begins neither a month nor an ISO week (a Monday)`,
  );
}

function checkFollows(line: Line, before: Line | undefined, perYear: 12 | 52, name: string): void {
  const fits = perYear === 12 ? dateText(line.day).endsWith('-01') : isMonday(line.day);
  const other = line.written !== 'date' && (line.written === 'month') !== (perYear === 12);
  const at = `${name}, line ${line.line}: ${line.text}`;
  if (!fits || other)
    throw new TocsinError(
      'usage',
      `${at} begins no ${perYear === 12 ? 'month' : 'ISO week'} as the first line does`,
    );
  if (!before) return;
  const expected = perYear === 12 ? nextMonth(before.day) : before.day + 7;
  if (line.day === expected) return;
  if (line.day <= before.day) {
    throw new TocsinError(
      'usage',
      `${at} does not come after ${before.text} of line ${before.line}: sort the lines, each period once`,
    );
  }
  throw new TocsinError(
    'usage',
    `${at}: the period that begins on ${dateText(expected)} is missing: write it with an empty count if nobody looked, with 0 if somebody did`,
  );
}
