import type { Judgement } from '../counts.ts';
import { countryCode, type Labels } from './labels.ts';
import type { Predicted } from './predict.ts';

/** An article's labels beside what was predicted of it. */
export interface Scored {
  readonly labels: Labels;
  readonly predicted: Predicted;
}

/** How many of an article's labels of a kind were predicted, of how many. */
export interface Hits {
  readonly right: number;
  readonly labelled: number;
}

/** Counts one kind of label. */
export type Count = (row: Scored) => Hits;

export function field(
  same: (l: Labels, p: Predicted) => boolean,
  label: (l: Labels) => string | null,
): Count {
  return ({ labels, predicted }) =>
    label(labels) === null
      ? { right: 0, labelled: 0 }
      : { right: Number(same(labels, predicted)), labelled: 1 };
}

export function leftEmpty(name: 'country' | 'year' | 'month' | 'date' | 'city'): Count {
  return ({ labels, predicted }) =>
    labels[name] === null
      ? { right: Number(predicted[name] === null), labelled: 1 }
      : { right: 0, labelled: 0 };
}

/** As the authors score: a victim for whom the annotators chose no type counts as wrong, unless only labelled ones count. */
export function victims(labelledOnly: boolean): Count {
  return ({ labels, predicted }) => {
    const named = Object.entries(labels.victim_types).filter(
      ([, types]) => !labelledOnly || types.length > 0,
    );
    const right = named.filter(
      ([name, types]) => types.length > 0 && same(types, predicted.victim_types[name] ?? []),
    );
    return { right: right.length, labelled: named.length };
  };
}

export function mentionJudgement({ labels, predicted }: Scored): readonly Judgement[] {
  return [{ predicted: predicted.perpetrator_mention, labelled: labels.perpetrator_mention }];
}

export function violationJudgements({ labels, predicted }: Scored): readonly Judgement[] {
  return [...new Set([...labels.violation_types, ...predicted.violation_types])].map((type) => ({
    predicted: predicted.violation_types.includes(type),
    labelled: labels.violation_types.includes(type),
  }));
}

export function sameCountry(labels: Labels, predicted: Predicted): boolean {
  if (labels.country === null || predicted.country === null) return false;
  const code = countryCode(labels.country);
  return code === undefined ? labels.country === predicted.country : code === countryCode(predicted.country);
}

/** Case, accents and a closing "City" or "State" apart. */
export function samePlace(label: string | null, predicted: string | null): boolean {
  return label !== null && predicted !== null && plain(label) === plain(predicted);
}

export function plain(place: string): string {
  return place
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ (?:city|state|province|region)$/, '');
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}
