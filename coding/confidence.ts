import type { CodedStatement } from '../schemas/tables/violations.ts';
import { CONFIDENCE } from './models/confidence.model.ts';
import type { Trigger } from './triggers.ts';

type Form = Trigger['form'];
type Factuality = CodedStatement['factuality'];
type Kind = CodedStatement['statement_kind'];

/** Probability that a row is right, for each class of rule, factuality and kind of statement. */
export type ConfidenceTable = Readonly<
  Record<Form, Readonly<Record<Factuality, Readonly<Record<Kind, number>>>>>
>;

/**
 * How probable it is that a person gives the passage the act family, the kind and the factuality of a row: the rate on
 * labelled passages (`bench/labelled/calibrate.ts`), not on any text.
 */
export function confidenceOf(form: Form, factuality: Factuality, kind: Kind): number {
  return CONFIDENCE[form][factuality][kind];
}
