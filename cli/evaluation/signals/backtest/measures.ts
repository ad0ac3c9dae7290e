import { type Interval, percentileInterval } from '../../../../coding/evaluation/bootstrap.ts';
import { groupBy } from '../../../../signals/group.ts';
import { blockDraws } from '../block-bootstrap.ts';
import { areas, hitsAmong, type Ranking, rankingOf } from '../metrics.ts';
import type { CountryYear } from './panel.ts';

const PLACES = [10, 20, 30] as const;
const DRAWS = 2000;

/** A way to score the units, in their order. */
export interface Score {
  readonly name: string;
  readonly values: readonly number[];
  /** From this value on it alarms; null for one that has no alarm of its own. */
  readonly alarm: number | null;
}

export interface Measured {
  readonly name: string;
  readonly auc: number | null;
  readonly aucInterval: Interval | null;
  readonly averagePrecision: number | null;
  readonly averagePrecisionInterval: Interval | null;
  /** Onsets among the `k` highest of each year; recalls are null without onsets. */
  readonly among: readonly {
    readonly k: number;
    readonly recall: number | null;
    readonly precision: number;
  }[];
  readonly alarm: { readonly recall: number | null; readonly falseAlarmsPerCountryYear: number } | null;
  /** Score less reference, over the same draws. */
  readonly difference: { readonly auc: Difference; readonly averagePrecision: Difference } | null;
}

interface Difference {
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Whether the interval leaves zero out. */
  readonly distinguishable: boolean;
}

type Figures = ReturnType<typeof areas>;

/** The measures of docs/backtest-protocol.md for each score, and its paired difference to `reference`. */
export function measure(
  units: readonly CountryYear[],
  scores: readonly Score[],
  reference: string,
  seed: number,
): Measured[] {
  const drawn = new Map(scores.map((score) => [score.name, overDraws(units, score, seed)]));
  const base = drawn.get(reference);
  return scores.map((score) => {
    const own = drawn.get(score.name) as Drawn;
    return {
      name: score.name,
      auc: own.all.auc,
      aucInterval: percentileInterval(own.draws.map(({ auc }) => auc)),
      averagePrecision: own.all.averagePrecision,
      averagePrecisionInterval: percentileInterval(own.draws.map((one) => one.averagePrecision)),
      among: PLACES.map((k) => amongHighest(k, units, score)),
      alarm: score.alarm === null ? null : alarmOf(units, score, score.alarm),
      difference:
        base === undefined || score.name === reference
          ? null
          : {
              auc: differenceOf(own, base, 'auc'),
              averagePrecision: differenceOf(own, base, 'averagePrecision'),
            },
    };
  });
}

interface Drawn {
  readonly all: Figures;
  readonly draws: readonly Figures[];
}

function overDraws(units: readonly CountryYear[], { values }: Score, seed: number): Drawn {
  const ranking: Ranking = rankingOf(values);
  const onsets = units.map(({ onset }) => onset);
  const countries = [...new Set(units.map(({ country }) => country))].sort();
  const block = units.map(({ country }) => countries.indexOf(country));
  const draws = blockDraws(countries.length, DRAWS, seed).map((times) =>
    areas(ranking, onsets, (unit) => times[block[unit] ?? 0] ?? 0),
  );
  return { all: areas(ranking, onsets), draws };
}

function differenceOf(own: Drawn, base: Drawn, figure: keyof Figures): Difference {
  const less = (a: number | null | undefined, b: number | null | undefined) =>
    a == null || b == null ? null : a - b;
  const interval = percentileInterval(own.draws.map((one, i) => less(one[figure], base.draws[i]?.[figure])));
  return {
    value: less(own.all[figure], base.all[figure]),
    interval,
    distinguishable: interval !== null && (interval.low > 0 || interval.high < 0),
  };
}

function amongHighest(k: number, units: readonly CountryYear[], { values }: Score) {
  const scored = units.map(({ year, onset }, i) => ({ year, onset, score: values[i] ?? 0 }));
  const years = [...groupBy(scored, ({ year }) => year).values()];
  const hits = years.reduce((sum, of) => sum + hitsAmong(k, of), 0);
  const onsets = units.filter(({ onset }) => onset).length;
  return { k, recall: onsets === 0 ? null : hits / onsets, precision: hits / (k * years.length) };
}

function alarmOf(units: readonly CountryYear[], { values }: Score, from: number) {
  const alarmed = units.filter((_, i) => (values[i] ?? 0) >= from);
  const hits = alarmed.filter(({ onset }) => onset).length;
  const onsets = units.filter(({ onset }) => onset).length;
  return {
    recall: onsets === 0 ? null : hits / onsets,
    falseAlarmsPerCountryYear: (alarmed.length - hits) / units.length,
  };
}
