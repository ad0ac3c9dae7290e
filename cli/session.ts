import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '../home/clock.ts';
import { completeErasures } from '../home/complete-erasures.ts';
import { claimDescriptor, type HomeDescriptor, type HomeKind, readDescriptor } from '../home/descriptor.ts';
import { type HomePaths, homePaths } from '../home/paths.ts';
import { rebuild } from '../home/rebuild.ts';
import { openWarehouse, type Warehouse } from '../home/warehouse.ts';
import { createClient } from '../net/client.ts';
import { SOURCES } from '../sources/registry.ts';
import type { LogLevel } from './log.ts';
import type { Say } from './output.ts';
import type { Settings } from './settings.ts';
import { connectTemporal, type TemporalConnections, temporalTarget } from './temporal.ts';
import { codingWorker, homeWorker, installRuntime, type RunningWorkers, runWorkers } from './workers.ts';

/** A home that this process holds, with its server reached and its workers running. */
export interface Session {
  readonly paths: HomePaths;
  readonly descriptor: HomeDescriptor;
  readonly warehouse: Warehouse;
  readonly temporal: TemporalConnections;
  readonly workers: RunningWorkers;
  close(): Promise<void>;
}

/** A home that this process holds, and nothing else. */
export interface HeldHome {
  readonly paths: HomePaths;
  readonly descriptor: HomeDescriptor;
  readonly warehouse: Warehouse;
}

/**
 * Takes the home: opens its warehouse for writing, before anything else, and loads what a kill left sealed and not
 * loaded. Throws `home_busy` (exit 75) when another process has it, `home_kind` for a home of the other kind.
 */
export async function holdHome(
  root: string,
  kind: HomeKind | undefined,
  settings: Settings,
): Promise<HeldHome> {
  const paths = homePaths(root);
  // A home of a newer Tocsin is refused before its index is touched.
  await readDescriptor(paths.descriptor);
  await mkdir(join(paths.work, 'spill'), { recursive: true });
  const limits = { threads: settings.threads, memory: settings.memory, spill: join(paths.work, 'spill') };
  let warehouse = await openWarehouse(paths.warehouse, limits);
  try {
    const descriptor = await claimDescriptor(paths.descriptor, kind);
    warehouse = await completeErasures(paths, warehouse, limits);
    await rebuild(warehouse, paths.batches, undefined);
    return { paths, descriptor, warehouse };
  } catch (error) {
    warehouse.close();
    throw error;
  }
}

export interface SessionOptions {
  readonly root: string;
  readonly kind: HomeKind;
  readonly settings: Settings;
  /** Never use a configured server, so that invented reports stay with the home. */
  readonly ownServerOnly: boolean;
  /** Least level that is logged where the settings say `auto`. */
  readonly logLevel: LogLevel;
  readonly say: Say;
}

/** Takes the home, reaches or starts its server, and starts both workers. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { settings, say } = options;
  const held = await holdHome(options.root, options.kind, settings);
  const undo: (() => unknown)[] = [() => held.warehouse.close()];
  try {
    installRuntime(settings, options.logLevel);
    const target = await temporalTarget(
      held.paths,
      held.descriptor,
      process.env,
      options.ownServerOnly,
      say.note,
    );
    undo.unshift(() => target.release());
    const temporal = await connectTemporal(target);
    // Last of all: a call that is being retried finds a closed connection and would take the process down.
    undo.push(() => temporal.close());
    const client = createClient({
      userAgent: `Tocsin/0.1 (human-rights early warning; ${settings.contact})`,
      hosts: new Map(Object.entries(settings.hosts)),
      delays: new Map(Object.entries(settings.delays)),
      spoolDirectory: join(held.paths.work, 'spool'),
      secrets: secretsOf(process.env),
      now,
    });
    undo.unshift(() => client.close());
    const place = {
      ...{ ...held, settings, native: temporal.native, namespace: target.namespace },
      temporal: temporal.client,
    };
    const coding = await codingWorker(place);
    undo.unshift(() => coding.close());
    const workers = runWorkers([await homeWorker(place, held.warehouse, client), coding.worker]);
    undo.unshift(() => workers.stop());
    return { ...held, temporal, workers, close: () => runAll(undo) };
  } catch (error) {
    await runAll(undo);
    throw error;
  }
}

async function runAll(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) await step();
}

/** Credentials that sources name; only from the environment. */
function secretsOf(env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  return new Map(
    SOURCES.flatMap(({ meta }) => {
      const value = meta.credential ? env[meta.credential] : undefined;
      return meta.credential && value ? [[meta.credential, value] as const] : [];
    }),
  );
}
