import { FAMILY_CODES } from '../../../../schemas/acts.ts';
import { COUNTRIES } from '../../../../schemas/countries.ts';
import { isAtLeast } from '../../../../signals/change.ts';
import { monthOf, startOf } from '../../../../signals/months.ts';
import type { Policy } from '../../../../signals/policy.ts';
import { type WalkedSeries, walkTrends } from '../../../../signals/trends.ts';
import type { Series, SeriesPeriod } from '../../../../signals/types.ts';
import { drawCount, uniform } from '../random.ts';
import { MEANS, MONTHS, RATIOS } from './cells.ts';

const TESTED_MONTHS = 12;
const WEEKS = 52;
const BEGIN = monthOf('2018-01-01');

/** Worlds by what their series have as mean, each with equal chance; every dispersion with equal chance too. */
export const WORLDS: Readonly<Record<string, readonly number[]>> = {
  'means 0.3 to 20': MEANS,
  'sparse: means 0.01 to 1': [0.01, 0.03, 0.1, 0.3, 1],
};

/** What a year in which nothing rises raises, in one world. */
export interface WorldYear {
  readonly series: number;
  /** Series that reach `warning` anew, by the test and by the `first` rule. */
  readonly warnings: number;
  readonly firsts: number;
  /** Series that reach `watch` anew, which raises no alert. */
  readonly watches: number;
  /** Alerts a week: warnings and firsts over the weeks of the year. */
  readonly alertsAWeek: number;
}

/** A year of monthly releases over the whole world under the null: every country and act family, all machinery on. */
export function worldYear(means: readonly number[], seed: number, policy: Policy): WorldYear {
  const random = uniform(seed);
  const walked = walkTrends(seriesOf(means, random), policy);
  const count = (level: 'watch' | 'warning', code?: 'first_report') =>
    walked.reduce((sum, one) => sum + anew(one, level, code), 0);
  const all = count('warning');
  const firsts = count('warning', 'first_report');
  return {
    series: walked.length,
    warnings: all - firsts,
    firsts,
    watches: count('watch'),
    alertsAWeek: all / WEEKS,
  };
}

/** Months of the tested year in which a series reaches a level that it had not the month before. */
function anew(
  { changes, reasons }: WalkedSeries,
  level: 'watch' | 'warning',
  code: 'first_report' | undefined,
): number {
  return changes.filter((change, i) => {
    if (i < MONTHS || !isAtLeast(change, level) || isAtLeast(changes[i - 1], level)) return false;
    return code === undefined || reasons[i]?.code === code;
  }).length;
}

function* seriesOf(means: readonly number[], random: () => number): Generator<Series> {
  const pick = (values: readonly number[]) => values[Math.floor(random() * values.length)] ?? 1;
  for (const { iso3 } of COUNTRIES.filter(({ unMember }) => unMember)) {
    for (const act_family of FAMILY_CODES) {
      const mean = pick(means);
      const ratio = pick(RATIOS);
      const periods = Array.from({ length: MONTHS + TESTED_MONTHS }, (_, i) =>
        period(i, drawCount(mean, ratio, random)),
      );
      yield { country_iso3: iso3, act_family, periods };
    }
  }
}

/** A watched month. Two issuers tell of every incident, so that the `first` rule has its way: the worst case. */
function period(i: number, incidents: number): SeriesPeriod {
  return {
    period_start: startOf(BEGIN + i),
    incidents,
    exposure: 1,
    attention: 1,
    monitoring: 'observed',
    historical: 0,
    undated: 0,
    persons_min: null,
    persons_max: null,
    issuers: incidents > 0 ? 2 : 0,
    mentions: incidents,
    recent: { months: 0, areas: 0, issuers: 0, killed: 0 },
  };
}
