import { styleText } from 'node:util';
import { cellText } from './cell-text.ts';
import { writeRemark } from './log.ts';
import { escapedLine } from './terminal-text.ts';

export { cellText } from './cell-text.ts';

/** How a command talks: data on stdout, everything else on stderr. */
export interface Say {
  /** A line about what is going on; silent with `--quiet`. */
  note(line: string): void;
  /** A line of the answer. */
  out(line: string): void;
}

export function sayTo(quiet: boolean): Say {
  return {
    note: (line) => {
      if (!quiet) writeRemark('info', line);
    },
    out: (line) => process.stdout.write(`${escapedLine(line)}\n`),
  };
}

type Cell = string | number | boolean | null;

/** Rows as a table for people. Numbers to the right; NULL as a dash; control characters of scraped text removed. */
export function table(rows: readonly Readonly<Record<string, Cell>>[], columns: readonly string[]): string {
  const cells = rows.map((row) => columns.map((name) => cellText(row[name] ?? null)));
  const widths = columns.map((name, i) =>
    Math.max(name.length, ...cells.map((row) => (row[i] ?? '').length)),
  );
  const right = columns.map((name) => rows.some((row) => typeof row[name] === 'number'));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (right[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  return [bold(line(columns)), ...cells.map(line)].join('\n');
}

/** A figure as people read it: whole numbers whole, others to three digits. */
export function figure(value: unknown): string {
  if (typeof value !== 'number' || Number.isInteger(value)) return cellText(value);
  return String(Number(value.toPrecision(3)));
}

export function bold(text: string): string {
  return styled('bold', text);
}

export function dim(text: string): string {
  return styled('dim', text);
}

function styled(style: 'bold' | 'dim', text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text;
}
