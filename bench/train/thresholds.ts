/** The threshold with the best F1, halfway between the scores around it. Infinity where nothing is positive. */
export function bestThreshold(scores: Float64Array, positive: readonly boolean[]): number {
  const order = Array.from(scores, (score, i) => ({ score, positive: positive[i] ?? false }));
  order.sort((a, b) => b.score - a.score);
  const total = order.filter((item) => item.positive).length;
  let right = 0;
  let best = { f1: 0, threshold: Number.POSITIVE_INFINITY };
  order.forEach((item, i) => {
    if (item.positive) right += 1;
    const f1 = (2 * right) / (i + 1 + total);
    const next = order[i + 1]?.score ?? item.score;
    if (f1 > best.f1) best = { f1, threshold: (item.score + next) / 2 };
  });
  return best.threshold;
}
