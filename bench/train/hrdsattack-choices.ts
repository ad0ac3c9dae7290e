import type { Candidates } from '../../coding/evaluation/hrdsattack/chances.ts';
import { plain } from '../../coding/evaluation/hrdsattack/hits.ts';
import { countryCode, type Labels } from '../../coding/evaluation/hrdsattack/labels.ts';
import type { Reading } from '../../coding/evaluation/hrdsattack/reading.ts';
import { dateWord } from '../../coding/evaluation/hrdsattack/tasks.ts';
import { VICTIM_SETS } from '../../coding/evaluation/hrdsattack/victim-words.ts';
import { victimCandidates } from '../../coding/evaluation/hrdsattack/victims.ts';
import type { DatePart } from '../../coding/evaluation/hrdsattack/when.ts';
import type { Choice } from './softmax.ts';

/** An article of the training rows, read once. */
export interface Row {
  readonly labels: Labels;
  readonly reading: Reading;
  readonly candidates: ReadonlyMap<string, Candidates>;
}

/** The candidates of a task beside which of them the labels call right. */
export function choiceOf(task: string, candidates: Candidates, labels: Labels): Choice {
  const right = candidates.map(({ value }) => isRight(task, value, labels));
  const exact = candidates.map(({ value }, i) => right[i] === true && isWholeDate(task, value, labels));
  return { candidates, right: exact.some(Boolean) ? exact : right };
}

function isRight(task: string, value: string | null, labels: Labels): boolean {
  if (task === 'mention') return (value === 'yes') === labels.perpetrator_mention;
  if (task === 'perpetrator') return value === labels.perpetrator_type;
  if (task.startsWith('violation ')) {
    return (value === 'yes') === labels.violation_types.includes(task.slice('violation '.length));
  }
  if (task === 'country')
    return value === (labels.country && (countryCode(labels.country) ?? labels.country));
  if (task === 'city' || task === 'region') return folded(value) === folded(labels[task]);
  const part = task as DatePart;
  return (value === null ? null : dateWord(part, value)) === labels[part];
}

/** Of several months or days with the label's number those in its year and month are right. */
function isWholeDate(task: string, value: string | null, labels: Labels): boolean {
  if ((task !== 'month' && task !== 'date') || value === null) return true;
  if (labels.year !== null && !value.startsWith(labels.year)) return false;
  return task === 'month' || labels.month === null || dateWord('month', value) === labels.month;
}

export function folded(place: string | null): string | null {
  return place && plain(place);
}

export function victimChoices({ reading, labels }: Row): Choice[] {
  return Object.entries(labels.victim_types).map(([name, types]) => {
    const told = types.filter((type) => types.length === 1 || type !== 'insufficient information');
    const candidates = victimCandidates(reading, name);
    return { candidates, right: VICTIM_SETS.map((set) => set === told.join(';')) };
  });
}

/** Choices without the words (`near:`, `told:`) that fewer than `least` rows have: those say nothing of rows to come. */
export function withCommonWords(byRow: readonly (readonly Choice[])[], least: number): Choice[] {
  const rowsOf = new Map<string, number>();
  for (const choices of byRow) {
    const names = new Set(
      choices.flatMap(({ candidates }) => candidates.flatMap((c) => [...c.features.keys()])),
    );
    for (const name of names) rowsOf.set(name, (rowsOf.get(name) ?? 0) + 1);
  }
  const isKept = (name: string) => !/\|(?:near|told):/.test(name) || (rowsOf.get(name) ?? 0) >= least;
  return byRow.flat().map(({ candidates, right }) => ({
    right,
    candidates: candidates.map(({ value, features }) => ({
      value,
      features: new Map([...features].filter(([name]) => isKept(name))),
    })),
  }));
}
