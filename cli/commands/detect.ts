import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TocsinError } from '../../schemas/errors.ts';
import { parsePolicy } from '../../signals/policy.ts';
import { packageRoot } from '../../sql/statements.ts';
import { type DetectRow, detectIn, isTrendTest, PERIOD_COLUMNS, TREND_COLUMNS } from '../detect/detectors.ts';
import { parseSeries, type SeriesFile } from '../detect/series-file.ts';
import { checkSettings, type DetectSettings, type Method } from '../detect/settings.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo } from '../output.ts';

type DetectFlags = Omit<CommonFlags, 'quiet'> &
  Omit<DetectSettings, 'quiet'> & {
    readonly in: string;
    readonly method: Method;
    readonly format: 'csv' | 'json';
    readonly offset: boolean;
    readonly quiet?: boolean;
    readonly quietPeriods?: number;
  };

const WITHOUT_EXPOSURE: readonly Method[] = ['first', 'ears-c1', 'ears-c2', 'ears-c3'];

/** `tocsin detect --in FILE.csv --method NAME`: one detector over one series of anybody's. Touches no home. */
export async function detect(flags: DetectFlags): Promise<number> {
  const { quiet, quietPeriods, ...rest } = flags;
  const say = sayTo(quiet ?? false);
  const settings = quietPeriods === undefined ? rest : { ...rest, quiet: quietPeriods };
  checkSettings(flags.method, settings);
  const file = parseSeries(await textOf(flags.in), flags.in);
  if (file.series.exposure && flags.offset && WITHOUT_EXPOSURE.includes(flags.method)) {
    say.note(`${flags.method} takes counts alone: the exposure is not looked at`);
  }
  const policy = parsePolicy(await readFile(join(packageRoot(), 'signals', 'policy', 'v1.yaml'), 'utf8'));
  const rows = detectIn(flags.offset ? file : withoutExposure(file), flags.method, settings, policy);
  const columns = isTrendTest(flags.method) ? TREND_COLUMNS : PERIOD_COLUMNS;
  if (flags.json || flags.format === 'json') say.out(JSON.stringify(rows));
  else for (const line of csvOf(rows, columns)) say.out(line);
  say.note(summary(rows, flags.method));
  return EXIT.well;
}

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new TocsinError('usage', `${path} cannot be read: give a CSV file`, { cause });
  });
}

function withoutExposure({ periods, series }: SeriesFile): SeriesFile {
  return { periods, series: { ...series, exposure: null } };
}

/** Numbers, words of ours and periods: no cell needs a quote. */
function csvOf(rows: readonly DetectRow[], columns: readonly string[]): string[] {
  const line = (row: DetectRow) => columns.map((column) => String(row[column] ?? '')).join(',');
  return [columns.join(','), ...rows.map(line)];
}

function summary(rows: readonly DetectRow[], method: Method): string {
  if (isTrendTest(method)) return `${method} over ${rows[0]?.n ?? 0} periods`;
  const told = rows.filter((row) => row.alarm !== null).length;
  const alarms = rows.filter((row) => row.alarm === true).length;
  return `${method}: ${alarms} alarms in ${told} periods that could be told, of ${rows.length}`;
}
