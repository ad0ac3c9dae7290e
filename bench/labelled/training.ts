import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DrawnPassage, readPassages } from '../../cli/evaluation/labelled/label-files.ts';
import { type Drawn, drawPassages } from './draw.ts';
import { PASSAGE, type Passage, passagesOf } from './passages.ts';
import { readTexts } from './read-texts.ts';

/**
 * Draws the passages that coding may be trained on, beside the labelled set and never out of it:
 *
 *     npx tsx bench/labelled/training.ts DATA-FOLDER --work FOLDER
 *
 * Records of which a held passage was drawn, texts that overlap a labelled passage, and the development rows of
 * other sets stay out. Writes training.jsonl with text into the work folder, and without text training/passages.jsonl beside this file,
 * whose labels (training/gold.jsonl) were given once. `tocsin evaluate labelled DATA-FOLDER --labels bench/labelled/training`
 * shows how coding does on them.
 */
const SEEDS = ['tocsin-training-1', 'tocsin-training-2'];
/** Sets that measure something else. */
const LEFT_OUT = /^(india-police-events\/|hrdsattack\/dev)/;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { work: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined || values.work === undefined) {
  process.stderr.write('usage: training.ts DATA-FOLDER --work FOLDER\n');
  process.exitCode = 2;
} else {
  await sample(folder, values.work);
}

async function sample(data: string, work: string): Promise<void> {
  const labelled = await readPassages(join(import.meta.dirname, 'passages.jsonl'));
  let pool = (await readTexts(data))
    .filter(({ file }) => !LEFT_OUT.test(file))
    .flatMap((text) => passagesOf(text, PASSAGE))
    .filter((passage) => !labelled.some((other) => touches(passage, other)));
  const drawn: Drawn[] = [];
  for (const seed of SEEDS) {
    drawn.push(...drawPassages(pool, seed));
    const taken = new Set(drawn.map(({ passage }) => passage.sha256));
    pool = pool.filter(({ sha256 }) => !taken.has(sha256));
  }
  await mkdir(work, { recursive: true });
  const full = ({ passage }: Drawn) => ({
    ...reference(passage),
    published_on: passage.from.publishedOn,
    filed_country: passage.from.filedCountry,
    text: passage.text,
  });
  await write(join(work, 'training.jsonl'), drawn.map(full));
  await write(
    join(import.meta.dirname, 'training', 'passages.jsonl'),
    drawn.map(({ passage, stratum }) => ({ ...reference(passage), stratum, held: false })),
  );
  process.stdout.write(`${drawn.length} passages\n`);
}

function touches(passage: Passage, other: DrawnPassage): boolean {
  if (passage.sha256 === other.sha256) return true;
  if (passage.from.file !== other.file || passage.from.record !== other.record) return false;
  return other.held || (passage.start < other.end && other.start < passage.end);
}

function reference({ id, from, start, end, sha256 }: Passage) {
  return { id, file: from.file, record: from.record, start, end, sha256 };
}

async function write(path: string, rows: readonly unknown[]): Promise<void> {
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
