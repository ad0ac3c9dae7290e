import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTurns, type Spacing, type Turns } from '../../net/politeness.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const never = new AbortController().signal;
setMaxListeners(0, never);

/** Takes a turn and notes when it began, in milliseconds of the fake clock. */
function note(turns: Turns, host: string, spacing: Spacing, starts: number[]): Promise<() => void> {
  const taken = turns.take(host, spacing, never);
  return taken.then((done) => {
    starts.push(performance.now());
    return done;
  });
}

describe('turns at a host', () => {
  test('begin at least the delay apart, whoever asks', async () => {
    const turns = createTurns();
    const starts: number[] = [];
    const zero = performance.now();
    for (let i = 0; i < 4; i += 1) void note(turns, 'a', { delayMs: 1000, concurrency: 9 }, starts);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(starts.map((at) => at - zero)).toEqual([0, 1000, 2000, 3000]);
  });

  test('are never more than the concurrency at once, and come in order', async () => {
    const turns = createTurns();
    const running: number[] = [];
    const dones: (() => void)[] = [];
    for (let i = 0; i < 4; i += 1) {
      void turns.take('a', { delayMs: 0, concurrency: 2 }, never).then((done) => {
        running.push(i);
        dones.push(done);
      });
    }
    await vi.advanceTimersByTimeAsync(0);
    expect(running).toEqual([0, 1]);
    dones[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(running).toEqual([0, 1, 2]);
  });

  test('at one host say nothing about another', async () => {
    const turns = createTurns();
    const starts: number[] = [];
    turns.pause('a', 60);
    void note(turns, 'a', { delayMs: 1000, concurrency: 1 }, starts);
    void note(turns, 'b', { delayMs: 1000, concurrency: 1 }, starts);
    await vi.advanceTimersByTimeAsync(0);
    expect(starts).toHaveLength(1);
  });

  test('wait out a pause, those that were waiting already too', async () => {
    const turns = createTurns();
    const starts: number[] = [];
    const zero = performance.now();
    void note(turns, 'a', { delayMs: 1000, concurrency: 9 }, starts);
    void note(turns, 'a', { delayMs: 1000, concurrency: 9 }, starts);
    await vi.advanceTimersByTimeAsync(500);
    turns.pause('a', 30);
    turns.pause('a', 5);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(starts.map((at) => at - zero)).toEqual([0, 30_500]);
  });

  test('longer than timers can count are waited for a day, not skipped', async () => {
    const turns = createTurns();
    const starts: number[] = [];
    turns.pause('a', 1e12);
    void note(turns, 'a', { delayMs: 0, concurrency: 1 }, starts);
    await vi.advanceTimersByTimeAsync(86_399_000);
    expect(starts).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(starts).toHaveLength(1);
  });

  test('given up leave the line to the next', async () => {
    const turns = createTurns();
    const starts: number[] = [];
    const done = await turns.take('a', { delayMs: 0, concurrency: 1 }, never);
    const giving = new AbortController();
    const given = turns
      .take('a', { delayMs: 0, concurrency: 1 }, giving.signal)
      .catch((error: unknown) => error);
    void note(turns, 'a', { delayMs: 0, concurrency: 1 }, starts);
    giving.abort(new Error('given up'));
    expect(await given).toMatchObject({ message: 'given up' });
    done();
    await vi.advanceTimersByTimeAsync(0);
    expect(starts).toHaveLength(1);
  });

  test('are not taken by a signal that is aborted already', async () => {
    const turns = createTurns();
    const spacing = { delayMs: 0, concurrency: 1 };
    await expect(turns.take('a', spacing, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
    await expect(turns.take('a', spacing, never)).resolves.toBeTypeOf('function');
  });

  test('keep delay, concurrency and order whatever comes', async () => {
    const job = fc.record({
      delayMs: fc.nat(50),
      concurrency: fc.integer({ min: 1, max: 3 }),
      lasts: fc.nat(120),
      comes: fc.nat(100),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 12 }), async (jobs) => {
        const turns = createTurns();
        let inFlight = 0;
        let last = Number.NEGATIVE_INFINITY;
        const asked: number[] = [];
        const begun: number[] = [];
        jobs.forEach(({ delayMs, concurrency, lasts, comes }, i) => {
          setTimeout(() => {
            asked.push(i);
            void turns.take('a', { delayMs, concurrency }, never).then((done) => {
              inFlight += 1;
              begun.push(i);
              expect(inFlight).toBeLessThanOrEqual(concurrency);
              expect(performance.now() - last).toBeGreaterThanOrEqual(delayMs);
              last = performance.now();
              setTimeout(() => {
                inFlight -= 1;
                done();
              }, lasts);
            });
          }, comes);
        });
        await vi.runAllTimersAsync();
        expect(begun).toEqual(asked);
        expect(begun).toHaveLength(jobs.length);
      }),
      { numRuns: 50 },
    );
  });
});
