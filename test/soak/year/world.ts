import type { SourceId } from '../../../schemas/vocabularies.ts';
import { addDays, daysFrom } from './days.ts';
import { seeded } from './random.ts';

/** What the loopback internet publishes for one source: an invented report. */
export interface Published {
  readonly source_id: Played;
  readonly number: number;
  /** The day that stands on it. */
  readonly day: string;
  /** The day on which it can first be seen: later than `day` for one that appears behind the window. */
  readonly appears: string;
  readonly country: { readonly iso3: string; readonly name: string };
  readonly text: string;
}

/** Sources that the soak plays. The share is that of days with a report; `newest`: how many of them a feed shows. */
export const PLAYED = {
  hrw: { perDay: 1, newest: 8 },
  amnesty: { perDay: 1, newest: 8 },
  'un-news': { perDay: 1, newest: 8 },
  'un-geneva': { perDay: 1, newest: 6 },
  'un-press': { perDay: 1, newest: 3 },
  reliefweb: { perDay: 2, newest: Number.POSITIVE_INFINITY },
  'hdx-signals': { perDay: 1, newest: Number.POSITIVE_INFINITY },
} as const satisfies Partial<Record<SourceId, { perDay: number; newest: number }>>;
export type Played = keyof typeof PLAYED;
export const PLAYED_IDS = Object.keys(PLAYED) as readonly Played[];

const COUNTRIES = [
  { iso3: 'MMR', name: 'Myanmar' },
  { iso3: 'SDN', name: 'Sudan' },
  { iso3: 'ETH', name: 'Ethiopia' },
  { iso3: 'MLI', name: 'Mali' },
  { iso3: 'HTI', name: 'Haiti' },
] as const;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
/** Reports lie in the feeds before the first day, as they would. */
const BEFORE = 20;
const LATEST = 6;
/** The whole set of alerts has a least size below which it is not believed. */
const ALERTS_BEFORE = 1000;

/** All reports of the days from `first`; the same for a seed. One in ten appears up to six days late. */
export function publishedBy(first: string, days: number, seed: number): Published[] {
  const random = seeded(seed);
  const all = alertsBefore(first, random);
  for (const day of daysFrom(addDays(first, -BEFORE), days + BEFORE)) {
    // The event of the day, of which several sources tell: their texts are the same.
    const shared = eventOf(day, random);
    for (const source_id of PLAYED_IDS) {
      for (let i = 0; i < PLAYED[source_id].perDay; i += 1) {
        const late = random() < 0.1 ? 1 + Math.floor(random() * LATEST) : 0;
        const event = random() < 0.3 ? shared : eventOf(day, random);
        all.push({ source_id, number: all.length + 1, day, appears: addDays(day, late), ...event });
      }
    }
  }
  return all;
}

function alertsBefore(first: string, random: () => number): Published[] {
  return daysFrom(addDays(first, -BEFORE - ALERTS_BEFORE), ALERTS_BEFORE).map((day, index) => ({
    ...{ source_id: 'hdx-signals', number: index + 1, day, appears: day },
    ...eventOf(day, random),
  }));
}

function eventOf(day: string, random: () => number): Pick<Published, 'country' | 'text'> {
  const country = COUNTRIES[Math.floor(random() * COUNTRIES.length)] ?? COUNTRIES[0];
  const on = `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
  const killed = 3 + Math.floor(random() * 40);
  return { country, text: `On ${on}, soldiers killed ${killed} villagers in ${country.name}.` };
}
