import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawPassages } from './draw.ts';
import { drawPairs } from './pairs.ts';
import { PASSAGE, type Passage, passagesOf, STATEMENT } from './passages.ts';
import { readTexts } from './read-texts.ts';

/**
 * Draws the passages and pairs that people label (docs/codebook.md):
 *
 *     npx tsx bench/labelled/sample.ts DATA-FOLDER --work FOLDER
 *
 * Writes passages.jsonl and pairs.jsonl twice: with text into the work folder, which stays outside this
 * repository, and without text beside this file.
 */
const SEED = 'tocsin-labelled-1';
/** Sources whose sentences are paired: news and entries with a date. The Indian press of 2002 is only paired. */
const PAIRED = /^(hrw|crisiswatch|hrdsattack|india-police-events|un-news|reliefweb|amnesty)\//;
const PAIRED_ONLY = /^india-police-events\//;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { work: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined || values.work === undefined) {
  process.stderr.write('usage: sample.ts DATA-FOLDER --work FOLDER\n');
  process.exitCode = 2;
} else {
  await sample(folder, values.work);
}

async function sample(data: string, work: string): Promise<void> {
  const texts = await readTexts(data);
  const passages = texts
    .filter(({ file }) => !PAIRED_ONLY.test(file))
    .flatMap((text) => passagesOf(text, PASSAGE));
  const statements = texts
    .filter(({ file }) => PAIRED.test(file))
    .flatMap((text) => passagesOf(text, STATEMENT));
  const drawn = drawPassages(passages, SEED);
  const pairs = drawPairs(statements, SEED);
  await mkdir(work, { recursive: true });
  const about = ({ from }: Passage) => ({ published_on: from.publishedOn, filed_country: from.filedCountry });
  const full = (passage: Passage) => ({ ...reference(passage), ...about(passage), text: passage.text });
  await write(
    join(work, 'passages.jsonl'),
    drawn.map(({ passage }) => full(passage)),
  );
  await write(
    join(work, 'pairs.jsonl'),
    pairs.map(({ id, a, b }) => ({ id, a: full(a), b: full(b) })),
  );
  const here = import.meta.dirname;
  await write(
    join(here, 'passages.jsonl'),
    drawn.map(({ passage, stratum, held }) => ({ ...reference(passage), stratum, held })),
  );
  await write(
    join(here, 'pairs.jsonl'),
    pairs.map(({ id, a, b, stratum, held }) => ({ id, a: reference(a), b: reference(b), stratum, held })),
  );
  process.stdout.write(
    `${drawn.length} of ${passages.length} passages, ${pairs.length} pairs of ${statements.length} sentences\n`,
  );
}

/** What may be committed of a passage. */
function reference({ id, from, start, end, sha256 }: Passage) {
  return { id, file: from.file, record: from.record, start, end, sha256 };
}

async function write(path: string, rows: readonly unknown[]): Promise<void> {
  await writeFile(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
