import type { Counts } from '../counts.ts';
import { familyOf } from './labels.ts';
import { type LabelledPassage, rowFor, rowsOfFamily } from './matching.ts';

/** Families that the coder gives and the label lacks. With the flag `more` they may be right, so none counts. */
export function extraFamilies({ label, rows }: LabelledPassage): string[] {
  if (label.flags.includes('more')) return [];
  const given = new Set<string>(rows.map(({ act_family }) => act_family));
  given.delete(familyOf(label.act));
  return [...given];
}

/**
 * Act families of one passage, for micro-F1: the labelled family is found where any row has it; each further family
 * is one false positive.
 */
export function familyCounts(passage: LabelledPassage): Counts {
  const wanted = passage.label.act !== 'none';
  const found = wanted && rowsOfFamily(passage).length > 0;
  return {
    truePositives: found ? 1 : 0,
    falsePositives: extraFamilies(passage).length,
    falseNegatives: wanted && !found ? 1 : 0,
  };
}

/** As `familyCounts` with the act code: the labelled family with none of the labelled act is a miss and a false positive. */
export function actCounts(passage: LabelledPassage): Counts {
  const family = familyCounts(passage);
  if (family.truePositives === 0 || rowFor(passage)?.act_code === passage.label.act) return family;
  return { truePositives: 0, falsePositives: family.falsePositives + 1, falseNegatives: 1 };
}
