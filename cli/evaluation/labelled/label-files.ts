import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  type Label,
  labelShape,
  type PairLabel,
  pairLabelShape,
} from '../../../coding/evaluation/labelled/labels.ts';
import { TocsinError } from '../../../schemas/errors.ts';

const reference = z.strictObject({
  id: z.string(),
  /** Path below the data folder. */
  file: z.string(),
  /** Which record of the file, as `textsOf` names it. */
  record: z.string(),
  /** Span in the record's text, UTF-16 units, end exclusive. */
  start: z.int(),
  end: z.int(),
  /** Of the span with its white space collapsed. */
  sha256: z.string(),
});
/** Where a text stands. The text itself is never committed. */
export type Reference = z.infer<typeof reference>;

const drawn = { stratum: z.string(), held: z.boolean() };
const passage = z.strictObject({ ...reference.shape, ...drawn });
const pair = z.strictObject({ id: z.string(), a: reference, b: reference, ...drawn });
export type DrawnPassage = z.infer<typeof passage>;
export type DrawnPair = z.infer<typeof pair>;

/** The passages that were drawn. Throws where a line is not of that shape, as all functions here. */
export const readPassages = (path: string): Promise<DrawnPassage[]> => readLines(path, passage);

/** The pairs that were drawn; none where the set has no such file. */
export const readPairs = (path: string): Promise<DrawnPair[]> => readIfThere(path, pair);

/** Labels of passages of a JSONL file. */
export const readLabels = (path: string): Promise<Label[]> => readLines(path, labelShape);

/** Labels of one annotator of two; none where a set was labelled once. */
export const readAnnotator = (path: string): Promise<Label[]> => readIfThere(path, labelShape);

/** Labels of pairs of a JSONL file; none where the set has no pairs. */
export const readPairLabels = (path: string): Promise<PairLabel[]> => readIfThere(path, pairLabelShape);

async function readIfThere<T>(path: string, shape: z.ZodType<T>): Promise<T[]> {
  return existsSync(path) ? readLines(path, shape) : [];
}

async function readLines<T>(path: string, shape: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = shape.safeParse(JSON.parse(line));
    if (!parsed.success)
      throw new TocsinError('invalid_row', `${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}
