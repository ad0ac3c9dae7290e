import type { CodedStatement } from '../../../schemas/tables/violations.ts';
import type { Judgement } from '../counts.ts';

/** Two sentences with the label and the decision of the incident rule. */
export interface JudgedPair {
  readonly id: string;
  /** Ids of the two sentences; one may stand in several pairs. */
  readonly a: string;
  readonly b: string;
  /** What the coder says of each. */
  readonly rows: readonly [readonly CodedStatement[], readonly CodedStatement[]];
  /** A person says: one event. Unsure is no. */
  readonly same: boolean;
  /** The incident rule joins a statement of the one with a statement of the other. */
  readonly joined: boolean;
  /** What the bootstrap draws: the document of the first sentence. */
  readonly document: string;
}

export function pairJudgement({ same, joined }: JudgedPair): Judgement {
  return { predicted: joined, labelled: same };
}

/** B-cubed precision and recall of one sentence (Bagga and Baldwin 1998, doi:10.3115/980845.980859), 0 to 1. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly document: string;
}

/**
 * B-cubed of every sentence. Incidents are the connected components of the labelled pairs that are one event, and of
 * those that the rule joins; a sentence that no pair joins is an incident of its own.
 */
export function bCubed(pairs: readonly JudgedPair[]): BCubed[] {
  const labelled = components(pairs, ({ same }) => same);
  const joined = components(pairs, (pair) => pair.joined);
  const documents = new Map(
    pairs.flatMap(({ a, b, document }) => [a, b].map((id) => [id, document] as const)),
  );
  return [...documents].map(([id, document]) => {
    const gold = labelled.get(id) ?? new Set([id]);
    const found = joined.get(id) ?? new Set([id]);
    const both = [...gold].filter((one) => found.has(one)).length;
    return { precision: both / found.size, recall: both / gold.size, document };
  });
}

/** Harmonic mean of the mean precision and mean recall; null where there is no sentence. */
export function bCubedF1(items: readonly BCubed[]): number | null {
  const mean = (read: (item: BCubed) => number) =>
    items.reduce((total, item) => total + read(item), 0) / items.length;
  const precision = mean((item) => item.precision);
  const recall = mean((item) => item.recall);
  return items.length === 0 ? null : (2 * precision * recall) / (precision + recall);
}

/** The component of every sentence; sentences of one component share one set. */
function components(
  pairs: readonly JudgedPair[],
  together: (pair: JudgedPair) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const sets = new Map<string, Set<string>>();
  for (const { a, b } of pairs.filter(together)) {
    const whole = new Set([...(sets.get(a) ?? [a]), ...(sets.get(b) ?? [b])]);
    for (const id of whole) sets.set(id, whole);
  }
  return sets;
}
