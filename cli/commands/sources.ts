import { Temporal } from 'temporal-polyfill';
import { freshnessOf } from '../../activities/freshness.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { SOURCES } from '../../sources/registry.ts';
import { lastBatches, sealedBatches } from '../batch-status.ts';
import { EXIT } from '../exit-codes.ts';

import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';

/** What fits on a screen; `--json` has the rest. */
const SHOWN = [
  'source',
  'family',
  'access',
  'every_days',
  'redistribution',
  'needs',
  'last_outcome',
  'freshness',
  'days_old',
  'licence',
];

/** `tocsin sources list`: what each source is, on which terms, and how recent what is held of it is. */
export async function listSources(flags: CommonFlags): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const batches = await sealedBatches(paths);
  const last = lastBatches(batches);
  const today = Temporal.Now.plainDateISO('UTC').toString();
  const say = sayTo(false);
  const rows = SOURCES.map(({ meta }) => ({
    source: meta.id,
    family: meta.family,
    title: meta.title,
    publisher: meta.publisher,
    kind: meta.kind,
    access: meta.access,
    licence: meta.licence,
    redistribution: meta.redistribution,
    every_days: meta.cadenceDays,
    needs: neededBy(meta.credential),
    last_outcome: last.get(meta.id)?.outcome ?? 'never ran',
    complete_to: last.get(meta.id)?.complete_to ?? null,
    ...freshnessOf(meta, batches, today),
  }));
  say.out(flags.json ? JSON.stringify(rows) : table(rows, SHOWN));
  return EXIT.well;
}

function neededBy(credential: string | undefined): string | null {
  if (credential === undefined) return null;
  return process.env[credential] ? `${credential} (set)` : credential;
}
