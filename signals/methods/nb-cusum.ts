import { type CountSeries, comparable } from './count-series.ts';
import { fitInControl, type InControl, rateOf, type Sample } from './in-control.ts';
import { UNTOLD, type Verdict } from './verdict.ts';

export interface CusumSettings {
  /** Watched periods at the beginning that say what is in control. */
  readonly baseline: number;
  /** Factor by which the mean rises when it is out of control. */
  readonly shift: number;
  /** Alarm above this log likelihood ratio (`c.ARL`). */
  readonly threshold: number;
  /** Whether the mean is estimated again after each alarm, from all periods up to it. */
  readonly refit: boolean;
  /** Variance is mean + alpha · mean²; undefined: estimated. */
  readonly alpha?: number;
}

/** Threshold of `algo.glrnb`; a doubling is to be found. */
export const CUSUM: CusumSettings = { baseline: 36, shift: 2, threshold: 5, refit: true };

/**
 * Likelihood-ratio CUSUM of the negative binomial for a shift of the mean by a known factor (Höhle & Paul 2008, eq. 4),
 * as `algo.glrnb` of R `surveillance` 1.20.3 with `theta = log(shift)`, `change = "intercept"`. The sum is the statistic
 * and starts at 0 again after an alarm. The bound is the count above which the period would alarm. Exposure multiplies
 * the mean. An unwatched period leaves the sum as it was.
 */
export function nbCusum(series: CountSeries, settings: CusumSettings): Verdict[] {
  const counts = comparable(series);
  const sample: { counts: number[]; exposure: number[] } = { counts: [], exposure: [] };
  let control: InControl | undefined;
  let sum = 0;
  return counts.map((count, i) => {
    if (count === null) return UNTOLD;
    const exposure = series.exposure?.[i] ?? 1;
    sample.counts.push(count);
    sample.exposure.push(exposure);
    if (sample.counts.length <= settings.baseline) {
      if (sample.counts.length === settings.baseline) control = controlOf(sample, settings);
      return UNTOLD;
    }
    if (!control) return { ...UNTOLD, computability: 'low_power' };
    const verdict = step(sum, count, control.rate * exposure, control.alpha, settings);
    sum = verdict.alarm ? 0 : (verdict.statistic ?? 0);
    if (verdict.alarm && settings.refit) {
      control = { ...control, rate: rateOf(sample, control.alpha, control.rate) };
    }
    return verdict;
  });
}

function controlOf(sample: Sample, { alpha }: CusumSettings): InControl | undefined {
  const fitted = fitInControl(sample);
  if (!fitted || alpha === undefined) return fitted;
  return { alpha, rate: rateOf(sample, alpha, fitted.rate) };
}

function step(sum: number, count: number, mean: number, alpha: number, settings: CusumSettings): Verdict {
  const { shift, threshold } = settings;
  const { each, none } = logRatio(mean, alpha, shift);
  const statistic = Math.max(0, sum + each * count + none);
  const bound = Math.max(0, (threshold - sum - none) / each);
  return { expected: mean, bound, statistic, p: null, alarm: statistic > threshold, computability: 'ok' };
}

/** The log likelihood ratio is linear in the count: what each incident adds, and what the period adds without one. */
function logRatio(mean: number, alpha: number, shift: number): { each: number; none: number } {
  if (alpha === 0) return { each: Math.log(shift), none: mean * (1 - shift) };
  const ratio = Math.log1p(alpha * mean) - Math.log1p(alpha * mean * shift);
  return { each: Math.log(shift) + ratio, none: ratio / alpha };
}
