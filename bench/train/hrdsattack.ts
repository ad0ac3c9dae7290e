// Makes coding/models/hrdsattack.model.ts again from the set's training rows, and prints how the rules and the model do
// on rows held out in turn:
//   node dist/bench/train/hrdsattack.js PATH/train.json > coding/models/hrdsattack.model.ts
import { readFileSync } from 'node:fs';
import { countryCode, type Labels } from '../../coding/evaluation/hrdsattack/labels.ts';
import { type Model, modelText } from '../../coding/evaluation/hrdsattack/model.ts';
import { bestOf, chancesByAnswer } from '../../coding/evaluation/hrdsattack/predict.ts';
import { type Reading, readArticle } from '../../coding/evaluation/hrdsattack/reading.ts';
import { articlesOf } from '../../coding/evaluation/hrdsattack/rows.ts';
import {
  candidatesOf,
  DATE_PARTS,
  dateWord,
  OPTIONAL,
  type Optional,
  placesOf,
  VIOLATIONS,
} from '../../coding/evaluation/hrdsattack/tasks.ts';
import type { DatePart } from '../../coding/evaluation/hrdsattack/when.ts';
import { VICTIM_SETS, victimCandidates } from '../../coding/evaluation/hrdsattack/victims.ts';
import type { Candidate } from '../../coding/linear.ts';
import { type Choice, trained } from './softmax.ts';

type Candidates = readonly Candidate<string | null>[];

interface Row {
  readonly labels: Labels;
  readonly reading: Reading;
  readonly candidates: ReadonlyMap<string, Candidates>;
}

const FOLDS = 5;
/** Share of the empty labels that the least chance has to leave empty on rows held out. */
const LEFT_EMPTY: Readonly<Record<Optional, number>> = {
  country: 0.5,
  region: 0.5,
  city: 0.54,
  year: 0.5,
  month: 0.54,
  date: 0.54,
};
const RIDGE: Readonly<Record<string, number>> = { country: 0.3, perpetrator: 4, victim: 3, mention: 8 };
const RIDGE_OF_VIOLATIONS = 8;
/** Micro-F1 wants types sooner than an even chance. */
const LEAST_OF_VIOLATIONS = 0.37;
const LEAST_OF_MENTION = 0.5;

const [path = ''] = process.argv.slice(2);
const rows: readonly Row[] = articlesOf(JSON.parse(readFileSync(path, 'utf8'))).flatMap(({ article, labels }) => {
  if (labels === null) return [];
  const reading = readArticle(article);
  return [{ labels, reading, candidates: candidatesOf(reading) }];
});

/** Rows in five parts that do not depend on their order of collection. */
const foldOf = (index: number) => (index * 7919 + 13) % FOLDS;

function fitted(training: readonly Row[]): Model {
  const weights = new Map<string, Map<string, number>>();
  const fit = (task: string, choices: readonly Choice[]) => {
    const ridge = RIDGE[task] ?? (task.startsWith('violation') ? RIDGE_OF_VIOLATIONS : 1);
    weights.set(task, trained(choices.filter(({ right }) => right.some(Boolean)), { ridge, rounds: 150 }));
  };
  for (const task of training[0]?.candidates.keys() ?? []) {
    fit(task, training.map((row) => choiceOf(task, row.candidates.get(task) ?? [], row.labels)));
  }
  const model = { weights, least: new Map<string, number>() };
  for (const part of ['city', 'region'] as const) {
    fit(part, training.map((row) => choiceOf(part, placesFor(row, model).get(part) ?? [], row.labels)));
  }
  fit('victim', training.flatMap(victimChoices));
  return model;
}

function placesFor(row: Row, model: Model): ReadonlyMap<string, Candidates> {
  const country = bestOf(chancesByAnswer(model, 'country', row.candidates.get('country') ?? []));
  return placesOf(row.reading, country?.answer ?? null);
}

function choiceOf(task: string, candidates: Candidates, labels: Labels): Choice {
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
  if (task === 'country') return value === (labels.country && (countryCode(labels.country) ?? labels.country));
  if (task === 'city' || task === 'region') return plain(value) === plain(labels[task]);
  const part = task as DatePart;
  return (value === null ? null : dateWord(part, value)) === labels[part];
}

/** Of several months or days with the label's number those in its year and month are right. */
function isWholeDate(task: string, value: string | null, labels: Labels): boolean {
  if ((task !== 'month' && task !== 'date') || value === null) return true;
  if (labels.year !== null && !value.startsWith(labels.year)) return false;
  return task === 'month' || labels.month === null || dateWord('month', value) === labels.month;
}

function plain(place: string | null): string | null {
  return (
    place &&
    place
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ (?:city|state|province|region)$/, '')
  );
}

function victimChoices({ reading, labels }: Row): Choice[] {
  return Object.entries(labels.victim_types).map(([name, types]) => {
    const told = types.filter((type) => types.length === 1 || type !== 'insufficient information');
    const candidates = victimCandidates(reading, name);
    return { candidates, right: VICTIM_SETS.map((set) => set === told.join(';')) };
  });
}

interface Held {
  readonly label: string | null;
  readonly answer: string | null;
  readonly share: number;
}

/** Answers to what may be left empty, each by a model that has not seen its row. */
function heldOut(models: readonly Model[]): ReadonlyMap<Optional, readonly Held[]> {
  return new Map(
    OPTIONAL.map((task) => [
      task,
      rows.map((row, i): Held => {
        const model = models[foldOf(i)] as Model;
        const candidates = row.candidates.get(task) ?? placesFor(row, model).get(task) ?? [];
        const part = DATE_PARTS.find((known) => known === task);
        const best = bestOf(
          chancesByAnswer(model, task, candidates, part ? (key) => dateWord(part, key) : (key) => key),
        );
        const label = row.labels[task];
        return {
          label: task === 'country' ? label && (countryCode(label) ?? label) : plain(label),
          answer: task === 'country' ? (best?.answer ?? null) : plain(best?.answer ?? null),
          share: best?.share ?? 0,
        };
      }),
    ]),
  );
}

/** The lowest chance that leaves the wanted share of the empty labels empty. */
function leastOf(held: readonly Held[], share: number): number {
  const shares = held.filter(({ label }) => label === null).map((row) => row.share);
  shares.sort((a, b) => a - b);
  return Math.min(0.99, (shares[Math.ceil(share * shares.length) - 1] ?? 0) + 0.001);
}

function report(held: ReadonlyMap<Optional, readonly Held[]>, least: ReadonlyMap<string, number>): void {
  for (const [task, all] of held) {
    const labelled = all.filter(({ label }) => label !== null);
    const right = (least: number) => labelled.filter((h) => h.label === plain(h.answer) || h.label === h.answer).filter((h) => h.share >= least).length;
    const empty = all.filter(({ label }) => label === null);
    const bound = least.get(task) ?? 0;
    process.stderr.write(
      `${task}: always answered ${right(0)} of ${labelled.length}; with least chance ${bound.toFixed(3)} ` +
        `${right(bound)}, and ${empty.filter((h) => h.share < bound).length} of ${empty.length} left empty\n`,
    );
  }
}

const models = Array.from({ length: FOLDS }, (_, fold) => fitted(rows.filter((_row, i) => foldOf(i) !== fold)));
const held = heldOut(models);
const least = new Map<string, number>([
  ...OPTIONAL.map((task) => [task, leastOf(held.get(task) ?? [], LEFT_EMPTY[task])] as const),
  ...VIOLATIONS.map((type) => [`violation ${type}`, LEAST_OF_VIOLATIONS] as const),
  ['mention', LEAST_OF_MENTION],
]);
report(held, least);
const model = { ...fitted(rows), least };
process.stdout.write(`/** Made by bench/train/hrdsattack.ts from the training rows of HRDsAttack (MIT); do not edit. */
export const HRDSATTACK = \`${modelText(model)}\`;
`);
