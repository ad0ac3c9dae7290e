import type { Act } from './phrases.ts';

/** Who tells of an event: both at once, one channel alone, or one and the other in turn. */
export type ToldBy = 'both' | 'in_turn' | 'hrw' | 'un-news';

/** How often acts of one kind are reported in one country: events a month from each month (0 is March 2022) on. */
export interface Course {
  readonly iso3: string;
  readonly acts: readonly Act[];
  readonly told: ToldBy;
  readonly rates: readonly (readonly [fromMonth: number, perMonth: number])[];
  /** Greatest number by which a month may differ from its rate. */
  readonly scatter: number;
}

/**
 * What the archive tells of each country, so that every kind of signal, and every reason for none, occurs once:
 *
 * - MOZ calm for four years, then one-sided killings that two issuers report, month upon month more of them
 * - SSD much violence all the time, in many areas: a standing, and no change
 * - KGZ no killing, and more and more arrests, raids on media and attacks on a minority: persecution in peacetime
 * - COL battles alone increase
 * - CMR a steady displacement of many thousands
 * - BDI reports cease in March 2026 although the sources go on elsewhere
 * - COM watched by UN News alone, which fails in May and June 2026
 * - PER no document at all in some months; SEN little and quiet
 * - KEN one killing in April 2026 that two dozen documents repeat: attention, no incidence
 * - NPL a review with many recommendations; UGA denials, fears, laws and totals
 */
export const COURSES: readonly Course[] = [
  course(
    'MOZ',
    ['killing'],
    'hrw',
    [
      [0, 0.15],
      [48, 0],
    ],
    0,
  ),
  course(
    'MOZ',
    ['killing', 'execution'],
    'both',
    [
      [0, 0],
      [48, 6],
      [49, 10],
      [50, 15],
      [51, 16],
    ],
    0,
  ),
  course('MOZ', ['displacement'], 'un-news', [[0, 0.2]], 0),
  course('SSD', ['killing', 'execution'], 'both', [[0, 1.5]], 1),
  course('SSD', ['killing'], 'un-news', [[0, 3]], 1),
  course('SSD', ['displacement'], 'un-news', [[0, 1]], 1),
  course('SSD', ['rape'], 'un-news', [[0, 0.6]], 0),
  course('SSD', ['abduction'], 'in_turn', [[0, 0.8]], 1),
  course('SSD', ['burning'], 'un-news', [[0, 0.6]], 0),
  course('SSD', ['recruitment'], 'un-news', [[0, 0.3]], 0),
  course(
    'KGZ',
    ['arrest', 'sentence'],
    'in_turn',
    [
      [0, 0.5],
      [46, 0],
    ],
    0,
  ),
  course(
    'KGZ',
    ['arrest', 'sentence'],
    'hrw',
    [
      [0, 0],
      [46, 3],
      [48, 6],
      [50, 9],
    ],
    0,
  ),
  course(
    'KGZ',
    ['mediaRaid', 'dispersal', 'reprisal'],
    'in_turn',
    [
      [0, 0.4],
      [46, 2],
      [48, 4],
      [50, 6],
    ],
    0,
  ),
  course(
    'KGZ',
    ['biasAttack', 'conversion'],
    'hrw',
    [
      [0, 0.15],
      [46, 2],
      [48, 3],
      [50, 5],
    ],
    0,
  ),
  course(
    'COL',
    ['battle'],
    'un-news',
    [
      [0, 1],
      [42, 4],
      [46, 8],
      [49, 12],
    ],
    0,
  ),
  course(
    'KEN',
    ['killing'],
    'hrw',
    [
      [0, 0.12],
      [48, 0],
    ],
    0,
  ),
  course('KEN', ['eviction'], 'un-news', [[0, 0.25]], 0),
  course(
    'BDI',
    ['arrest'],
    'un-news',
    [
      [0, 1],
      [48, 0],
    ],
    0,
  ),
  course('COM', ['arrest'], 'un-news', [[0, 0.1]], 0),
  course(
    'PER',
    ['dispersal'],
    'hrw',
    [
      [0, 0.3],
      [40, 0],
      [44, 0.3],
    ],
    0,
  ),
  course('CMR', ['displacement'], 'in_turn', [[0, 1.5]], 1),
  course('CMR', ['abduction'], 'un-news', [[0, 0.4]], 0),
  course('UGA', ['torture'], 'in_turn', [[0, 0.4]], 0),
  course('SEN', ['dispersal'], 'un-news', [[0, 0.15]], 0),
];

/** Documents a month that tell of nothing that violates a right: what coverage mostly consists of. */
export const QUIET: readonly Omit<Course, 'acts' | 'scatter'>[] = [
  ...['MOZ', 'KGZ', 'COL', 'KEN', 'CMR', 'UGA', 'SEN'].flatMap((iso3) => [
    quiet(iso3, 'hrw', [[0, 0.4]]),
    quiet(iso3, 'un-news', [[0, 2]]),
  ]),
  quiet('SSD', 'un-news', [[0, 1]]),
  quiet('SSD', 'hrw', [[0, 1.5]]),
  quiet('PER', 'hrw', [
    [0, 0.8],
    [40, 0],
    [44, 0.8],
  ]),
  quiet('NPL', 'in_turn', [[0, 1]]),
  quiet('BDI', 'hrw', [
    [0, 1],
    [48, 0],
  ]),
  quiet('BDI', 'un-news', [
    [0, 5],
    [48, 0],
  ]),
  quiet('COM', 'un-news', [[0, 2]]),
  quiet('PER', 'in_turn', [
    [0, 1],
    [40, 0],
    [44, 1],
  ]),
];

function course(
  iso3: string,
  acts: readonly Act[],
  told: ToldBy,
  rates: Course['rates'],
  scatter: number,
): Course {
  return { iso3, acts, told, rates, scatter };
}

function quiet(iso3: string, told: ToldBy, rates: Course['rates']): (typeof QUIET)[number] {
  return { iso3, told, rates };
}
