/** Prints rows under a title, columns aligned, numbers as they are given. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((name) => Math.max(name.length, ...rows.map((row) => String(row[name]).length)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join('  ');
  const body = rows.map((row) => line(columns.map((name) => String(row[name]))));
  process.stdout.write(`${title}\n${line(columns)}\n${body.join('\n')}\n\n`);
}
