import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import { grouped } from '../groups.ts';
import { familyOf } from './labels.ts';
import type { LabelledPassage } from './matching.ts';

/** A row of the coder that the labels judge. */
export interface JudgedRow {
  readonly row: CodedStatement;
  /** Whether a person gives the passage the act family, the statement kind and the factuality of the row. */
  readonly right: boolean;
  readonly document: string;
}

/** How probable something was said to be, and whether it was so. */
export interface Forecast {
  readonly probability: number;
  readonly right: boolean;
}

/**
 * The rows that can be judged. A label tells of the main statement alone: where it says that the passage holds more,
 * rows of other families may be right and are left out.
 */
export function judgedRows(passages: readonly LabelledPassage[]): JudgedRow[] {
  return passages.flatMap(({ label, rows, document }) =>
    rows.flatMap((row) => {
      const sameFamily = row.act_family === familyOf(label.act);
      if (!sameFamily && label.flags.includes('more')) return [];
      const sameStance = row.factuality === label.factuality && row.statement_kind === label.kind;
      return [{ row, right: sameFamily && sameStance, document }];
    }),
  );
}

/** Brier score: mean squared distance from what was so, 0 to 1, less is better; null without forecasts. */
export function brier(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  return mean(forecasts.map(({ probability, right }) => (probability - (right ? 1 : 0)) ** 2));
}

/** Expected calibration error over ten bins of equal width, weighted by their rows; null without forecasts. */
export function calibrationError(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const gaps = reliability(forecasts).map(({ said, was, rows }) => Math.abs(said - was) * rows);
  return gaps.reduce((total, gap) => total + gap, 0) / forecasts.length;
}

/** What was said on average and how often it was so, for each bin of a tenth that holds forecasts, in order. */
export function reliability(forecasts: readonly Forecast[]) {
  const binOf = ({ probability }: Forecast) => Math.min(9, Math.floor(probability * 10));
  return grouped(forecasts, (forecast) => `${binOf(forecast)}`)
    .map((bin) => ({
      said: mean(bin.map(({ probability }) => probability)),
      was: mean(bin.map(({ right }) => (right ? 1 : 0))),
      rows: bin.length,
    }))
    .sort((a, b) => a.said - b.said);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0) / numbers.length;
}
