import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TocsinError } from '../../schemas/errors.ts';
import { decode } from '../../sources/formats/bytes.ts';
import { csvHeader, csvRecords } from '../../sources/formats/csv.ts';

/** A CSV file of a labelled set. Label columns that the file lacks read as empty. */
export interface LabelledFile {
  /** File name with its ending. */
  readonly name: string;
  readonly sha256: string;
  readonly rows: readonly LabelledRow[];
  /** Rows with another number of cells than the header. */
  readonly broken: number;
}

interface LabelledRow {
  /** 1 for the first row after the header. */
  readonly number: number;
  readonly values: Readonly<Record<string, string>>;
}

interface Shape {
  readonly required: readonly string[];
  readonly labels: readonly string[];
  /** Encoding where the bytes are not UTF-8. */
  readonly legacy: string | null;
}

/**
 * A CSV file, or those in a folder that have the required columns, in the order of their names. Throws `usage` when
 * there is none, `shape_changed` when a named file lacks a column or is not CSV.
 */
export async function readLabelled(path: string, shape: Shape): Promise<readonly LabelledFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new TocsinError('usage', `${path}: no such file or folder`);
  if (!found.isDirectory()) return [await readFileOf(path, shape)];
  const names = (await readdir(path)).filter((name) => /\.csv$/i.test(name)).sort();
  const files: LabelledFile[] = [];
  for (const name of names) {
    const file = join(path, name);
    if (await hasColumns(file, shape)) files.push(await readFileOf(file, shape));
  }
  if (files.length > 0) return files;
  throw new TocsinError('usage', `${path}: no CSV file with the columns ${shape.required.join(', ')}`);
}

async function hasColumns(path: string, shape: Shape): Promise<boolean> {
  const { text } = await textOf(path, shape);
  const header = await csvHeader(text, [], path);
  return shape.required.every((column) => header.includes(column));
}

async function readFileOf(path: string, shape: Shape): Promise<LabelledFile> {
  const { text, sha256 } = await textOf(path, shape);
  const header = await csvHeader(text, [], path);
  const columns = [...shape.required, ...shape.labels.filter((label) => header.includes(label))];
  const rows: LabelledRow[] = [];
  let broken = 0;
  for await (const { number, values } of csvRecords(text, columns, path)) {
    if (values === null) broken += 1;
    else rows.push({ number, values });
  }
  return { name: basename(path), sha256, rows, broken };
}

async function textOf(path: string, shape: Shape): Promise<{ text: string; sha256: string }> {
  const bytes = await readFile(path);
  return {
    text: decode(bytes, 'text/csv', shape.legacy).text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
