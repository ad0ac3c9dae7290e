import { QUIET_NEWS, QUIET_TITLES } from './background.ts';
import { dayIn, lastDayOf, onDayMonth, onMonthDay } from './calendar.ts';
import { COURSES, type Course, QUIET, type ToldBy } from './courses.ts';
import { ACT_PHRASES, type Act, NOT_AN_EVENT } from './phrases.ts';
import { sampleCountry } from './places.ts';
import { type Random, randomFrom } from './random.ts';

/** One document to be written: which channel tells it, on which day, and its first sentence. */
export interface Story {
  readonly channel: 'hrw' | 'un-news';
  readonly iso3: string;
  readonly published: string;
  readonly title: string;
  readonly lead: string;
  /** Whether the lead reports an act, so that an organisation stands behind it. */
  readonly reports: boolean;
}

/** What happened, told alike by every channel. */
interface SampleEvent {
  readonly iso3: string;
  readonly act: Act;
  readonly day: number;
  readonly place: string;
  readonly actor: string;
  readonly victims: string;
  readonly count: number;
}

/** Month and country of the one killing that many channels repeat, and how often. */
const REPEATED = { month: 49, iso3: 'KEN', hrw: 6, unNews: 18 } as const;
const DENIALS_IN = 'UGA';
const WORDS = 'zero one two three four five six seven eight nine'.split(' ');

/** The stories of a month (0 is March 2022), in the order of their days. */
export function storiesOf(month: number): readonly Story[] {
  const stories = [
    ...COURSES.flatMap((course, index) => eventStories(course, index, month)),
    ...QUIET.flatMap((course, index) => quietStories(course, index, month)),
    ...notAnEvent(month),
    ...(month === REPEATED.month ? repeatedStories() : []),
  ];
  return stories.sort((a, b) => a.published.localeCompare(b.published) || a.title.localeCompare(b.title));
}

function eventStories(course: Course, index: number, month: number): readonly Story[] {
  const random = randomFrom(7919 * (index + 1) + month);
  const planned = dueIn(month, course.rates);
  const count = planned === 0 ? 0 : Math.max(0, planned + random.int(-course.scatter, course.scatter));
  const start = random.int(0, 23);
  return Array.from({ length: count }, (_, number) => {
    // Steps of 7 over 24 days visit each day once before any comes again, so that no two events share a day.
    const day = 2 + ((start + 7 * number) % 24);
    const event = eventOf(course, day, month, random);
    return tellers(course.told, month + number).map((channel) => tell(event, channel, month, random));
  }).flat();
}

function eventOf(course: Course, day: number, month: number, random: Random): SampleEvent {
  const country = sampleCountry(course.iso3);
  const act = random.pick(course.acts);
  const { actors, victims, count } = ACT_PHRASES[act];
  return {
    iso3: course.iso3,
    act,
    day: Math.min(day, lastDayOf(month) - 3),
    place: placeOf(country, random),
    actor: random.pick<string>(actors),
    victims: random.pick<string>(victims),
    count: random.int(count[0], count[1]),
  };
}

function tell(event: SampleEvent, channel: Story['channel'], month: number, random: Random): Story {
  const day = dayIn(month, event.day);
  const pattern = random.pick<string>(ACT_PHRASES[event.act].patterns);
  const { name } = sampleCountry(event.iso3);
  return {
    channel,
    iso3: event.iso3,
    published: dayIn(month, event.day + (channel === 'hrw' ? 2 : 1)),
    title: `${name}: what is known about ${day}`,
    lead: fill(pattern, {
      A: capital(event.actor),
      a: event.actor,
      n: numberWords(event.count),
      who: event.victims,
      in: event.place,
      on: channel === 'hrw' ? onMonthDay(day) : onDayMonth(day),
    }),
    reports: true,
  };
}

function quietStories(course: (typeof QUIET)[number], index: number, month: number): readonly Story[] {
  const random = randomFrom(104729 * (index + 1) + month);
  const country = sampleCountry(course.iso3);
  return Array.from({ length: dueIn(month, course.rates) }, (_, number) => {
    const day = random.int(3, 26);
    const subject = random.int(0, QUIET_NEWS.length - 1);
    return tellers(course.told, month + number).map((channel) =>
      plainStory(channel, course.iso3, dayIn(month, day + 1), {
        title: `${country.name}: ${QUIET_TITLES[subject]}`,
        lead: fill(QUIET_NEWS[subject] ?? '', {
          in: placeOf(country, random),
          on: (channel === 'hrw' ? onMonthDay : onDayMonth)(dayIn(month, day)),
        }),
      }),
    );
  }).flat();
}

/** Denials, fears, laws and totals: a sentence each month that names acts and reports no event. */
function notAnEvent(month: number): readonly Story[] {
  const country = sampleCountry(DENIALS_IN);
  const random = randomFrom(15485863 + month);
  const channel = month % 2 === 0 ? 'hrw' : 'un-news';
  const lead = fill(NOT_AN_EVENT[month % NOT_AN_EVENT.length] ?? '', {
    in: placeOf(country, random),
    on: onMonthDay(dayIn(month, 11)),
  });
  return [
    plainStory(channel, country.iso3, dayIn(month, 12), { title: `${country.name}: what was said`, lead }),
  ];
}

/** One killing, told again and again in the same words or others: attention, and one incident. */
function repeatedStories(): readonly Story[] {
  const { month, iso3 } = REPEATED;
  const event: SampleEvent = {
    iso3,
    act: 'killing',
    day: 8,
    place: 'in Lamu, Kenya,',
    actor: 'armed men',
    victims: 'residents',
    count: 4,
  };
  const random = randomFrom(32452843);
  const copies = (channel: Story['channel'], times: number) =>
    Array.from({ length: times }, (_, number) => ({
      ...tell(event, channel, month, random),
      published: dayIn(month, 9 + number),
    }));
  return [...copies('hrw', REPEATED.hrw), ...copies('un-news', REPEATED.unNews)];
}

function plainStory(
  channel: Story['channel'],
  iso3: string,
  published: string,
  text: { readonly title: string; readonly lead: string },
): Story {
  return { channel, iso3, published, ...text, reports: false };
}

function tellers(told: ToldBy, turn: number): readonly Story['channel'][] {
  switch (told) {
    case 'both':
      return ['hrw', 'un-news'];
    case 'in_turn':
      return [turn % 2 === 0 ? 'hrw' : 'un-news'];
    case 'hrw':
    case 'un-news':
      return [told];
  }
}

/** Whole events due in a month at a rate that may be a fraction: the growth of the rounded running total. */
function dueIn(month: number, rates: Course['rates']): number {
  const [from, rate] = rates.filter(([first]) => first <= month).at(-1) ?? [0, 0];
  const total = (months: number) => Math.floor(months * rate + 0.5);
  return total(month - from + 1) - total(month - from);
}

function placeOf(
  country: { readonly name: string; readonly places: readonly string[] },
  random: Random,
): string {
  return country.places.length === 0
    ? `in ${country.name}`
    : `in ${random.pick(country.places)}, ${country.name},`;
}

function fill(pattern: string, slots: Readonly<Record<string, string>>): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new RangeError(`the phrase "${pattern}" has an unknown slot {${slot}}`);
    return value;
  });
  return capital(filled.replace(/,\s*([.,])/g, '$1').replace(/,$/, ''));
}

function numberWords(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-US');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
