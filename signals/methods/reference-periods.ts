import type { CountSeries } from './count-series.ts';

export interface ReferenceSettings {
  /** Years to go back. */
  readonly b: number;
  /** Half width of the window around the same time of each year. */
  readonly w: number;
  /** Seasons: 1 takes the windows alone, more take all of the year, divided into that many. */
  readonly noPeriods: number;
  /** Last periods before the tested one that are left out, so that a rise under way is not its own baseline. */
  readonly pastPeriodsNotIncluded: number;
}

/** Indices of the reference periods, ascending, each with its season: 0 is that of the tested period. */
export interface Reference {
  readonly index: readonly number[];
  readonly season: readonly number[];
}

const DAY_MS = 86_400_000;

/**
 * The periods that the period at `now` is compared with, as `farringtonFlexible` chooses them; undefined where the
 * series is too short.
 */
export function referenceOf(
  series: CountSeries,
  now: number,
  settings: ReferenceSettings,
): Reference | undefined {
  const { b, w, noPeriods, pastPeriodsNotIncluded } = settings;
  const anchors = anchorsOf(series, now, b);
  if ((anchors[b] ?? -1) - w < 0) return undefined;
  const season = new Int16Array(now + 1).fill(-1);
  season.fill(0, now - w);
  for (let year = 1; year <= b; year++) {
    const from = (anchors[year] ?? 0) + w + 1;
    season.fill(0, from - 2 * w - 1, from);
    if (noPeriods > 1) fillSeasons(season, from, (anchors[year - 1] ?? 0) - w, noPeriods - 1);
  }
  season.fill(-1, Math.max(0, now - pastPeriodsNotIncluded));
  const index = [...season.keys()].filter((i) => (season[i] ?? -1) >= 0);
  return { index, season: index.map((i) => season[i] ?? 0) };
}

/** Divides what lies between two windows into seasons 1, 2 …, the first ones longer by the remainder. */
function fillSeasons(season: Int16Array, from: number, to: number, parts: number): void {
  const length = Math.floor((to - from) / parts);
  const longer = (to - from) % parts;
  let begin = from;
  for (let part = 0; part < parts; part++) {
    const end = begin + length + (part < longer ? 1 : 0);
    season.fill(part + 1, begin, end);
    begin = end;
  }
}

/** Index of the same time 0, 1, …, `years` years ago. */
function anchorsOf({ starts, perYear }: CountSeries, now: number, years: number): number[] {
  const back = [...new Array(years + 1).keys()];
  if (!starts || perYear === 12) return back.map((year) => now - year * perYear);
  return back.map((year) => now - Math.round(daysSince(starts[now] ?? 0, year) / 7));
}

/** Days between a day and the same date that many years before. 29 February becomes 1 March. */
function daysSince(day: number, years: number): number {
  const date = new Date(day * DAY_MS);
  return day - Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / DAY_MS;
}
