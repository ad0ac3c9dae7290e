import type { Counts } from './verdict.ts';

/** Rank of each value from 1 on; equal values share the mean of their ranks; NULL stays NULL. */
export function averageRanks(values: Counts): (number | null)[] {
  const order = [...values.entries()]
    .flatMap(([at, value]) => (value === null ? [] : [{ at, value }]))
    .sort((a, b) => a.value - b.value);
  const ranks = values.map((): number | null => null);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (order[to]?.value === order[from]?.value && to < order.length) to++;
    for (const { at } of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
