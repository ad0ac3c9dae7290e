import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import { familyOf, type Label } from './labels.ts';

/** A passage with its label and what the coder says of it. */
export interface LabelledPassage {
  readonly label: Label;
  /** In reading order, none where the coder finds nothing. */
  readonly rows: readonly CodedStatement[];
  /** Code of the text's publisher: `asserted_by` of what the text says in its own voice. */
  readonly issuer: string;
  /** YYYY-MM-DD */
  readonly publishedOn: string | null;
  /** What the bootstrap draws: passages of one document are not independent. */
  readonly document: string;
}

/**
 * The row that is held against the label: of the labelled act, else of its family, else the first. Of several of the
 * act or family, the first of the labelled kind, else the first in reading order. Undefined where there is no row.
 */
export function rowFor({ label, rows }: LabelledPassage): CodedStatement | undefined {
  const sameAct = rows.filter(({ act_code }) => act_code === label.act);
  const alike = sameAct.length > 0 ? sameAct : rowsOfFamily({ label, rows });
  return alike.find(({ statement_kind }) => statement_kind === label.kind) ?? alike[0] ?? rows[0];
}

/** Rows of the labelled act family. */
export function rowsOfFamily({ label, rows }: Pick<LabelledPassage, 'label' | 'rows'>): CodedStatement[] {
  return rows.filter(({ act_family }) => act_family === familyOf(label.act));
}

/** Passages whose label has a row and to which the coder gives one: over these fields are compared. */
export function comparable(
  passages: readonly LabelledPassage[],
): { readonly passage: LabelledPassage; readonly row: CodedStatement }[] {
  return passages.flatMap((passage) => {
    const row = passage.label.act === 'none' ? undefined : rowFor(passage);
    return row === undefined ? [] : [{ passage, row }];
  });
}
