import { describe, expect, it } from 'vitest';
import { confidenceTable, forecastOf } from '../../bench/labelled/confidence-table.ts';
import { confidenceOf } from '../../coding/confidence.ts';
import {
  brier,
  calibrationError,
  judgedRows,
  reliability,
} from '../../coding/evaluation/labelled/confidence.ts';
import { FACTUALITIES, STATEMENT_KINDS } from '../../schemas/vocabularies.ts';
import { DET, passage } from '../support/labelled.ts';

describe('judged rows', () => {
  it('are right in family, kind and factuality together', () => {
    const rows = [{}, DET, { statement_kind: 'pattern' }, { factuality: 'denied' }] as const;
    expect(judgedRows([passage({}, ...rows)]).map(({ right }) => right)).toEqual([true, false, false, false]);
  });

  it('leave out other families where the passage holds more than its label', () => {
    expect(judgedRows([passage({ flags: ['more'] }, {}, DET)]).map(({ right }) => right)).toEqual([true]);
  });
});

describe('reliability', () => {
  const forecasts = [
    { probability: 0.8, right: true },
    { probability: 0.8, right: false },
    { probability: 0.1, right: false },
  ];
  it('is Brier score and calibration error of known value', () => {
    expect(brier(forecasts)).toBeCloseTo((0.04 + 0.64 + 0.01) / 3);
    expect(calibrationError(forecasts)).toBeCloseTo((2 * 0.3 + 0.1) / 3);
    expect(reliability(forecasts).map(({ rows }) => rows)).toEqual([1, 2]);
    expect([brier([]), calibrationError([])]).toEqual([null, null]);
  });
});

describe('the table of confidence', () => {
  it('gives a probability for every class', () => {
    for (const form of ['verb', 'noun'] as const)
      for (const factuality of FACTUALITIES)
        for (const kind of STATEMENT_KINDS) {
          expect(confidenceOf(form, factuality, kind)).toBeGreaterThan(0);
          expect(confidenceOf(form, factuality, kind)).toBeLessThan(1);
        }
  });

  it('comes near the rate of a class with many rows and stays near the wider one where there are few', () => {
    const verb = { rule_id: 'KIL.execution.verb' };
    const many = Array.from({ length: 200 }, () => passage({}, verb));
    const few = passage({}, { rule_id: 'KIL.execution.noun', statement_kind: 'pattern' });
    const rows = judgedRows([...many, few]);
    const table = confidenceTable(rows);
    expect(table.verb.asserted.event).toBeGreaterThan(0.97);
    expect(table.noun.asserted.pattern).toBeGreaterThan(0.7);
    expect(forecastOf(table, rows.slice(0, 1)[0] as (typeof rows)[number])).toEqual({
      probability: table.verb.asserted.event,
      right: true,
    });
  });

  it('refuses a class of rule that it does not know', () => {
    const [row] = judgedRows([passage({}, { rule_id: 'KIL.execution.model' })]);
    expect(() => row && forecastOf(confidenceTable([]), row)).toThrow(/class of rule/);
  });
});
