import { describe, expect, it } from 'vitest';
import { interval } from '../../../coding/evaluation/bootstrap.ts';
import { countsOf, f1, precision, recall } from '../../../coding/evaluation/counts.ts';
import { policeMeasures } from '../../../coding/evaluation/police.ts';
import { recommendationMeasures } from '../../../coding/evaluation/recommendations.ts';

const judged = (truePositives: number, falsePositives: number, falseNegatives: number, rest: number) => [
  ...Array.from({ length: truePositives }, () => ({ predicted: true, labelled: true })),
  ...Array.from({ length: falsePositives }, () => ({ predicted: true, labelled: false })),
  ...Array.from({ length: falseNegatives }, () => ({ predicted: false, labelled: true })),
  ...Array.from({ length: rest }, () => ({ predicted: false, labelled: false })),
];

describe('counts', () => {
  it('give precision, recall and F1 of a known confusion matrix', () => {
    const counts = countsOf(judged(6, 2, 4, 88));
    expect(counts).toEqual({ truePositives: 6, falsePositives: 2, falseNegatives: 4 });
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([6 / 8, 6 / 10, 12 / 18]);
  });

  it('give nothing where there is nothing to divide by', () => {
    const counts = countsOf(judged(0, 0, 0, 5));
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([null, null, null]);
  });
});

describe('the bootstrap', () => {
  it('gives the same interval each time, around the figure', () => {
    const clusters = [0, 1, 1, 1, 0, 1, 1, 0, 1, 1];
    const mean = (drawn: readonly number[]) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const range = interval(clusters, mean);
    expect(range).toEqual(interval(clusters, mean));
    expect(range?.low).toBeLessThan(0.7);
    expect(range?.high).toBeGreaterThan(0.7);
  });

  it('gives none where the figure is mostly undefined', () => {
    expect(interval([1, 2], () => null)).toBeNull();
  });
});

describe('measures of a set', () => {
  const nothing = { KILL: false, ARREST: false, FAIL: false, FORCE: false };

  it('leave out what is not labelled', () => {
    const documents = [
      [
        { labels: { KILL: true, ARREST: null }, predicted: { ...nothing, KILL: true } },
        { labels: { KILL: true, ARREST: null }, predicted: nothing },
      ],
    ];
    const { rows } = policeMeasures(documents);
    expect(rows[0]).toMatchObject({
      label: 'KILL',
      sentences: 2,
      positives: 2,
      precision: 1,
      recall: 0.5,
      f1: 0.667,
    });
    expect(rows[1]).toMatchObject({ label: 'ARREST', sentences: 0, f1: null });
  });

  it('count issues over all labels together and actions once a row', () => {
    const items = [
      {
        state: 'A',
        action: '5',
        themes: ['Labour', 'Migrants'],
        predicted: { action: '5', themes: ['Labour'] },
      },
      {
        state: 'B',
        action: '4',
        themes: ['Poverty'],
        predicted: { action: '5', themes: ['Poverty', 'Labour'] },
      },
      { state: 'B', action: null, themes: null, predicted: { action: '1', themes: ['Other'] } },
    ];
    const [summary] = recommendationMeasures(items);
    expect(summary?.rows).toMatchObject([
      { measure: 'action category, accuracy', rows: 2, figure: 0.5 },
      { measure: 'issues, micro F1', rows: 2, figure: 0.667 },
    ]);
  });
});
