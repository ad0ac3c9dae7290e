/** What `tocsin releases prune` was told to keep. */
export interface Keeping {
  /** The newest so many. */
  readonly newest: number;
  /** Also the first of each month. */
  readonly monthly: boolean;
  readonly latest: string | undefined;
  readonly cited: ReadonlySet<string>;
}

/** Vintages that go, of those on disk, oldest first. Never the latest, never a cited one. */
export function pruned(vintages: readonly string[], keeping: Keeping): string[] {
  const newest = new Set(vintages.slice(Math.max(0, vintages.length - keeping.newest)));
  const firsts = new Set<string>();
  const months = new Set<string>();
  for (const vintage of vintages) {
    const month = vintage.slice(0, 7);
    if (!months.has(month)) firsts.add(vintage);
    months.add(month);
  }
  return vintages.filter(
    (vintage) =>
      vintage !== keeping.latest &&
      !keeping.cited.has(vintage) &&
      !newest.has(vintage) &&
      !(keeping.monthly && firsts.has(vintage)),
  );
}
