/** A table in Markdown; `|` in a cell is escaped, for titles are written by others. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string[] {
  const line = (cells: readonly (string | number | null)[]) =>
    `| ${cells.map((cell) => String(cell ?? '-').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)];
}

/** A share as per cent, with as many decimals. */
export function percent(share: number, decimals = 2): string {
  return `${(100 * share).toFixed(decimals)} %`;
}

/** A figure with three decimals; a dash where there is none. */
export function decimals(value: number | null): string {
  return value === null ? '-' : value.toFixed(3);
}

/** `0.579 to 0.840`; a dash where there is none. */
export function between(interval: { readonly low: number; readonly high: number } | null): string {
  return interval === null ? '-' : `${decimals(interval.low)} to ${decimals(interval.high)}`;
}
