import { describe, expect, it } from 'vitest';
import { errorKinds } from '../../coding/evaluation/labelled/errors.ts';
import { bCubed, bCubedF1, type JudgedPair } from '../../coding/evaluation/labelled/pairs.ts';
import { DET, NONE, passage, ROW } from '../support/labelled.ts';

describe('pairs', () => {
  const pair = (a: string, b: string, same: boolean, joined: boolean): JudgedPair => ({
    ...{ id: `${a}${b}`, a, b, same, joined, document: 'd' },
    rows: [[ROW], [{ ...ROW, ...DET }]],
  });

  it('make B-cubed over the sentences: one of two links found', () => {
    const items = bCubed([
      pair('a', 'b', true, true),
      pair('b', 'c', true, false),
      pair('d', 'e', false, false),
    ]);
    expect(items.map(({ precision }) => precision)).toEqual([1, 1, 1, 1, 1]);
    expect(items.map(({ recall }) => recall)).toEqual([2 / 3, 2 / 3, 1 / 3, 1, 1]);
    const recall = (2 / 3 + 2 / 3 + 1 / 3 + 2) / 5;
    expect(bCubedF1(items)).toBeCloseTo((2 * recall) / (1 + recall), 10);
  });

  it('say why they are not joined', () => {
    const found = errorKinds([passage(NONE, {})], [pair('a', 'b', true, false), pair('c', 'd', false, true)]);
    expect(found.map(({ category }) => category)).toEqual([
      'current event in law, none labelled',
      'pair: one event, not joined: a sentence without a date of a week or better',
      'pair: two events, joined',
      'row where none is, register law',
    ]);
  });
});
