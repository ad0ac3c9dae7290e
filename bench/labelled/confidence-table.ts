import type { ConfidenceTable } from '../../coding/confidence.ts';
import type { JudgedRow } from '../../coding/evaluation/labelled/confidence.ts';
import type { Trigger } from '../../coding/triggers.ts';
import { FACTUALITIES, STATEMENT_KINDS } from '../../schemas/vocabularies.ts';

/** The classes of rules, as the last part of `rule_id` names them. */
const FORMS = ['verb', 'noun'] as const satisfies readonly Trigger['form'][];

/**
 * How many rows the rate of the wider class counts for in that of a cell. Chosen before any figure was seen: cells
 * hold between none and some eighty rows, and those with few must not say 0 or 1.
 */
const WEIGHT = 8;

/**
 * The rate of right rows for each rule class, factuality and kind, each drawn towards the next wider class: the cell
 * towards its kind and factuality in all rules, this towards its factuality, this towards all rows. Two decimals.
 */
export function confidenceTable(rows: readonly JudgedRow[]): ConfidenceTable {
  const all = rate(rows, 0.5);
  return record(FORMS, (form) =>
    record(FACTUALITIES, (factuality) => {
      const alike = rows.filter(({ row }) => row.factuality === factuality);
      const stance = rate(alike, all);
      return record(STATEMENT_KINDS, (kind) => {
        const ofKind = alike.filter(({ row }) => row.statement_kind === kind);
        const cell = ofKind.filter(({ row }) => row.rule_id.endsWith(`.${form}`));
        return Math.round(100 * rate(cell, rate(ofKind, stance))) / 100;
      });
    }),
  );
}

/** What a table says of a row. */
export function forecastOf(table: ConfidenceTable, { row, right }: JudgedRow) {
  const form = FORMS.find((name) => row.rule_id.endsWith(`.${name}`));
  if (form === undefined) throw new Error(`${row.rule_id}: a class of rule that FORMS lacks`);
  return { probability: table[form][row.factuality][row.statement_kind], right };
}

function rate(rows: readonly JudgedRow[], wider: number): number {
  return (rows.filter(({ right }) => right).length + WEIGHT * wider) / (rows.length + WEIGHT);
}

function record<K extends string, V>(keys: readonly K[], cellOf: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, cellOf(key)])) as Record<K, V>;
}
