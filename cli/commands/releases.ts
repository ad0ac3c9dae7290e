import { join } from 'node:path';
import { derive } from '../../activities/derive.ts';
import { publish } from '../../activities/publish.ts';
import { raiseAlerts } from '../../activities/raise-alerts.ts';
import { readCited } from '../../home/cited.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { listReleases, readDescriptorOf, readLatest } from '../../home/releases.ts';
import { readWithdrawn } from '../../home/withdrawn.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';
import { newAlerts } from '../report-run.ts';
import { holdHome } from '../session.ts';
import { readSettings } from '../settings.ts';

/** `tocsin releases list`. */
export async function list(flags: CommonFlags): Promise<number> {
  const paths = homePaths(findHome(flags.home, process.env));
  const latest = await readLatest(paths.releases);
  const cited = await readCited(paths.releases);
  const rows = await Promise.all(
    (await listReleases(paths.releases)).map(async (vintage) => {
      const { resources, tocsin } = await readDescriptorOf(paths.releases, vintage);
      return {
        vintage,
        latest: vintage === latest?.vintage ? 'latest' : '',
        state: (await readWithdrawn(paths.releases, vintage)) ? 'withdrawn' : vintage in cited ? 'cited' : '',
        kind: tocsin.kind,
        batches: tocsin.batches.length,
        indicators: resources.find((r) => r.name === 'violation_indicators')?.rows ?? null,
        signals: resources.find((r) => r.name === 'signals')?.rows ?? null,
        bytes: resources.reduce((total, r) => total + r.bytes, 0),
      };
    }),
  );
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify(rows));
  else
    say.out(rows.length === 0 ? `no release in ${paths.releases}` : table(rows, Object.keys(rows[0] ?? {})));
  return rows.length === 0 ? EXIT.nothingRun : EXIT.well;
}

/** `tocsin releases publish`: takes the home, derives, and publishes unless the latest release says the same. */
export async function publishNow(flags: CommonFlags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, { config: flags.config });
  const held = await holdHome(root, undefined, settings);
  try {
    await derive(held.warehouse, join(held.paths.work, 'derive'));
    const alerts = await raiseAlerts(held.paths, held.warehouse, settings.alerts, held.descriptor.kind);
    const result = await publish(held.paths, held.warehouse, held.descriptor.kind);
    const say = sayTo(false);
    if (flags.json) say.out(JSON.stringify({ ...result, alerts }));
    else if (result.published) say.out(`release ${result.vintage}: ${result.path}`);
    else
      say.out(
        result.vintage === null ? 'nothing to publish' : `nothing new: ${result.vintage} stays the latest`,
      );
    if (!flags.json && alerts.raised > 0) say.out(newAlerts(alerts));
    return result.vintage === null ? EXIT.nothingRun : EXIT.well;
  } finally {
    held.warehouse.close();
  }
}
