import { abortable } from './abortable.ts';

/** How one request asks to be spaced from the others to its host. */
export interface Spacing {
  readonly delayMs: number;
  readonly concurrency: number;
}

/** One map of hosts for the whole process, whatever the number of sources that share a host. */
export interface Turns {
  /** Waits for a turn at a host, in order of asking; call what it resolves to when the answer is in. */
  take(host: string, spacing: Spacing, signal: AbortSignal): Promise<() => void>;
  /** Nobody asks this host again for so many seconds (`Retry-After`). */
  pause(host: string, seconds: number): void;
}

interface Waiter extends Spacing {
  readonly start: () => void;
}

interface Queue {
  readonly waiting: Waiter[];
  inFlight: number;
  lastStart: number;
  pausedUntil: number;
  timer: NodeJS.Timeout | undefined;
}

/** Longer waits than a day are cut to a day: timers overflow at 24.8 days and would fire at once. */
const LONGEST_WAIT_MS = 86_400_000;

/** Turns per host: least delay between starts, requests in flight, pauses. First come, first served. */
export function createTurns(): Turns {
  const queues = new Map<string, Queue>();
  return {
    take: (host, spacing, signal) => take(queueOf(queues, host), spacing, signal),
    pause(host, seconds) {
      const queue = queueOf(queues, host);
      const until = performance.now() + Math.min(seconds * 1000, LONGEST_WAIT_MS);
      queue.pausedUntil = Math.max(queue.pausedUntil, until);
    },
  };
}

async function take(queue: Queue, spacing: Spacing, signal: AbortSignal): Promise<() => void> {
  let waiter: Waiter = { ...spacing, start: () => {} };
  const turn = new Promise<void>((start) => {
    waiter = { ...spacing, start };
  });
  queue.waiting.push(waiter);
  advance(queue);
  try {
    await abortable(turn, signal);
  } catch (error) {
    leave(queue, waiter);
    throw error;
  }
  return () => {
    queue.inFlight -= 1;
    advance(queue);
  };
}

function queueOf(queues: Map<string, Queue>, host: string): Queue {
  const known = queues.get(host);
  if (known) return known;
  const queue = {
    waiting: [],
    inFlight: 0,
    lastStart: Number.NEGATIVE_INFINITY,
    pausedUntil: Number.NEGATIVE_INFINITY,
    timer: undefined,
  };
  queues.set(host, queue);
  return queue;
}

/** Starts whoever is first as long as its spacing allows, else comes back when it will. */
function advance(queue: Queue): void {
  clearTimeout(queue.timer);
  for (let first = queue.waiting[0]; first !== undefined; first = queue.waiting[0]) {
    if (queue.inFlight >= first.concurrency) return;
    const now = performance.now();
    const due = Math.max(queue.pausedUntil, queue.lastStart + Math.min(first.delayMs, LONGEST_WAIT_MS));
    if (due > now) {
      queue.timer = setTimeout(advance, Math.ceil(due - now), queue);
      return;
    }
    queue.waiting.shift();
    queue.inFlight += 1;
    queue.lastStart = now;
    first.start();
  }
}

/** A waiter that gave up: out of the line, or its turn handed back where it had just been given. */
function leave(queue: Queue, waiter: Waiter): void {
  const place = queue.waiting.indexOf(waiter);
  if (place >= 0) queue.waiting.splice(place, 1);
  else queue.inFlight -= 1;
  advance(queue);
}
