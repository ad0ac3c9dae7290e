import { findHome, homePaths } from '../../home/paths.ts';
import { SOURCES } from '../../sources/registry.ts';
import { lastBatches, sealedBatches } from '../batch-status.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';

/** `tocsin sources list`. */
export async function listSources(flags: CommonFlags): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const last = lastBatches(await sealedBatches(paths));
  const say = sayTo(false);
  const rows = SOURCES.map(({ meta }) => ({
    source: meta.id,
    family: meta.family,
    kind: meta.kind,
    access: meta.access,
    publisher: meta.publisher,
    licence: meta.licence,
    redistribution: meta.redistribution,
    every_days: meta.cadenceDays,
    needs: meta.credential ?? '',
    last_outcome: last.get(meta.id)?.outcome ?? 'never ran',
    complete_to: last.get(meta.id)?.complete_to ?? null,
  }));
  say.out(flags.json ? JSON.stringify(rows) : table(rows, Object.keys(rows[0] ?? {})));
  return EXIT.well;
}
