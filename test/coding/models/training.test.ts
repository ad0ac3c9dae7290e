import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../../bench/train/folds.ts';
import { frequencies } from '../../../bench/train/frequencies.ts';
import { scoreOf, trainPlane } from '../../../bench/train/svm.ts';
import { bestThreshold } from '../../../bench/train/thresholds.ts';
import { modelFile, moduleText } from '../../../bench/train/write-model.ts';
import { scores } from '../../../coding/models/linear-model.ts';
import { openModel } from '../../../coding/models/model-file.ts';
import { type Block, rowOf } from '../../../coding/models/rows.ts';

const BITS = 10;
const TEXTS = ['guards beat two men', 'guards beat a clerk', 'rain fell on fields', 'rain fell on roofs'];
const POSITIVE = [true, true, false, false];
const blocksOf = (text: string): Block[] => [{ weight: 1, features: text.split(' ') }];

function trained() {
  const idf = frequencies(TEXTS.map(blocksOf), BITS, 1);
  const rows = TEXTS.map((text) => rowOf(blocksOf(text), idf, BITS));
  const planes = [POSITIVE, POSITIVE.map((p) => !p)].map((positive) =>
    trainPlane(rows, positive, { size: 2 ** BITS, cost: 1, seed: 1 }),
  );
  const file = modelFile({
    ...{ name: 'tiny', labels: ['yes', 'no'], thresholds: [0, 0], planes, idf, bits: BITS, keep: 1000 },
    trainedOn: [],
  });
  return { rows, planes, file };
}

describe('the trainer', () => {
  it('separates what can be separated', () => {
    const { rows, planes } = trained();
    expect(rows.map((row) => scoreOf(planes[0]!, row) > 0)).toEqual(POSITIVE);
  });

  it('makes the same bytes from the same rows', () => {
    expect(moduleText(trained().file, 'x')).toBe(moduleText(trained().file, 'x'));
  });

  it('reaches the optimum of a problem with a known one', () => {
    // Two points at +1 and -1 on one axis, no bias by symmetry: min w²/2 + 2C(1 - w)², so w = 4C / (1 + 4C).
    const row = (value: number) => ({ buckets: Uint32Array.of(0), values: Float64Array.of(value) });
    const plane = trainPlane([row(1), row(-1)], [true, false], { size: 1, cost: 1, seed: 1 });
    expect(plane.weights[0]).toBeCloseTo(0.8, 1);
    expect(plane.bias).toBeCloseTo(0, 1);
  });

  it('puts every group whole into one fold', () => {
    const folds = foldsOf(['a', 'b', 'a', 'c', 'b'], 2, 1);
    expect(folds[0]).toBe(folds[2]);
    expect(folds[1]).toBe(folds[4]);
    expect(new Set(folds).size).toBe(2);
  });

  it('sets the threshold with the best F1', () => {
    expect(bestThreshold(Float64Array.of(3, 1, 2, 0), [true, false, true, false])).toBe(1.5);
    expect(bestThreshold(Float64Array.of(1), [false])).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a model file', () => {
  it('scores as the planes do, but for rounding', () => {
    const { rows, planes, file } = trained();
    const model = openModel(file);
    for (const row of rows) {
      const [yes] = scores(model, row);
      expect(yes).toBeCloseTo(scoreOf(planes[0]!, row), 1);
    }
  });

  it('is refused when a byte differs', () => {
    const { file } = trained();
    const bytes = Buffer.from(file.data, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    expect(() => openModel({ ...file, data: bytes.toString('base64') })).toThrow(/model tiny: checksum/);
  });

  it('is smaller than 5 MB and reads back from its module', async () => {
    const { MODEL } = await import('../../../coding/models/police.model.ts');
    expect(moduleText(MODEL, '').length).toBeLessThan(5_000_000);
    expect(openModel(MODEL).labels).toEqual(['KILL', 'ARREST', 'FAIL', 'FORCE']);
  });
});
