import { join } from 'node:path';
import { z } from 'zod';
import { idOf, sha256 } from '../schemas/ids.ts';
import type { PartSummary } from '../schemas/steps.ts';
import { linesIn } from './line-files.ts';
import type { ErasedRecord, Tombstones } from './tombstones.ts';

/** Files of one part that may hold something of an erased document. */
const KINDS = ['readings', 'captures', 'problems'] as const;
type Kind = (typeof KINDS)[number];

/** What has to go from the line files of one part so that it holds nothing that was erased. */
export interface PartCleaning {
  /** Whether a line of a file of that kind stays. */
  readonly keeps: (name: string, line: string) => boolean;
  /** Captures that erased readings were made from. */
  readonly records: readonly ErasedRecord[];
  /** Hashes of what was found: the same in whatever order documents were erased. */
  readonly marks: readonly string[];
  /** Counts of the lines that stay. */
  readonly counts: Pick<PartSummary, 'readings' | 'violations' | 'machinery' | 'passages' | 'problems'>;
}

const headSchema = z.object({ capture_sha256: z.string(), warc: z.string(), warc_offset: z.int() });
const captureSchema = headSchema.extend({ address: z.string() });
const problemSchema = z.object({ capture_sha256: z.string().nullable(), locator: z.string().nullable() });
const list = z.array(z.unknown());
const countedSchema = headSchema.extend({
  ...{ violations: list, recommendations: list, resolutions: list, acts: list, passages: list },
});
/** A reading's line names its document before anything else that bears that key. */
const DOCUMENT_ID = /"document":\{"document_id":"([^"]+)"/;

/** The kind of a line file, `problems` for `problems-0003.jsonl.gz`; undefined for one that holds no text. */
export function kindOf(name: string): Kind | undefined {
  return KINDS.find((kind) => name.startsWith(`${kind}-`) || name.startsWith(`${kind}.`));
}

/** What of a line was erased, as the hash that says so; undefined where it stays. */
function judgeOf(source: string, { documents, addresses, wholes }: Tombstones) {
  const known = (hash: string) => (documents.has(hash) || addresses.has(hash) ? hash : undefined);
  return {
    reading: (line: string) => known(sha256(DOCUMENT_ID.exec(line)?.[1] ?? '')),
    capture(line: string) {
      const { address, capture_sha256 } = captureSchema.parse(JSON.parse(line));
      return wholes.has(capture_sha256) ? capture_sha256 : known(sha256(address));
    },
    problem(line: string) {
      const { locator } = problemSchema.parse(JSON.parse(line));
      return locator === null ? undefined : (known(sha256(locator)) ?? known(sha256(idOf(source, locator))));
    },
  };
}

/**
 * Looks for erased documents in the line files `names` of one part in a folder. Undefined where nothing has to go.
 * Lines are told by hashes alone, so the answer does not depend on what else was erased before.
 */
export async function cleaningOf(
  folder: string,
  names: readonly string[],
  source: string,
  tombstones: Tombstones,
): Promise<PartCleaning | undefined> {
  const judge = judgeOf(source, tombstones);
  const lines = (kind: Kind) => linesOf(folder, names, kind);
  const hits = await found(lines('readings'), judge.reading);
  const served = await found(lines('captures'), judge.capture);
  const named = await found(lines('problems'), judge.problem);
  if (hits.length + served.length + named.length === 0) return undefined;
  const { kept, counts } = await countKept(lines('readings'), judge.reading);
  // A capture that something else was read from stays a row: that leads to it.
  const gone = served.filter(({ line }) => !kept.has(keyOf(line)));
  if (hits.length + gone.length + named.length === 0) return undefined;
  const goneBodies = new Set(gone.map(({ line }) => headSchema.parse(JSON.parse(line)).capture_sha256));
  const goneLines = new Set(gone.map(({ line }) => line));
  const keepsProblem = (line: string) =>
    judge.problem(line) === undefined &&
    !goneBodies.has(problemSchema.parse(JSON.parse(line)).capture_sha256 ?? '');
  let problems = 0;
  for await (const line of lines('problems')) if (keepsProblem(line)) problems += 1;
  return {
    keeps(name, line) {
      const kind = kindOf(name);
      if (kind === 'readings') return judge.reading(line) === undefined;
      if (kind === 'captures') return !goneLines.has(line);
      return keepsProblem(line);
    },
    records: [...new Map(hits.map(({ line }) => [keyOf(line), line]))].map(([key, line]) => ({
      ...headSchema.parse(JSON.parse(line)),
      whole: !kept.has(key),
    })),
    marks: [...new Set([...hits, ...gone, ...named].map(({ mark }) => mark))].sort(),
    counts: { ...counts, problems },
  };
}

async function* linesOf(folder: string, names: readonly string[], kind: Kind): AsyncGenerator<string> {
  for (const name of names) if (kindOf(name) === kind) yield* linesIn(join(folder, name));
}

async function found(lines: AsyncIterable<string>, judge: (line: string) => string | undefined) {
  const all: { readonly line: string; readonly mark: string }[] = [];
  for await (const line of lines) {
    const mark = judge(line);
    if (mark !== undefined) all.push({ line, mark });
  }
  return all;
}

function keyOf(line: string): string {
  const { warc, warc_offset } = headSchema.parse(JSON.parse(line));
  return `${warc}:${warc_offset}`;
}

async function countKept(lines: AsyncIterable<string>, judge: (line: string) => string | undefined) {
  const kept = new Set<string>();
  const counts = { readings: 0, violations: 0, machinery: 0, passages: 0 };
  for await (const line of lines) {
    if (judge(line) !== undefined) continue;
    const row = countedSchema.parse(JSON.parse(line));
    kept.add(`${row.warc}:${row.warc_offset}`);
    counts.readings += 1;
    counts.violations += row.violations.length;
    counts.machinery += row.recommendations.length + row.resolutions.length + row.acts.length;
    counts.passages += row.passages.length;
  }
  return { kept, counts };
}
