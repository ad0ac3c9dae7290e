import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Reading } from '../schemas/flow.ts';
import type { Row } from '../schemas/table.ts';
import type { correctionFacts } from '../schemas/tables/corrections.ts';
import type { erasedCaptures, erasureFacts } from '../schemas/tables/erasures.ts';
import type { captures, problems } from '../schemas/tables/provenance.ts';
import type { triggerDecisionFacts } from '../schemas/tables/triggers.ts';
import { OUTCOMES } from '../schemas/vocabularies.ts';
import { openLines } from './line-files.ts';
import { sealFolder } from './seal.ts';

/** Counts of one part; what travels through Temporal instead of the rows. */
export const partSummarySchema = z.object({
  key: z.string(),
  captures: z.int(),
  /** Captures by outcome. */
  outcomes: z.partialRecord(z.enum(OUTCOMES), z.int()),
  captured_from: z.iso.datetime().nullable(),
  captured_to: z.iso.datetime().nullable(),
  records: z.int(),
  readings: z.int(),
  skipped: z.int(),
  violations: z.int(),
  machinery: z.int(),
  problems: z.int(),
  words: z.int(),
  passages: z.int(),
  /** For each list of a feed, the day back to which it shows everything; NULL where it proves nothing. */
  reaches: z.array(z.iso.date().nullable()),
});
export type PartSummary = Readonly<z.infer<typeof partSummarySchema>>;

/** The summary of a part in which nothing has been counted yet. */
export function emptySummary(key: string): PartSummary {
  return {
    key,
    captures: 0,
    outcomes: {},
    captured_from: null,
    captured_to: null,
    records: 0,
    readings: 0,
    skipped: 0,
    violations: 0,
    machinery: 0,
    problems: 0,
    words: 0,
    passages: 0,
    reaches: [],
  };
}

/** One line of a part: a row of one of its files. What the desk says stands in parts of the desk alone. */
export type PartLine =
  | { readonly file: 'readings'; readonly row: Reading }
  | { readonly file: 'captures'; readonly row: Row<typeof captures> }
  | { readonly file: 'problems'; readonly row: Row<typeof problems> }
  | { readonly file: 'corrections'; readonly row: Row<typeof correctionFacts> }
  | { readonly file: 'decisions'; readonly row: Row<typeof triggerDecisionFacts> }
  | { readonly file: 'erasures'; readonly row: Row<typeof erasureFacts> }
  | { readonly file: 'erased'; readonly row: Row<typeof erasedCaptures> };

/** Files that a part has even where they are empty. */
const ALWAYS: readonly PartLine['file'][] = ['readings', 'captures', 'problems'];

/**
 * Writes the lines that `lines` yields into a sealed folder and returns its last value, the summary. A folder that
 * is there already was made from the same input by the same versions (the key says so) and is kept.
 */
export async function sealPart(
  folder: string,
  lines: () => AsyncGenerator<PartLine, PartSummary>,
): Promise<PartSummary> {
  const found = await readPart(folder);
  if (found) return found;
  await sealFolder(folder, async (aside) => {
    const files = new Map(ALWAYS.map((name) => [name, openLines(aside, name)]));
    const generator = lines();
    let step = await generator.next();
    while (!step.done) {
      const { file, row } = step.value;
      const open = files.get(file) ?? openLines(aside, file);
      files.set(file, open);
      await open.write(row);
      step = await generator.next();
    }
    for (const file of files.values()) await file.end();
    await writeFile(join(aside, 'summary.json'), JSON.stringify(step.value));
  });
  const sealed = await readPart(folder);
  if (!sealed) throw new Error(`part ${folder} vanished after sealing`);
  return sealed;
}

/** The summary of a sealed part, or undefined where there is none. */
export async function readPart(folder: string): Promise<PartSummary | undefined> {
  const content = await readFile(join(folder, 'summary.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  return content === undefined ? undefined : partSummarySchema.parse(JSON.parse(content));
}
