import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { grouped } from '../../../coding/evaluation/groups.ts';
import type { Reference } from './label-files.ts';
import type { Text } from './text.ts';
import { textsOf } from './texts.ts';

/** A passage with its words, white space collapsed. */
export interface FoundText {
  readonly from: Text;
  readonly text: string;
}

/** A passage whose words are not there, and why. */
export interface MissingText {
  readonly id: string;
  readonly file: string;
  readonly record: string;
  readonly reason: 'no such file' | 'no such record' | 'other words: the SHA-256 differs';
}

export interface Texts {
  readonly found: ReadonlyMap<string, FoundText>;
  readonly missing: readonly MissingText[];
}

/** Finds the words of references in a data folder by file, record and span. What does not have the SHA-256 is missing. */
export async function findTexts(folder: string, references: readonly Reference[]): Promise<Texts> {
  const found = new Map<string, FoundText>();
  const missing: MissingText[] = [];
  for (const wanted of grouped(references, ({ file }) => file)) {
    const texts = await recordsOf(folder, wanted);
    for (const one of wanted) {
      const result = cut(texts, one);
      if (typeof result === 'string')
        missing.push({ id: one.id, file: one.file, record: one.record, reason: result });
      else found.set(one.id, result);
    }
  }
  return { found, missing };
}

/** The texts of one file by record, null where there is no file. */
async function recordsOf(
  folder: string,
  [first, ...others]: readonly Reference[],
): Promise<ReadonlyMap<string, Text> | null> {
  if (first === undefined || !existsSync(join(folder, first.file))) return null;
  const records = new Set([first, ...others].map(({ record }) => record));
  const texts = new Map<string, Text>();
  for await (const text of textsOf(folder, first.file))
    if (records.has(text.record)) texts.set(text.record, text);
  return texts;
}

function cut(
  texts: ReadonlyMap<string, Text> | null,
  { record, start, end, sha256 }: Reference,
): FoundText | MissingText['reason'] {
  if (texts === null) return 'no such file';
  const from = texts.get(record);
  if (from === undefined) return 'no such record';
  const text = from.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const same = createHash('sha256').update(text).digest('hex') === sha256;
  return same ? { from, text } : 'other words: the SHA-256 differs';
}
