// Prints how many of a file's labels a reader that chooses among what an article names could get right at most:
//   npx tsx bench/train/hrdsattack-ceilings.ts PATH/train.json
import { readFileSync } from 'node:fs';
import { countryCode } from '../../coding/evaluation/hrdsattack/labels.ts';
import { readArticle } from '../../coding/evaluation/hrdsattack/reading.ts';
import { articlesOf } from '../../coding/evaluation/hrdsattack/rows.ts';
import { candidatesOf, placesOf } from '../../coding/evaluation/hrdsattack/tasks.ts';
import { choiceOf } from './hrdsattack-choices.ts';

const PARTS = ['country', 'year', 'month', 'date', 'city'] as const;

const found = new Map<string, { labelled: number; among: number }>(
  PARTS.map((part) => [part, { labelled: 0, among: 0 }]),
);
for (const { article, labels } of articlesOf(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))) {
  if (labels === null) continue;
  const reading = readArticle(article);
  const country = labels.country === null ? null : (countryCode(labels.country) ?? null);
  const candidates = new Map([...candidatesOf(reading), ...placesOf(reading, country)]);
  for (const part of PARTS) {
    const count = found.get(part);
    if (count === undefined || labels[part] === null) continue;
    count.labelled += 1;
    if (choiceOf(part, candidates.get(part) ?? [], labels).right.some(Boolean)) count.among += 1;
  }
}
for (const [part, { labelled, among }] of found) {
  process.stdout.write(
    `${part}: ${among} of ${labelled} labels are among the candidates, ${((100 * among) / Math.max(1, labelled)).toFixed(1)} %\n`,
  );
}
