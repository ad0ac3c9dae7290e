import type { Label } from '../../coding/evaluation/labelled/labels.ts';
import type { LabelledPassage } from '../../coding/evaluation/labelled/matching.ts';
import type { CodedStatement } from '../../schemas/tables/violations.ts';

/** A label, a coded row that agrees with it, and a passage made of variations of both. */
export const LABEL: Label = {
  ...{ id: 'p', register: 'finding', act: 'KIL.execution', kind: 'event', factuality: 'asserted' },
  ...{ claimant: 'issuer', country: 'MLI', from: '2024-03-01', to: '2024-03-31', precision: 'month' },
  ...{ count_min: 3, count_max: 3, harm: 'killed', group: 'general', rf: ['RF1'], flags: [] },
};
export const NONE: Label = {
  ...LABEL,
  ...{ register: 'law', act: 'none', kind: 'none', factuality: 'none', claimant: null, country: null },
  ...{ from: null, to: null, precision: null, count_min: null, count_max: null, harm: null, group: null },
  ...{ rf: [] },
};
export const ROW: CodedStatement = {
  ...{ statement_kind: 'event', act_code: 'KIL.execution', act_family: 'KIL', risk_factors: 'RF1;RF2' },
  ...{ factuality: 'asserted', asserted_by: 'hrw', standard_of_proof: 'unspecified', country_iso3: 'MLI' },
  ...{ admin1: null, place: null, occurred_from: '2024-03-01', occurred_to: '2024-03-31' },
  ...{ date_precision: 'month', count_min: 3, count_max: 3, count_kind: 'event', harm: 'killed' },
  ...{ perpetrator_class: 'unknown', perpetrator_org: null, victim_group: null, identity_motive: null },
  ...{ violence_type: 'unclear', context: 'unclear', confidence: 0.5, rule_id: 'r', char_start: 0 },
  ...{ char_end: 9, spans: 'act:0-9' },
};
export const passage = (
  label: Partial<Label>,
  ...rows: readonly Partial<CodedStatement>[]
): LabelledPassage => ({
  label: { ...LABEL, ...label },
  rows: rows.map((row) => ({ ...ROW, ...row })),
  ...{ issuer: 'hrw', publishedOn: '2024-05-15', document: 'd' },
});
export const DET = { act_family: 'DET', act_code: 'DET.arbitrary_arrest' } as const;
