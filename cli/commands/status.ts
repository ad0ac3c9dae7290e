import { readDescriptor } from '../../home/descriptor.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { readLatest } from '../../home/releases.ts';
import { TocsinError } from '../../schemas/errors.ts';
import { SOURCES } from '../../sources/registry.ts';
import { lastBatches, sealedBatches, unpublished } from '../batch-status.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';

const TROUBLE = new Set(['blocked', 'source_failure', 'shape_changed']);

/**
 * `tocsin status`: from sealed files only, so it answers while a run goes on. Exit 3 when a source needs attention,
 * 4 when nothing has run.
 */
export async function status(flags: CommonFlags): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const say = sayTo(false);
  const batches = await sealedBatches(paths);
  const descriptor = await readDescriptor(paths.descriptor);
  if (!descriptor || batches.length === 0) {
    throw new TocsinError(
      'nothing_run',
      `nothing has run in ${paths.root}: run "tocsin run" or "tocsin demo" first`,
    );
  }
  const last = lastBatches(batches);
  const latest = await readLatest(paths.releases);
  const waiting = await unpublished(paths, batches);
  const sources = SOURCES.map(({ meta }) => {
    const batch = last.get(meta.id);
    return {
      source: meta.id,
      family: meta.family,
      last_outcome: batch?.outcome ?? 'never ran',
      window_to: batch?.window_to ?? null,
      complete_to: batch?.complete_to ?? null,
      captured: batch?.captured_to.slice(0, 16) ?? null,
      documents: batch?.readings ?? null,
      problems: batch?.problems ?? null,
    };
  });
  const troubled = sources.filter((s) => TROUBLE.has(s.last_outcome)).map((s) => s.source);
  if (flags.json) {
    say.out(
      JSON.stringify({
        home: paths.root,
        kind: descriptor.kind,
        latest,
        unpublished_batches: waiting,
        sources,
      }),
    );
  } else {
    say.out(`home: ${paths.root} (${descriptor.kind})`);
    say.out(
      `latest release: ${latest?.vintage ?? 'none'}${waiting > 0 ? `; ${waiting} batches since` : ''}\n`,
    );
    say.out(table(sources, Object.keys(sources[0] ?? {})));
    if (troubled.length > 0) say.out(`\nneeds attention: ${troubled.join(', ')} (tocsin problems list)`);
  }
  return troubled.length > 0 ? EXIT.attention : EXIT.well;
}
