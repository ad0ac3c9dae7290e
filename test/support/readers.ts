import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Why a test of another language is skipped; undefined where it can run. */
export function lacks(command: string, ...args: string[]): string | undefined {
  const { status, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 && error === undefined ? undefined : `${command} ${args.join(' ')} fails here`;
}

/** Runs a file of docs/cookbook with arguments; its output, or an error with what it said. */
export function script(command: string, file: string, ...args: string[]): string {
  const path = fileURLToPath(new URL(`../../docs/cookbook/${file}`, import.meta.url));
  return output(command, path, ...args);
}

export function output(command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Rows as texts that two languages agree on: numbers without a trailing zero, times to the second. */
export function plain(rows: Rows): Record<string, string | null>[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? null : plainText(String(value))]),
    ),
  );
}

function plainText(value: string): string {
  // Python writes 3.0 where JavaScript writes 3.
  if (/^-?\d+\.\d+$/.test(value)) return String(Number(value));
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(value) ? value.slice(0, 19) : value;
}
