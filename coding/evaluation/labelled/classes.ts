import { countsOf, f1 } from '../counts.ts';

/** A predicted class beside the labelled one. */
export interface Classified {
  readonly predicted: string;
  readonly labelled: string;
}

/** Macro-F1: the mean of F1 over the classes that are labelled at least once; null where nothing is labelled. */
export function macroF1(items: readonly Classified[]): number | null {
  const classes = [...new Set(items.map(({ labelled }) => labelled))];
  if (classes.length === 0) return null;
  const figures = classes.map((name) => f1Of(items, name) ?? 0);
  return figures.reduce((total, figure) => total + figure, 0) / classes.length;
}

/** F1 of one class; null where it is neither predicted nor labelled. */
function f1Of(items: readonly Classified[], name: string): number | null {
  return f1(
    countsOf(
      items.map(({ predicted, labelled }) => ({
        predicted: predicted === name,
        labelled: labelled === name,
      })),
    ),
  );
}
