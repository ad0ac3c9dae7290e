import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFile } from '../../coding/models/model-file.ts';
import { trainPolice } from './police.ts';
import { trainAction, trainThemes } from './upr.ts';
import { moduleText } from './write-model.ts';

/**
 * Makes a committed model again: `npx tsx bench/train/run.ts police FILE`, `… upr-action FILE...`, `… upr-themes FILE...`.
 * The same files give the same bytes.
 */
const TRAINERS: Readonly<Record<string, (paths: readonly string[]) => Promise<ModelFile>>> = {
  police: (paths) => trainPolice(paths[0] ?? ''),
  'upr-action': trainAction,
  'upr-themes': trainThemes,
};

const [name = '', ...paths] = process.argv.slice(2);
const trainer = TRAINERS[name];
if (trainer === undefined || paths.length === 0) {
  throw new Error(`usage: run.ts ${Object.keys(TRAINERS).join('|')} FILE...`);
}
const file = await trainer(paths);
const files = paths.map((path) => path.split('/').at(-1)).join(' ');
const text = moduleText(file, `npx tsx bench/train/run.ts ${name} ${files}`);
writeFileSync(join(import.meta.dirname, `../../coding/models/${name}.model.ts`), text);
process.stdout.write(`${name}.model.ts: ${text.length} bytes; thresholds ${file.thresholds.join(' ')}\n`);
