import type { Interval } from '../../../../coding/evaluation/bootstrap.ts';
import { shareInterval } from '../metrics.ts';
import type { Played } from './play.ts';

/** The mark: realised over nominal between these, where discreteness permits. */
export const LEAST = 0.5;
export const MOST = 1.5;

export interface FalseAlarms {
  readonly rate: number;
  readonly interval: Interval;
  /** Of the same test told true mean and dispersion. */
  readonly oracle: number;
  /** `discrete`: the mark is missed, and a test that knew the truth would miss it too. */
  readonly verdict: 'met' | 'discrete' | 'missed';
}

/** False alarms of the primary test under the null at p below `nominal`. */
export function falseAlarms({ primary, oracle }: Played, nominal: number): FalseAlarms {
  const alarms = countBelow(primary, nominal);
  const rate = alarms / primary.length;
  const ideal = countBelow(oracle, nominal) / oracle.length;
  return {
    rate,
    interval: shareInterval(alarms, primary.length),
    oracle: ideal,
    verdict: isMet(rate / nominal) ? 'met' : isMet(ideal / nominal) ? 'missed' : 'discrete',
  };
}

export interface Power {
  readonly primary: number;
  /** At the threshold that gives the plug-in bound the primary test's own false alarms in the same cell. */
  readonly plugIn: number;
  readonly told: number;
  /** Primary less plug-in, with 95 % interval: paired over series, the threshold's own uncertainty included. */
  readonly difference: number;
  readonly interval: Interval;
  readonly verdict: 'not below' | 'not distinguishable' | 'below';
}

/** Power against a rise of so many months at equal realised rate; `calm` is the null of the cell. */
export function power(calm: Played, risen: Played, months: number, nominal: number): Power {
  const alarms = countBelow(calm.primary, nominal);
  const plugIn = rejectionAt(calm.plugIn, alarms);
  const toldCalm = calm.told.get(months) ?? calm.plugIn;
  const toldRisen = risen.told.get(months) ?? risen.plugIn;
  const n = risen.primary.length;
  const differences = risen.primary.map((p, i) => Number(p < nominal) - plugIn(risen.plugIn[i] ?? 1));
  const difference = mean(differences);
  const sampling = mean(differences.map((d) => (d - difference) ** 2)) / n;
  const half = 1.959_963_985 * Math.sqrt(sampling + calibration(calm, risen, alarms, nominal) ** 2);
  const interval = { low: difference - half, high: difference + half };
  return {
    primary: countBelow(risen.primary, nominal) / n,
    plugIn: mean(risen.plugIn.map(plugIn)),
    told: mean(toldRisen.map(rejectionAt(toldCalm, alarms))),
    difference,
    interval,
    verdict: difference >= 0 ? 'not below' : interval.high >= 0 ? 'not distinguishable' : 'below',
  };
}

/**
 * How surely a p-value is rejected (0 to 1) by the test that rejects just `alarms` of the null's: all below the p-value
 * in that place, and of those equal to it the share that is missing, so that discreteness favours neither test.
 */
export function rejectionAt(nullValues: Float64Array, alarms: number): (p: number) => number {
  const sorted = Float64Array.from(nullValues).sort();
  const threshold = sorted[Math.min(Math.floor(alarms), sorted.length - 1)] ?? 0;
  const below = countBelow(sorted, threshold);
  const equal = sorted.filter((p) => p === threshold).length;
  const share = Math.min(1, Math.max(0, (alarms - below) / equal));
  return (p) => (p < threshold ? 1 : p === threshold ? share : 0);
}

/** Standard error that the plug-in's power has from its threshold, by the null's series on which the two disagree. */
function calibration(calm: Played, risen: Played, alarms: number, nominal: number): number {
  const same = rejectionAt(calm.plugIn, alarms);
  const discordant = calm.primary.reduce(
    (sum, p, i) => sum + Math.abs(Number(p < nominal) - same(calm.plugIn[i] ?? 1)),
    0,
  );
  const step = Math.sqrt(discordant);
  const at = (count: number) => mean(risen.plugIn.map(rejectionAt(calm.plugIn, Math.max(0, count))));
  return (at(alarms + step) - at(alarms - step)) / 2;
}

function countBelow(values: Float64Array, limit: number): number {
  return values.reduce((sum, p) => sum + Number(p < limit), 0);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function isMet(share: number): boolean {
  return share >= LEAST && share <= MOST;
}
