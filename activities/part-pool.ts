import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { PartSummary } from '../schemas/steps.ts';
import type { PartTask } from './part.ts';

/** Heap of one thread: one that wants more ends with its part, not with the process. Large files are streamed. */
const MOST_HEAP_MB = 1536;

/** Worker threads that read and code. */
export interface PartPool {
  run(task: PartTask, signal: AbortSignal): Promise<PartSummary>;
  close(): Promise<void>;
}

/**
 * `threads` worker threads, started on first use and kept warm while parts follow each other (lexicons and word list
 * are loaded once each). An idle one soon ends: after a large part it holds memory that loading needs.
 */
export function openPartPool(threads: number): PartPool {
  const source = import.meta.url.endsWith('.ts');
  const pool = new Piscina<PartTask, PartSummary>({
    filename: fileURLToPath(new URL(source ? './part-worker.ts' : './part-worker.js', import.meta.url)),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 4000,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    ...(source ? { execArgv: ['--import', 'tsx'] } : {}),
  });
  return {
    run: (task, signal) => pool.run(task, { signal }),
    close: () => pool.destroy(),
  };
}
