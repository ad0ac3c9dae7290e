import type { BackfillProgress } from '../../workflows/backfill.ts';

/** Windows whose mean time speaks for those to come. */
const LAST = 10;

/**
 * Seconds that the windows to come will take, from the mean of the last ones that were asked; undefined before the
 * first has ended.
 */
export function secondsLeft({
  windows,
  ended,
  parallel,
  recent,
}: Pick<BackfillProgress, 'windows' | 'ended' | 'parallel' | 'recent'>): number | undefined {
  const last = recent.filter(({ seconds }) => seconds > 0).slice(-LAST);
  if (last.length === 0) return undefined;
  const mean = last.reduce((total, { seconds }) => total + seconds, 0) / last.length;
  const left = windows - ended;
  // Fewer windows than lanes do not end sooner for it.
  return mean * Math.ceil(left / parallel);
}

/** `40 s`, `12 min`, `5 h 20 min`, `3 d 4 h`. */
export function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${minutes % 60} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
