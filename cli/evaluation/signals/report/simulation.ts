import { BASELINE, type Cell, GUARD, WINDOW } from '../simulation/cells.ts';
import { POOL } from '../simulation/play.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { between, decimals, markdownTable, percent } from './markdown.ts';

/** The cells of the simulation, a table each for false alarms, power and alerts. */
export function simulationSection(simulation: Simulation): string[] {
  const { series, seed, nominal } = simulation;
  return [
    '## Simulation',
    '',
    `Negative-binomial series, ${series} a cell, seed ${seed}. Each has ${BASELINE} months of baseline, ${GUARD} of guard band and ${WINDOW} of windows;`,
    `the last month is tested at p < ${nominal}. ${POOL} series make a pool, as the countries of an act family do.`,
    '"Best possible" is the same test told the true mean and dispersion: where it too leaves 0.5 to 1.5 of nominal, discreteness',
    'does not permit the mark (`discrete`).',
    '',
    '### False alarms under the null',
    '',
    ...falseAlarms(simulation),
    '',
    '### Power beside the plug-in bound',
    '',
    "Without exposure step. The plug-in negative binomial takes the baseline's mean and the series' own dispersion as known, over the",
    'same windows, at the threshold that gives it the primary test\'s own false alarms in that cell. "Told" is the plug-in bound on',
    'one window that is as long as the rise: a bound that knows beforehand what to look for.',
    '',
    ...powers(simulation),
    '',
    '### Pools of unlike series',
    '',
    "Every series of any mean and dispersion, with equal chance, in one pool. A series' dispersion is drawn towards that of its pool and",
    'never taken below 1: one that is calmer than its pool alarms less than nominal, a wilder one more. Drawing harder (a higher',
    '`shrink_df`) brings pools of like series nearer to nominal and takes unlike ones further from it.',
    '',
    ...markdownTable(
      ['variance/mean', 'series', 'realised', '95 %', 'realised / nominal'],
      simulation.mixed.map(({ ratio, series: n, rate, interval }) => [
        ratio,
        n,
        percent(rate),
        `${percent(interval.low)} to ${percent(interval.high)}`,
        (rate / nominal).toFixed(2),
      ]),
    ),
    '',
    '### New alerts a week, all series together, under the null',
    '',
    'Every country and act family, a year of monthly releases with all rules on: the mean of the years and the worst of them.',
    '',
    ...worlds(simulation),
    '',
  ];
}

function falseAlarms({ nulls, nominal }: Simulation): string[] {
  return markdownTable(
    ['mean', 'variance/mean', 'exposure', 'realised', '95 %', 'realised / nominal', 'best possible', 'mark'],
    nulls.map(({ cell, alarms: { rate, interval, oracle, verdict } }) => [
      ...kind(cell),
      cell.step.name,
      percent(rate),
      `${percent(interval.low)} to ${percent(interval.high)}`,
      (rate / nominal).toFixed(2),
      percent(oracle),
      verdict,
    ]),
  );
}

function powers({ powers: all }: Simulation): string[] {
  return markdownTable(
    [
      'mean',
      'variance/mean',
      'rise',
      'months',
      'primary',
      'plug-in',
      'difference',
      '95 %',
      'verdict',
      'told',
    ],
    all.map(({ cell, rise, power }) => [
      ...kind(cell),
      `${rise.times}x`,
      rise.months,
      decimals(power.primary),
      decimals(power.plugIn),
      decimals(power.difference),
      between(power.interval),
      power.verdict,
      decimals(power.told),
    ]),
  );
}

function worlds({ worlds: all }: Simulation): string[] {
  return markdownTable(
    [
      'series of',
      'years',
      'series',
      'alerts a week',
      'worst year',
      'by the test, a year',
      'by `first`, a year',
    ],
    all.map(({ name, years }) => {
      const weekly = years.map(({ alertsAWeek }) => alertsAWeek);
      return [
        name,
        years.length,
        years[0]?.series ?? 0,
        mean(weekly).toFixed(2),
        Math.max(...weekly).toFixed(2),
        mean(years.map(({ warnings }) => warnings)).toFixed(1),
        mean(years.map(({ firsts }) => firsts)).toFixed(1),
      ];
    }),
  );
}

function kind({ mean: m, ratio }: Cell): [number, number] {
  return [m, ratio];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
