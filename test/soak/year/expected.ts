import { sourceById } from '../../../sources/registry.ts';
import { addDays, daysBetween } from './days.ts';
import type { Internet } from './internet.ts';
import type { Script } from './script.ts';
import { PLAYED_IDS, type Played } from './world.ts';

/** Days that a source can be known whole for, worked out from the script alone. */
export function wholeDays(
  internet: Internet,
  script: Script,
  playedOn: (source: Played) => readonly string[],
): ReadonlyMap<Played, ReadonlySet<string>> {
  return new Map(
    PLAYED_IDS.map((source) => [source, wholeDaysOf(source, internet, script, playedOn(source))]),
  );
}

function wholeDaysOf(
  source: Played,
  internet: Internet,
  script: Script,
  playedOn: readonly string[],
): ReadonlySet<string> {
  const { meta } = sourceById(source);
  // A whole set says everything since its beginning, whenever it comes.
  if (meta.kind === 'snapshot') return new Set();
  const whole = new Set<string>();
  const ends: string[] = [];
  for (const day of playedOn) {
    const fault = script.faultOf(source, day);
    if (fault !== undefined && fault !== 'busy') continue;
    const last = ends
      .filter((end) => end <= day)
      .sort()
      .at(-1);
    const windowFrom = last === undefined ? addDays(day, -meta.windowDays) : addDays(last, -meta.overlapDays);
    // A clock that was turned back says that the day has not come yet: nothing is promised of it.
    const [to = day] = [script.clockOf(day).slice(0, 10), day].sort();
    const oldest = internet.shown(source, day).at(-1)?.day ?? day;
    const from = meta.kind === 'windowed' || oldest <= windowFrom ? windowFrom : addDays(oldest, 1);
    if (from > to) continue;
    for (const each of daysBetween(from, to)) whole.add(each);
    ends.push(to);
  }
  return whole;
}
