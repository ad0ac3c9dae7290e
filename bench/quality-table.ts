export type Cell = string | number | boolean | null;

/** A Markdown table, aligned as the formatter of the repository wants it. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [
    columns,
    ...rows.map((row) => row.map((cell) => String(cell ?? '-').replaceAll('|', '\\|'))),
  ];
  const widths = columns.map((_, i) => Math.max(3, ...cells.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
