import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { derive } from '../../activities/derive.ts';
import { publish } from '../../activities/publish.ts';
import { publishAsOf } from '../../activities/publish-as-of.ts';
import { raiseAlerts } from '../../activities/raise-alerts.ts';
import { readCited } from '../../home/cited.ts';
import { compactBatches } from '../../home/compact.ts';
import { readDescriptor } from '../../home/descriptor.ts';
import { findHome, homePaths } from '../../home/paths.ts';
import { citationOf, listReleases, readDescriptorOf, readLatest } from '../../home/releases.ts';
import { readWithdrawn } from '../../home/withdrawn.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { PublishResult, RaiseResult } from '../../schemas/steps.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';
import { newAlerts } from '../report-run.ts';
import { holdHome } from '../session.ts';
import { readSettings, type Settings } from '../settings.ts';

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
        retrospective: tocsin.as_of !== undefined,
        kind: tocsin.kind,
        batches: tocsin.batches.length,
        indicators: resources.find((r) => r.name === 'violation_indicators')?.rows ?? null,
        signals: resources.find((r) => r.name === 'signals')?.rows ?? null,
        bytes: resources.reduce((total, r) => total + r.bytes, 0),
        sha256: await citationOf(paths.releases, vintage),
      };
    }),
  );
  const say = sayTo(false);
  if (flags.json) say.out(JSON.stringify(rows));
  else
    say.out(rows.length === 0 ? `no release in ${paths.releases}` : table(rows, Object.keys(rows[0] ?? {})));
  return rows.length === 0 ? EXIT.nothingRun : EXIT.well;
}

interface PublishFlags extends CommonFlags {
  readonly asOf?: string;
}

/**
 * `tocsin releases publish`: takes the home, derives, and publishes unless the latest release says the same. With
 * `--as-of` it publishes a retrospective release beside the others, without taking the home.
 */
export async function publishNow(flags: PublishFlags): Promise<number> {
  const root = findHome(flags.home, process.env);
  const settings = await readSettings(root, process.env, { config: flags.config });
  if (flags.asOf !== undefined) return publishRetrospective(root, settings, flags.asOf, flags.json);
  const held = await holdHome(root, undefined, settings);
  try {
    await derive(held.warehouse, join(held.paths.work, 'derive'));
    const alerts = await raiseAlerts(held.paths, held.warehouse, settings.alerts, held.descriptor.kind);
    const result = await publish(held.paths, held.warehouse, held.descriptor.kind);
    const packed = await compactBatches(held.warehouse, held.paths.batches);
    if (packed.packs > 0)
      sayTo(false).note(`${packed.batches} small batches now lie in ${packed.packs} packs`);
    const code = report({ ...result, packed, alerts }, flags.json);
    if (!flags.json && alerts.raised > 0) sayTo(false).out(newAlerts(alerts));
    return code;
  } finally {
    held.warehouse.close();
  }
}

async function publishRetrospective(
  root: string,
  settings: Settings,
  day: string,
  json: boolean | undefined,
): Promise<number> {
  if (!z.iso.date().safeParse(day).success)
    throw new TocsinError('usage', `--as-of ${day}: write a day as YYYY-MM-DD`);
  const paths = homePaths(root);
  const descriptor = await readDescriptor(paths.descriptor);
  if (!descriptor) throw new TocsinError('nothing_run', `${root} has no reports yet: run "tocsin run" first`);
  const limits = { threads: settings.threads, memory: settings.memory, spill: join(paths.work, 'spill') };
  await mkdir(limits.spill, { recursive: true });
  return report(await publishAsOf(paths, descriptor.kind, limits, day), json);
}

/** With what else the command did: alerts raised before, batches packed after. */
interface Published extends PublishResult {
  readonly alerts?: RaiseResult;
  readonly packed?: { readonly packs: number; readonly batches: number };
}

function report(result: Published, json: boolean | undefined): number {
  const say = sayTo(false);
  if (json) say.out(JSON.stringify(result));
  else if (result.vintage === null) say.out('nothing to publish');
  else if (result.published) say.out(`release ${result.vintage}: ${result.path}`);
  else say.out(`nothing new: ${result.vintage} says the same`);
  return result.vintage === null ? EXIT.nothingRun : EXIT.well;
}
