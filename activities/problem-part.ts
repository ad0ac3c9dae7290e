import { join } from 'node:path';
import { emptySummary, sealPart } from '../home/parts.ts';
import { idOf } from '../schemas/ids.ts';
import type { PartSummary } from '../schemas/steps.ts';
import type { Row } from '../schemas/table.ts';
import type { problems } from '../schemas/tables/provenance.ts';
import type { Outcome } from '../schemas/vocabularies.ts';

/** What went wrong before there was a capture to read. `outcome` NULL: it does not speak against the source. */
export interface EarlyProblem {
  readonly row: Row<typeof problems>;
  readonly outcome: Outcome | null;
}

/** Seals problems as a part of their own, so that they reach the batch like all others. */
export function sealProblemPart(parts: string, found: readonly EarlyProblem[]): Promise<PartSummary> {
  const key = idOf('problems', JSON.stringify(found));
  const outcomes: Partial<Record<Outcome, number>> = {};
  for (const { outcome } of found) if (outcome) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return sealPart(join(parts, key), async function* () {
    for (const { row } of found) yield { file: 'problems', row } as const;
    const times = found.map((p) => p.row.seen_at).sort();
    return {
      ...emptySummary(key),
      outcomes,
      captured_from: times[0] ?? null,
      captured_to: times.at(-1) ?? null,
      problems: found.length,
    };
  });
}
