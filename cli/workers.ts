import { fileURLToPath } from 'node:url';
import type { Client as TemporalClient } from '@temporalio/client';
import { type NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { deriveActivity } from '../activities/derive.ts';
import { fetchPageActivity } from '../activities/fetch-page.ts';
import { listWindowsActivity } from '../activities/list-windows.ts';
import { loadBatchActivity } from '../activities/load-batch.ts';
import { makeReadingsActivity } from '../activities/make-readings.ts';
import { sweepActivities } from '../activities/notify-alerts.ts';
import { openPartPool } from '../activities/part-pool.ts';
import { pauseSourceActivity } from '../activities/pause-source.ts';
import { planActivity } from '../activities/plan.ts';
import { publishActivity } from '../activities/publish.ts';
import { raiseAlertsActivity } from '../activities/raise-alerts.ts';
import { TranslateErrors } from '../activities/translate-errors.ts';
import type { CodingActivities, HomeActivities } from '../activities/types.ts';
import type { HomeDescriptor } from '../home/descriptor.ts';
import type { HomePaths } from '../home/paths.ts';
import type { Warehouse } from '../home/warehouse.ts';
import type { Client } from '../net/client.ts';
import type { LogLevel } from './log.ts';
import type { Settings } from './settings.ts';
import { temporalLogger } from './temporal-log.ts';

/** Queues of a home: what needs the warehouse or the network, and what any process with the files can do. */
export function queuesOf(id: string): { readonly home: string; readonly coding: string } {
  return { home: `${id}-home`, coding: `${id}-coding` };
}

/** Workers that run until told to stop. */
export interface RunningWorkers {
  /** Settles when a worker ends, rejecting when one broke. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * When workers are told to stop: after the grace, what fetches seals what it has and what reads is begun again by the
 * next start; a DuckDB transaction is let end, up to the longer time. The service file has to wait for that.
 */
export const SHUTDOWN = { graceSeconds: 5, forceSeconds: 90 } as const;

/** Where a worker works. */
interface Place {
  readonly paths: HomePaths;
  readonly descriptor: HomeDescriptor;
  readonly settings: Settings;
  readonly native: NativeConnection;
  readonly namespace: string;
  /** Client of the same server. */
  readonly temporal: TemporalClient;
}

/** Workflows, fetching and the warehouse: only in the process that holds the home. */
export async function homeWorker(place: Place, warehouse: Warehouse, client: Client): Promise<Worker> {
  const { paths, descriptor, settings } = place;
  const activities: HomeActivities = {
    listWindows: listWindowsActivity(warehouse),
    plan: planActivity(paths, warehouse, descriptor.kind, process.env),
    fetchPage: fetchPageActivity(paths, client),
    loadBatch: loadBatchActivity(paths, warehouse),
    derive: deriveActivity(paths, warehouse),
    raiseAlerts: raiseAlertsActivity(paths, warehouse, settings.alerts, descriptor.kind),
    ...sweepActivities({ paths, kind: descriptor.kind, settings: settings.alerts }),
    publish: publishActivity(paths, warehouse, descriptor.kind),
    pauseSource: pauseSourceActivity(descriptor.id, place.temporal),
  };
  return Worker.create({
    ...common(place),
    taskQueue: queuesOf(descriptor.id).home,
    workflowBundle: { codePath: fileURLToPath(new URL('../workflow-bundle.js', import.meta.url)) },
    stickyQueueScheduleToStartTimeout: `${settings.sticky_seconds}s`,
    maxConcurrentActivityTaskExecutions: 32,
    activities,
  });
}

/** Reading and coding, in `settings.threads` threads. */
export async function codingWorker(
  place: Place,
): Promise<{ readonly worker: Worker; close(): Promise<void> }> {
  const pool = openPartPool(place.settings.threads);
  const activities: CodingActivities = { makeReadings: makeReadingsActivity(place.paths, pool) };
  const worker = await Worker.create({
    ...common(place),
    taskQueue: queuesOf(place.descriptor.id).coding,
    maxConcurrentActivityTaskExecutions: place.settings.threads + 1,
    activities,
  });
  return { worker, close: () => pool.close() };
}

/** Runs workers side by side; `stop` lets what is in flight end (longest: one DuckDB transaction) and then returns. */
export function runWorkers(workers: readonly Worker[]): RunningWorkers {
  const runs = workers.map((worker) => worker.run());
  return {
    ended: Promise.race(runs),
    async stop() {
      for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
      await Promise.all(runs);
    },
  };
}

let installed = false;

/**
 * Once a process, before any worker. `usual`: the least level to log where the settings leave that to the command.
 * Signals are ours to handle.
 */
export function installRuntime({ log_level }: Settings, usual: LogLevel): void {
  if (installed) return;
  installed = true;
  Runtime.install({
    logger: temporalLogger(log_level === 'auto' ? usual : log_level),
    shutdownSignals: [],
    telemetryOptions: { logging: { forward: {}, filter: 'ERROR' } },
  });
}

function common(place: Place) {
  return {
    connection: place.native,
    namespace: place.namespace,
    shutdownGraceTime: `${SHUTDOWN.graceSeconds}s`,
    shutdownForceTime: `${SHUTDOWN.forceSeconds}s`,
    interceptors: { activity: [() => ({ inbound: new TranslateErrors() })] },
  } satisfies Partial<WorkerOptions>;
}
