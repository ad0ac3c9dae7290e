// Makes coding/models/hrdsattack.model.ts again from the set's training rows, and prints how the rules and the model do
// on rows held out in turn:
//   npx tsx bench/train/hrdsattack.ts PATH/train.json > coding/models/hrdsattack.model.ts
import { readFileSync } from 'node:fs';
import {
  bestOf,
  type Candidates,
  chancesByAnswer,
  dateChances,
} from '../../coding/evaluation/hrdsattack/chances.ts';
import { countryCode } from '../../coding/evaluation/hrdsattack/labels.ts';
import { type Model, modelText } from '../../coding/evaluation/hrdsattack/model.ts';
import { predict } from '../../coding/evaluation/hrdsattack/predict.ts';
import { readArticle } from '../../coding/evaluation/hrdsattack/reading.ts';
import { articlesOf } from '../../coding/evaluation/hrdsattack/rows.ts';
import { measuresOf } from '../../coding/evaluation/hrdsattack/score.ts';
import {
  candidatesOf,
  DATE_PARTS,
  OPTIONAL,
  type Optional,
  placesOf,
  VIOLATIONS,
} from '../../coding/evaluation/hrdsattack/tasks.ts';
import { choiceOf, folded, type Row, victimChoices, withCommonWords } from './hrdsattack-choices.ts';
import { curveOf, type Held, leastOf } from './hrdsattack-least.ts';
import { type Choice, trained } from './softmax.ts';

const FOLDS = 5;
const RIDGE: Readonly<Record<string, number>> = {
  country: 1,
  perpetrator: 12,
  victim: 6,
  mention: 8,
  year: 15,
  month: 15,
  date: 5,
};
const RIDGE_OF_VIOLATIONS = 16;
/** Micro-F1 wants types sooner than an even chance. */
const LEAST_OF_VIOLATIONS = 0.37;
const LEAST_OF_MENTION = 0.5;
const LEAST_ROWS_OF_A_WORD = 3;

const [path = ''] = process.argv.slice(2);
const rows: readonly Row[] = articlesOf(JSON.parse(readFileSync(path, 'utf8'))).flatMap(
  ({ article, labels }) => {
    if (labels === null) return [];
    const reading = readArticle(article);
    return [{ labels, reading, candidates: candidatesOf(reading) }];
  },
);

/** Rows in five parts that do not depend on their order of collection. */
const foldOf = (index: number) => (index * 7919 + 13) % FOLDS;

function fitted(training: readonly Row[]): Model {
  const weights = new Map<string, Map<string, number>>();
  const learn = (task: string, choices: readonly Choice[]) => {
    const ridge = RIDGE[task] ?? (task.startsWith('violation') ? RIDGE_OF_VIOLATIONS : 1);
    weights.set(
      task,
      trained(
        choices.filter(({ right }) => right.some(Boolean)),
        { ridge, rounds: 150 },
      ),
    );
  };
  for (const task of training[0]?.candidates.keys() ?? []) {
    learn(
      task,
      training.map((row) => choiceOf(task, row.candidates.get(task) ?? [], row.labels)),
    );
  }
  const model = { weights, least: new Map<string, number>() };
  for (const part of ['city', 'region'] as const) {
    learn(
      part,
      training.map((row) => choiceOf(part, placesFor(row, model).get(part) ?? [], row.labels)),
    );
  }
  learn('victim', withCommonWords(training.map(victimChoices), LEAST_ROWS_OF_A_WORD));
  return model;
}

function placesFor(row: Row, model: Model): ReadonlyMap<string, Candidates> {
  const country = bestOf(chancesByAnswer(model, 'country', row.candidates.get('country') ?? []));
  return placesOf(row.reading, country?.answer ?? null);
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
          part ? dateChances(model, part, row.candidates) : chancesByAnswer(model, task, candidates),
        );
        const label = row.labels[task];
        return {
          label: task === 'country' ? label && (countryCode(label) ?? label) : folded(label),
          answer: task === 'country' ? (best?.answer ?? null) : folded(best?.answer ?? null),
          share: best?.share ?? 0,
        };
      }),
    ]),
  );
}

/** The whole evaluation on the training rows, each predicted by a model that has not seen it. */
function report(models: readonly Model[], least: ReadonlyMap<string, number>): void {
  const always = new Map([...least].filter(([task]) => !OPTIONAL.some((optional) => optional === task)));
  for (const bounds of [least, always]) {
    const scored = rows.map(({ labels, reading }, i) => {
      const { weights } = models[foldOf(i)] as Model;
      return { labels, predicted: predict(reading.article, { weights, least: bounds }) };
    });
    process.stderr.write(bounds === least ? 'held out\n' : 'held out, never left empty\n');
    for (const { name, right, labelled, figure } of measuresOf(scored)) {
      process.stderr.write(`  ${name}: ${right} of ${labelled}, ${(100 * (figure ?? 0)).toFixed(1)}\n`);
    }
  }
}

const models = Array.from({ length: FOLDS }, (_, fold) =>
  fitted(rows.filter((_row, i) => foldOf(i) !== fold)),
);
const held = heldOut(models);
const least = new Map<string, number>([
  ...OPTIONAL.map((task) => [task, leastOf(task, held.get(task) ?? [])] as const),
  ...VIOLATIONS.map((type) => [`violation ${type}`, LEAST_OF_VIOLATIONS] as const),
  ['mention', LEAST_OF_MENTION],
]);
report(models, least);
for (const [task, answers] of held) process.stderr.write(`${task}: ${curveOf(answers)}\n`);
const model = { ...fitted(rows), least };
process.stdout.write(`/** Made by bench/train/hrdsattack.ts from the training rows of HRDsAttack (MIT); do not edit. */
export const HRDSATTACK = \`${modelText(model)}\`;
`);
