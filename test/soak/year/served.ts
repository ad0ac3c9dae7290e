import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { readDescriptor } from '../../../home/descriptor.ts';
import type { FailPoint } from '../../../home/fail-point.ts';
import { type Running, start } from '../../support/tocsin.ts';

/** A `tocsin serve` that is started again whenever it ends, as a service manager would. */
export interface Service {
  /** Ends a process as `kill -9` does; with `then`, the next one ends itself when it comes to that point. */
  kill(victim: 'process' | 'server', then?: FailPoint): Promise<void>;
  /** The last words of the processes so far, for whoever looks into a failure. */
  words(): string;
  deaths(): number;
  stop(): Promise<void>;
}

export function keepServing(
  home: string,
  flags: readonly string[],
  env: Readonly<Record<string, string>>,
): Service {
  let stopping = false;
  let deaths = 0;
  let words = '';
  let failPoint: FailPoint | undefined;
  let running: Running;
  const begin = (): void => {
    running = start(home, ['serve', ...flags], {
      ...env,
      ...(failPoint && { TOCSIN_FAIL_POINT: failPoint }),
    });
    failPoint = undefined;
    void running.ended.then(async (ended) => {
      words = `${words}\n${ended.stderr}`.slice(-20_000);
      if (stopping) return;
      deaths += 1;
      await sleep(100);
      if (!stopping) begin();
    });
  };
  begin();
  const stop = async () => {
    stopping = true;
    running.process.kill('SIGTERM');
    const ended = await running.ended;
    words += ended.stderr;
  };
  onTestFinished(async () => {
    stopping = true;
    running.process.kill('SIGKILL');
    await running.ended;
  });
  return {
    async kill(victim, then) {
      failPoint = then;
      if (victim === 'process') running.process.kill('SIGKILL');
      else await killServer(home);
    },
    words: () => words,
    deaths: () => deaths,
    stop,
  };
}

async function killServer(home: string): Promise<void> {
  const pid = (await readDescriptor(`${home}/home.json`))?.server?.pid;
  if (pid === undefined) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
