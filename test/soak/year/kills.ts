import type { FailPoint } from '../../../home/fail-point.ts';
import type { Kill } from './play.ts';
import { seeded } from './random.ts';

const VICTIMS = [['process'], ['process', 'server'], ['server']] as const;
/** Every other killed process is followed by one that ends itself at a bad moment. */
const POINTS: readonly (FailPoint | undefined)[] = [undefined, 'archive_sealed', undefined, 'load_open'];
const LONGEST_MS = 2000;

/** Kills on days and at moments drawn from the seed, one a day, of the process, the server and both in turn. */
export function killsOf(days: readonly string[], count: number, seed: number): ReadonlyMap<string, Kill> {
  const random = seeded(seed + 2);
  const left = [...days];
  const kills = new Map<string, Kill>();
  while (kills.size < count && left.length > 0) {
    const [day = ''] = left.splice(Math.floor(random() * left.length), 1);
    const victims = VICTIMS[kills.size % VICTIMS.length] ?? VICTIMS[0];
    const then = victims[0] === 'process' ? POINTS[Math.floor(random() * POINTS.length)] : undefined;
    kills.set(day, { afterMs: Math.floor(random() * LONGEST_MS), victims, ...(then && { then }) });
  }
  return kills;
}
