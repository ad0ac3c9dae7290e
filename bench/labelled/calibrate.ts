import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { evaluate } from '../../cli/evaluation/labelled/evaluation.ts';
import type { ConfidenceTable } from '../../coding/confidence.ts';
import { grouped } from '../../coding/evaluation/groups.ts';
import {
  brier,
  calibrationError,
  type Forecast,
  type JudgedRow,
  judgedRows,
  reliability,
} from '../../coding/evaluation/labelled/confidence.ts';
import { printTable } from '../table.ts';
import { confidenceTable, forecastOf } from './confidence-table.ts';

/**
 * Writes how sure coding is of its rows, from the open part of the labelled set (`held: false`; the held part is never
 * read), and prints what that is worth on documents that it was not made from. Run it again after a change of rules:
 *
 *     npx tsx bench/labelled/calibrate.ts DATA-FOLDER
 */
const [data] = process.argv.slice(2);
if (data === undefined) {
  process.stderr.write('usage: calibrate.ts DATA-FOLDER\n');
  process.exitCode = 2;
} else {
  await calibrate(data);
}

async function calibrate(folder: string): Promise<void> {
  const { passages, missing } = await evaluate(import.meta.dirname, folder, false);
  if (missing.length > 0) throw new Error(`${missing.length} labelled texts are not in ${folder}`);
  const rows = judgedRows(passages);
  const table = confidenceTable(rows);
  const target = join(import.meta.dirname, '../../coding/models/confidence.model.ts');
  await writeFile(target, moduleText(table, rows));
  report(rows, unseenForecasts(rows), table);
}

/** What a table says of each row that was made from all documents but the row's own. */
function unseenForecasts(rows: readonly JudgedRow[]): Forecast[] {
  return grouped(rows, ({ document }) => document).flatMap((own) => {
    const table = confidenceTable(rows.filter(({ document }) => document !== own[0]?.document));
    return own.map((row) => forecastOf(table, row));
  });
}

/** The constants of coding versions before 3, an order of trust that was no probability. */
function uncalibrated({ row, right }: JudgedRow) {
  if (row.factuality !== 'asserted') return { probability: 0.4, right };
  return { probability: row.rule_id.endsWith('.verb') ? 0.7 : 0.5, right };
}

function report(rows: readonly JudgedRow[], unseen: readonly Forecast[], table: ConfidenceTable): void {
  const share = rows.filter(({ right }) => right).length / rows.length;
  const lines = [
    ['one number for all rows', rows.map(({ right }) => ({ probability: share, right }))],
    ['constants of earlier versions', rows.map(uncalibrated)],
    ['this table, on unseen documents', unseen],
    ['this table, on its own rows', rows.map((row) => forecastOf(table, row))],
  ] as const;
  printTable(
    `Confidence of ${rows.length} rows, ${(100 * share).toFixed(0)} % right`,
    lines.map(([name, forecasts]) => ({
      forecast: name,
      Brier: (brier(forecasts) ?? Number.NaN).toFixed(3),
      ECE: (calibrationError(forecasts) ?? Number.NaN).toFixed(3),
    })),
  );
  printTable(
    'Reliability on unseen documents',
    reliability(unseen).map(({ said, was, rows: n }) => ({
      said: said.toFixed(2),
      was: was.toFixed(2),
      rows: n,
    })),
  );
}

function moduleText(table: ConfidenceTable, rows: readonly JudgedRow[]): string {
  const right = rows.filter((row) => row.right).length;
  const lines = Object.entries(table).flatMap(([form, byStance]) => [
    `  ${form}: {`,
    ...Object.entries(byStance).map(
      ([factuality, byKind]) =>
        `    ${factuality}: { ${Object.entries(byKind)
          .map(([kind, value]) => `${kind}: ${value}`)
          .join(', ')} },`,
    ),
    '  },',
  ]);
  return [
    '// Made by: npx tsx bench/labelled/calibrate.ts DATA-FOLDER',
    `// From ${rows.length} rows of the open labelled passages, ${right} of them right.`,
    "import type { ConfidenceTable } from '../confidence.ts';",
    '',
    'export const CONFIDENCE: ConfidenceTable = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}
