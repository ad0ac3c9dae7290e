import { join } from 'node:path';
import { readLabels, readPairLabels } from '../../cli/evaluation/labelled/label-files.ts';
import { type Agreement, pairAgreement, passageAgreement } from '../../coding/evaluation/labelled/kappa.ts';
import { printTable } from '../table.ts';

/**
 * Prints how far the two annotators agree: `npx tsx bench/labelled/agreement.ts [FOLDER]`. The folder holds
 * labels-a.jsonl, labels-b.jsonl, pairs-a.jsonl and pairs-b.jsonl; without one it is this file's.
 */
const folder = process.argv[2] ?? import.meta.dirname;
const read = (name: string) => join(folder, name);

const [a, b] = await Promise.all([readLabels(read('labels-a.jsonl')), readLabels(read('labels-b.jsonl'))]);
printTable('Passages: agreement of annotators A and B', passageAgreement(a, b).map(shown));
const [pa, pb] = await Promise.all([
  readPairLabels(read('pairs-a.jsonl')),
  readPairLabels(read('pairs-b.jsonl')),
]);
printTable('Pairs: agreement of annotators A and B', [shown(pairAgreement(pa, pb))]);

function shown({ field, n, observed, kappa }: Agreement) {
  return { field, n, observed: observed.toFixed(3), kappa: kappa === null ? 'one value' : kappa.toFixed(3) };
}
