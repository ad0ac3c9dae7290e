import type { Baselines } from './baseline.ts';
import { ownRatio, pooledRatio, ratioAt, shrunkRatio } from './dispersion.ts';
import { simes } from './multiplicity.ts';
import type { Predictive } from './negative-binomial.ts';
import type { Policy } from './policy.ts';
import type { Prepared } from './prepared.ts';

/** What a window held and what the lagged baseline led to expect of it. */
export interface Forecast {
  readonly window: number;
  readonly count: number;
  readonly predictive: Predictive;
  /** Point estimate of variance/mean, without the uncertainty of rate and ratio. */
  readonly ratio: number;
  /** Exposure of the window's own months, as a share of what as many months of the baseline had. */
  readonly looked: number;
}

/** Forecasts of one series: for month index `i`, one per window that can be compared. */
export type Forecaster = (i: number) => Forecast[];

/** Mid-p of a count under its predictive distribution: `upperMidP` for a rise, `lowerMidP` for a fall. */
export type Tail = (count: number, predictive: Predictive) => number;

export interface Tested {
  /** Mid-p combined over windows by Simes. */
  readonly p: number;
  /** The window with the smallest mid-p, the shorter one on a tie. */
  readonly best: Forecast;
  /** The longest window that could be compared. */
  readonly longest: Forecast;
  /** How many could be. */
  readonly windows: number;
}

const NODE = Math.sqrt(3);

/**
 * A forecaster for each series of one pool. Dispersion is pooled by calendar month over the baselines that end in
 * it, so nothing later than the guard band enters a forecast.
 */
export function forecastersOf(pool: readonly Prepared[], policy: Policy): Forecaster[] {
  const pooled = poolRatios(pool, policy);
  return pool.map((prepared) => forecasterOf(prepared, pooled, policy));
}

/** Combines the windows of one month; undefined where none can be compared. */
export function testMonth(forecasts: readonly Forecast[], tail: Tail): Tested | undefined {
  const [first] = forecasts;
  if (!first) return undefined;
  let best = first;
  let least = Number.POSITIVE_INFINITY;
  const pValues = forecasts.map((forecast) => {
    const p = tail(forecast.count, forecast.predictive);
    if (p < least) {
      least = p;
      best = forecast;
    }
    return p;
  });
  return { p: simes(pValues), best, longest: forecasts.at(-1) ?? first, windows: forecasts.length };
}

/**
 * Like is compared with like. A window with an unusable month is not compared. A window watched in part throughout
 * is compared with all watched months; any other with wholly watched months only, for a source that comes back must
 * not look like a rise. And a window with a partly watched month is expected to hold at least what as many months
 * of its baseline held: a source that drops out must not make the rest look like a rise by lowering the exposure.
 */
function forecasterOf(
  { columns, any, whole, sums }: Prepared,
  pooled: ReadonlyMap<number, number>,
  policy: Policy,
): Forecaster {
  const { guard, min_baseline } = policy.test;
  return (i) => {
    const forecasts: Forecast[] = [];
    for (const { window, usable, partial, counts, exposure } of sums) {
      const end = i - window - guard;
      const inPart = partial[i] ?? 0;
      const base = inPart === window ? any : whole;
      if (end < 0 || (usable[i] ?? 0) < window || (base.months[end] ?? 0) < min_baseline) continue;
      const usual = (window * (base.exposure[end] ?? 0)) / (base.months[end] ?? 1);
      const looking = inPart > 0 ? Math.max(exposure[i] ?? 0, usual) : (exposure[i] ?? 0);
      const { ratio, predictive } = predict(base, end, looking, pooled.get(columns.first + end), policy);
      forecasts.push({
        window,
        count: counts[i] ?? 0,
        predictive,
        ratio,
        looked: (exposure[i] ?? 0) / usual,
      });
    }
    return forecasts;
  };
}

/**
 * Predictive of a window of exposure e after a baseline of S incidents in exposure E. The rate has the Jeffreys
 * posterior Gamma(S + ½, E), so the mean is (S + ½) e / E; the variance is moment-matched, φ · mean · (1 + e / E):
 * with φ = 1 this is the exact gamma-Poisson predictive of size S + ½ (Gelman et al., Bayesian Data Analysis, §2.6).
 */
function predict(b: Baselines, end: number, looking: number, pooled: number | undefined, policy: Policy) {
  const share = looking / (b.exposure[end] ?? 1);
  const dispersion = shrunkRatio(b, end, pooled ?? policy.dispersion.prior, policy.dispersion);
  const inflation = 1 + share;
  const predictive = {
    mean: ((b.counts[end] ?? 0) + 0.5) * share,
    low: ratioAt(-NODE, dispersion) * inflation,
    mid: ratioAt(0, dispersion) * inflation,
    high: ratioAt(NODE, dispersion) * inflation,
  };
  return { predictive, ratio: Math.max(1, dispersion.ratio) };
}

function poolRatios(pool: readonly Prepared[], policy: Policy): ReadonlyMap<number, number> {
  const byMonth = new Map<number, number[]>();
  for (const { columns, any } of pool) {
    for (let end = 0; end < columns.counts.length; end++) {
      const month = columns.first + end;
      const ratios = byMonth.get(month) ?? [];
      if (ratios.length === 0) byMonth.set(month, ratios);
      const told = (any.counts[end] ?? 0) >= policy.dispersion.pool_min_incidents;
      if (told && (any.months[end] ?? 0) >= policy.test.min_baseline) ratios.push(ownRatio(any, end));
    }
  }
  return new Map([...byMonth].map(([month, ratios]) => [month, pooledRatio(ratios, policy.dispersion)]));
}
