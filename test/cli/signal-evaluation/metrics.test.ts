import { describe, expect, it } from 'vitest';
import { blockDraws } from '../../../cli/evaluation/signals/block-bootstrap.ts';
import { areas, hitsAmong, rankingOf, shareInterval } from '../../../cli/evaluation/signals/metrics.ts';
import { percentileInterval } from '../../../coding/evaluation/bootstrap.ts';

const figures = (scores: readonly number[], onsets: readonly (0 | 1)[]) =>
  areas(
    rankingOf(scores),
    onsets.map((onset) => onset === 1),
  );

describe('areas', () => {
  it('equal the worked example of scikit-learn: roc_auc_score 0.75, average_precision_score 0.8333', () => {
    const { auc, averagePrecision } = figures([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]);
    expect(auc).toBe(0.75);
    expect(averagePrecision).toBeCloseTo(5 / 6, 12);
  });

  it('give a constant score one half and the base rate', () => {
    expect(figures([1, 1, 1, 1, 1], [0, 1, 0, 0, 0])).toEqual({ auc: 0.5, averagePrecision: 0.2 });
  });

  it('count ties between an onset and another unit as one half', () => {
    // Pairs: (3,2) (3,1) (3,1) won; (2,2) half, (2,1) (2,1) won: 5.5 of 6.
    const { auc, averagePrecision } = figures([3, 2, 2, 1, 1], [1, 1, 0, 0, 0]);
    expect(auc).toBeCloseTo(5.5 / 6, 12);
    expect(averagePrecision).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });

  it('weigh a unit as if it stood there as often', () => {
    const onsets = [true, false, true, false];
    const weights = [2, 1, 0, 3];
    const weighed = areas(rankingOf([4, 3, 2, 5]), onsets, (unit) => weights[unit] ?? 0);
    expect(weighed).toEqual(figures([4, 4, 3, 5, 5, 5], [1, 1, 0, 0, 0, 0]));
  });

  it('equal scikit-learn 1.9.1 on 40 units with many ties, weighed or not', () => {
    // s = [(7*i) % 11 / 10 for i in range(40)]; y = [int((i*i) % 13 in (1, 9)) for i in range(40)]; w = [i % 4 for i in range(40)]
    // roc_auc_score(y, s), average_precision_score(y, s); the same with sample_weight=w
    const units = Array.from({ length: 40 }, (_, i) => i);
    const ranking = rankingOf(units.map((i) => ((7 * i) % 11) / 10));
    const onsets = units.map((i) => [1, 9].includes((i * i) % 13));
    const plain = areas(ranking, onsets);
    expect(plain.auc).toBeCloseTo(0.6666666666666666, 12);
    expect(plain.averagePrecision).toBeCloseTo(0.6012121212121213, 12);
    const weighed = areas(ranking, onsets, (i) => i % 4);
    expect(weighed.auc).toBeCloseTo(0.6507936507936508, 12);
    expect(weighed.averagePrecision).toBeCloseTo(0.5933971459181543, 12);
  });

  it('are null where they do not exist', () => {
    expect(figures([1, 2], [0, 0])).toEqual({ auc: null, averagePrecision: null });
    expect(figures([1, 2], [1, 1]).auc).toBeNull();
  });
});

describe('hits among the k highest', () => {
  const units = [
    { score: 3, onset: true },
    { score: 2, onset: true },
    { score: 2, onset: false },
    { score: 2, onset: false },
    { score: 1, onset: true },
  ];

  it.each([
    [1, 1],
    [2, 1 + 1 / 3],
    [3, 1 + 2 / 3],
    [4, 2],
    [5, 3],
    [9, 3],
  ])('%d places: %d', (k, hits) => expect(hitsAmong(k, units)).toBeCloseTo(hits, 12));
});

describe('intervals', () => {
  it('of a share are those of Wilson: 15 of 50 gives 0.191 to 0.438', () => {
    const { low, high } = shareInterval(15, 50);
    expect(low).toBeCloseTo(0.191, 3);
    expect(high).toBeCloseTo(0.4375, 3);
  });

  it('of a rare share are those of scipy 1.17.1', () => {
    // binomtest(3, 1000).proportion_ci(method='wilson')
    const { low, high } = shareInterval(3, 1000);
    expect(low).toBeCloseTo(0.0010207838811386, 9);
    expect(high).toBeCloseTo(0.0087830140535032, 9);
  });

  it('are drawn alike by the same seed, with as many blocks as there are', () => {
    const draws = blockDraws(7, 50, 3);
    expect(draws).toEqual(blockDraws(7, 50, 3));
    expect(draws).not.toEqual(blockDraws(7, 50, 4));
    expect(new Set(draws.map((times) => times.reduce((sum, n) => sum + n, 0)))).toEqual(new Set([7]));
  });

  it('are percentiles, and null where a tenth of the figures is missing', () => {
    const values = Array.from({ length: 1000 }, (_, i) => i);
    expect(percentileInterval(values)).toEqual({ low: 25, high: 974 });
    expect(percentileInterval([...values, ...new Array<null>(200).fill(null)])).toBeNull();
  });
});
