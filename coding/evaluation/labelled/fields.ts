import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import { claimantClass } from './claimants.ts';
import { groupsOf } from './groups.ts';
import { classOf } from './labels.ts';
import { type LabelledPassage, rowsOfFamily } from './matching.ts';

/** Whether a field of the row agrees with the label; null where it is not compared. */
export type Comparison = (passage: LabelledPassage, row: CodedStatement) => boolean | null;

/** The publisher's own voice against anybody whom it quotes. */
export const sameVoice: Comparison = ({ label, issuer }, row) =>
  (row.asserted_by === issuer) === (label.claimant === 'issuer');

/** The voice with the class of who is quoted. */
export const sameClaimant: Comparison = ({ label, issuer }, row) =>
  (row.asserted_by === issuer ? 'issuer' : `quoted:${claimantClass(row.asserted_by)}`) === label.claimant;

/** Equal sets of countries: of the row, or where the label has several, of all rows of the labelled family. */
export const sameCountry: Comparison = (passage, row) => {
  const wanted = passage.label.country;
  if (!wanted?.includes(';')) return row.country_iso3 === wanted;
  const given = new Set(rowsOfFamily(passage).map(({ country_iso3 }) => country_iso3));
  return [...given].sort().join(';') === wanted;
};

/** Both ends equal; no number where the label has none. */
export const sameCount: Comparison = ({ label }, row) =>
  row.count_min === label.count_min && row.count_max === label.count_max;

/** Not compared where the label has no harm (a measure that harms nobody in person). */
export const sameHarm: Comparison = ({ label }, row) =>
  label.harm === null ? null : row.harm === label.harm;

/** The labelled group is one of the row's; `general` where the row has none, or civilians or residents alone. */
export const sameGroup: Comparison = ({ label }, row) =>
  label.group !== null && groupsOf(row.victim_group).includes(label.group);

/** As `sameGroup` by the class before the colon. */
export const sameGroupClass: Comparison = ({ label }, row) =>
  groupsOf(row.victim_group).map(classOf).includes(classOf(label.group));
