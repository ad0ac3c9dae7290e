import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../schemas/flow.ts';
import { type PartSummary, partSummarySchema } from '../schemas/steps.ts';
import type { Row } from '../schemas/table.ts';
import type { alertEventFacts } from '../schemas/tables/alerts.ts';
import type { correctionFacts } from '../schemas/tables/corrections.ts';
import type { erasedCaptures, erasureFacts } from '../schemas/tables/erasures.ts';
import type { captures, problems } from '../schemas/tables/provenance.ts';
import type { triggerDecisionFacts } from '../schemas/tables/triggers.ts';
import { openLines } from './line-files.ts';
import { sealFolder } from './seal.ts';

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
  | { readonly file: 'alerts'; readonly row: Row<typeof alertEventFacts> }
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
