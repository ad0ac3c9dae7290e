import { countsOf, f1, precision, recall, summed } from '../counts.ts';
import { actCounts, familyCounts } from './acts.ts';
import { type Classified, macroF1 } from './classes.ts';
import { brier, calibrationError, type Forecast, type JudgedRow, judgedRows } from './confidence.ts';
import { claimsNews, isNotNews } from './current.ts';
import { factorJudgement, usability } from './factors.ts';
import {
  type Comparison,
  sameClaimant,
  sameCount,
  sameCountry,
  sameGroup,
  sameGroupClass,
  sameHarm,
  sameVoice,
} from './fields.ts';
import { RISK_FACTORS } from './labels.ts';
import { comparable, type LabelledPassage, rowFor, rowsOfFamily } from './matching.ts';
import { type Measure, measure, share } from './measure.ts';
import { bCubed, bCubedF1, type JudgedPair, pairJudgement } from './pairs.ts';
import { claimsMore, containsPeriod, samePeriod } from './periods.ts';

/** Acts, kind and factuality over all passages; a passage without a row has the class `none`. */
export function passageMeasures(passages: readonly LabelledPassage[]): Measure[] {
  const micro = (counts: typeof familyCounts) => (items: readonly LabelledPassage[]) =>
    f1(summed(items.map(counts)));
  const macro = (read: (passage: LabelledPassage) => Classified) => (items: readonly LabelledPassage[]) =>
    macroF1(items.map(read));
  const kind = macro((p) => ({ labelled: p.label.kind, predicted: rowFor(p)?.statement_kind ?? 'none' }));
  const factuality = macro((p) => ({
    labelled: p.label.factuality,
    predicted: rowFor(p)?.factuality ?? 'none',
  }));
  return [
    measure('act family, micro F1', passages, micro(familyCounts), {
      agreement: 'act family',
      note: 'mark 0.80',
    }),
    measure('act, micro F1', passages, micro(actCounts), { agreement: 'act' }),
    measure('statement kind, macro F1', passages, kind, { agreement: 'kind', note: 'mark 0.85' }),
    measure('factuality, macro F1', passages, factuality, { agreement: 'factuality', note: 'mark 0.85' }),
    measure('asserted current event where none is', passages.filter(isNotNews), share(claimsNews), {
      note: 'mark: at most 0.02',
    }),
  ];
}

const COMPARISONS: readonly (readonly [string, Comparison, string])[] = [
  ['claimant: issuer or quoted', sameVoice, 'claimant, issuer or quoted (of rows)'],
  ['claimant', sameClaimant, 'claimant (of rows)'],
  ['country', sameCountry, 'country (of rows)'],
  ['period, strict', ({ label }, row) => samePeriod(label, row), 'period (of rows)'],
  ['period, contained', ({ label }, row) => containsPeriod(label, row), 'period (of rows)'],
  ['count', sameCount, 'count (of rows)'],
  ['harm', sameHarm, 'harm (of rows)'],
  ['group', sameGroup, 'group (of rows)'],
  ['group class', sameGroupClass, 'group class (of rows)'],
];

/** Accuracy of the fields where label and coder both have a row; dates that claim more, in rows of the labelled family. */
export function fieldMeasures(passages: readonly LabelledPassage[]): Measure[] {
  const rows = comparable(passages).map((one) => ({ ...one, document: one.passage.document }));
  const fields = COMPARISONS.map(([name, compare, agreement]) => {
    const compared = rows.filter(({ passage, row }) => compare(passage, row) !== null);
    const right = share(({ passage, row }: (typeof rows)[number]) => compare(passage, row) === true);
    return measure(`${name}, accuracy`, compared, right, { agreement });
  });
  const ofFamily = rows.filter(({ passage, row }) => rowsOfFamily(passage).includes(row));
  const claims = (what: string) =>
    share(({ passage, row }: (typeof rows)[number]) => claimsMore(passage.label, row) === what);
  const counted = (what: string) =>
    `${ofFamily.filter(({ passage, row }) => claimsMore(passage.label, row) === what).length} rows; mark: none`;
  return [
    ...fields,
    measure('date finer than the text', ofFamily, claims('finer'), { note: counted('finer') }),
    measure('date where the text has none', ofFamily, claims('undated text'), {
      note: counted('undated text'),
    }),
  ];
}

/** How well the confidence of the rows that the labels judge agrees with what was right: less is better. */
export function confidenceMeasures(passages: readonly LabelledPassage[]): Measure[] {
  const rows = judgedRows(passages);
  const of = (figure: (forecasts: readonly Forecast[]) => number | null) => (items: readonly JudgedRow[]) =>
    figure(items.map(({ row, right }) => ({ probability: row.confidence, right })));
  return [
    measure('confidence, Brier score', rows, of(brier)),
    measure('confidence, calibration error', rows, of(calibrationError)),
  ];
}

/** F1 of every risk factor over all passages. */
export function factorMeasures(passages: readonly LabelledPassage[]): Measure[] {
  return RISK_FACTORS.map((factor) => {
    const judged = (items: readonly LabelledPassage[]) =>
      countsOf(items.map((passage) => factorJudgement(passage, factor)));
    const labelled = passages.filter(({ label }) => label.rf.includes(factor)).length;
    const whole = f1(judged(passages));
    const notes = [`${labelled} labelled`, usability(whole, labelled)].filter(Boolean);
    return measure(`${factor}, F1`, passages, (items) => f1(judged(items)), {
      agreement: factor,
      note: notes.join('; '),
    });
  });
}

/** Pairs joined by the incident rule, and B-cubed over their sentences. */
export function pairMeasures(pairs: readonly JudgedPair[]): Measure[] {
  const judged = (items: readonly JudgedPair[]) => countsOf(items.map(pairJudgement));
  const agreement = 'same event';
  const note = 'mark 0.95';
  return [
    measure('pairs, precision', pairs, (items) => precision(judged(items)), { agreement, note }),
    measure('pairs, recall', pairs, (items) => recall(judged(items)), { agreement }),
    measure('sentences, B-cubed F1', bCubed(pairs), bCubedF1, { agreement }),
  ];
}
