import type { HomePaths } from '../../../../home/paths.ts';
import { TocsinError } from '../../../../schemas/errors.ts';
import { INDICATOR_ALARM, type Indicated, indicationsOf } from './indicator-scores.ts';
import { panelFiles } from './inputs.ts';
import { type Measured, measure, type Score } from './measures.ts';
import { type CountryYear, onsetKey, type Panel, panelOf } from './panel.ts';
import { baselines, coupScore, coupsOf, REFERENCE } from './scores.ts';

export interface IndicatorBacktest {
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Years that are predicted: those after a year with a retrospective release. */
  readonly years: readonly number[];
  /** Years of the forecasts that have none. */
  readonly without: readonly number[];
  readonly units: number;
  readonly onsets: readonly string[];
  /** Units whose release has a row about their country. */
  readonly scored: number;
  readonly measures: readonly Measured[];
}

/**
 * The indicator back-test of docs/backtest-protocol.md over the retrospective releases of a home. Throws `usage` where a
 * file is missing or no year has both a release and a forecast, and says what to do.
 */
export async function indicatorBacktest(
  folder: string,
  paths: HomePaths,
  seed: number,
): Promise<IndicatorBacktest> {
  const files = await panelFiles(folder);
  const panel = await panelOf(files.forecasts, files.onsets);
  const told = await indicationsOf(paths);
  const all = [...new Set(panel.units.map(({ year }) => year))].sort((a, b) => a - b);
  const units = panel.units.filter(({ year }) => told.has(year - 1));
  if (units.length === 0) throw nothingToScore(paths, all);
  const said = units.map(({ country, year }) => told.get(year - 1)?.get(country));
  const scores = scoresOf(units, said, panel, await coupsOf(files));
  return {
    files: Object.values(files).map(({ name, sha256 }) => ({ name, sha256 })),
    years: all.filter((year) => told.has(year - 1)),
    without: all.filter((year) => !told.has(year - 1)),
    units: units.length,
    onsets: units.flatMap(({ onset, country, year }) => (onset ? [onsetKey(country, year)] : [])),
    scored: said.filter((one) => one?.score != null).length,
    measures: measure(units, scores, REFERENCE, seed),
  };
}

function scoresOf(
  units: readonly CountryYear[],
  said: readonly (Indicated | undefined)[],
  { onsets }: Panel,
  coups: ReadonlySet<string>,
): Score[] {
  const of = (name: string, value: (one: Indicated) => number | null, alarm: number | null) => ({
    name,
    values: said.map((one) => (one && value(one)) ?? 0),
    alarm,
  });
  return [
    of('indicator score', ({ score }) => score, INDICATOR_ALARM),
    ...baselines(units, onsets),
    of('last 12 months resampled', ({ months }) => months, null),
    of('attention alone', ({ attention }) => attention, null),
    coupScore(units, coups),
  ];
}

function nothingToScore({ root }: HomePaths, years: readonly number[]): TocsinError {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return new TocsinError(
    'usage',
    `${root} has no retrospective release of a 31 December from ${first - 1} to ${last - 1}, the years that the forecasts ` +
      `follow: fill the home with archives (the Universal Human Rights Index by "tocsin run --from uhri=FILE", other ` +
      `sources by "tocsin backfill"), then make one a year with "tocsin releases publish --as-of ${last - 1}-12-31", ` +
      'or name another home with --home',
  );
}
