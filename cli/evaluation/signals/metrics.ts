/** A score of one unit with what came of it. */
export interface Scored {
  readonly score: number;
  readonly onset: boolean;
}

/** Units with their scores in descending order, equal ones in one group: sorted once, weighed many times. */
export type Ranking = readonly (readonly number[])[];

/** Groups of indices of equal score, the highest first. */
export function rankingOf(scores: readonly number[]): Ranking {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const groups: number[][] = [];
  for (const i of order) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && scores[last[0]] === scores[i]) last.push(i);
    else groups.push([i]);
  }
  return groups;
}

interface Areas {
  /** Area under the ROC curve, ties as one half; null without onsets or without anything else. */
  readonly auc: number | null;
  /** Σ precision · step of recall over the distinct scores; null without onsets. */
  readonly averagePrecision: number | null;
}

/** Both areas, each unit counted `weightOf` times. */
export function areas(
  ranking: Ranking,
  onsets: readonly boolean[],
  weightOf: (unit: number) => number = () => 1,
): Areas {
  let hits = 0;
  let misses = 0;
  let pairs = 0;
  let precisions = 0;
  for (const group of ranking) {
    let hitsHere = 0;
    let missesHere = 0;
    for (const unit of group) {
      if (onsets[unit]) hitsHere += weightOf(unit);
      else missesHere += weightOf(unit);
    }
    pairs += missesHere * (hits + hitsHere / 2);
    hits += hitsHere;
    misses += missesHere;
    if (hitsHere > 0) precisions += (hitsHere * hits) / (hits + misses);
  }
  return {
    auc: hits > 0 && misses > 0 ? pairs / (hits * misses) : null,
    averagePrecision: hits > 0 ? precisions / hits : null,
  };
}

/** Onsets among the `k` highest, ties as the mean over all their orders. */
export function hitsAmong(k: number, units: readonly Scored[]): number {
  const ranking = rankingOf(units.map(({ score }) => score));
  let places = k;
  let hits = 0;
  for (const group of ranking) {
    if (places <= 0) break;
    const onsets = group.filter((unit) => units[unit]?.onset).length;
    hits += onsets * Math.min(1, places / group.length);
    places -= group.length;
  }
  return hits;
}

/** Wilson's 95 % interval of a share. */
export function shareInterval(hits: number, of: number): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z = 1.959_963_985;
  const share = hits / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) };
}
