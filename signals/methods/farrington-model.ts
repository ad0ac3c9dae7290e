import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import { type Observations, spreadAt } from './least-squares.ts';
import { dispersionOf, fitQuasiPoisson, type QuasiPoisson } from './quasi-poisson.ts';

export interface ModelSettings {
  /** Whether past outbreaks are weighed down, and from which standardised residual on. */
  readonly reweight: boolean;
  readonly weightsThreshold: number;
  /** Whether a trend in time is tried, and below which p it is kept (1: always). */
  readonly trend: boolean;
  readonly pThresholdTrend: number;
  /** Years of the baseline: fewer than 3 carry no trend. */
  readonly b: number;
}

/** Linear predictor of the tested period, before its own offset. */
export interface Prediction {
  readonly eta: number;
  readonly seEta: number;
  /** Variance/mean, at least 1. */
  readonly dispersion: number;
}

interface Model {
  readonly fit: QuasiPoisson;
  readonly withTime: boolean;
  readonly dispersion: number;
  /** Dispersion behind the standard errors. */
  readonly testing: number;
}

/** Predicts the tested period as `farringtonFlexible` does; `offset` is the log of its exposure. */
export function predictNow(
  observations: Observations,
  offset: number,
  settings: ModelSettings,
): Prediction | undefined {
  const { trend, pThresholdTrend, b } = settings;
  let model = modelOf(observations, trend, settings);
  if (model?.withTime) {
    const expected = Math.exp((model.fit.coefficients[0] ?? 0) + offset);
    const bold = !(expected <= Math.max(...observations.counts));
    if (b < 3 || bold || !(slopePValue(model) < pThresholdTrend))
      model = modelOf(observations, false, settings);
  }
  if (!model || !(model.testing >= 0)) return undefined;
  return {
    eta: (model.fit.coefficients[0] ?? 0) + offset,
    seEta: Math.sqrt(model.testing * (model.fit.inverse[0] ?? 0)),
    dispersion: model.dispersion,
  };
}

/** A fit, and a second one with past outbreaks weighed down. Without the trend where it does not converge with it. */
function modelOf(observations: Observations, tryTime: boolean, settings: ModelSettings): Model | undefined {
  const { counts } = observations;
  const timed = tryTime ? fitQuasiPoisson(observations, undefined, true) : undefined;
  const first = timed ?? fitQuasiPoisson(observations, undefined, false);
  const withTime = timed !== undefined;
  if (!first || first.degrees <= 0) return undefined;
  const dispersion = dispersionOf(first, counts);
  if (!settings.reweight)
    return { fit: first, withTime, dispersion: Math.max(1, dispersion), testing: dispersion };
  const weights = outbreakWeights(first, observations, Math.max(1, dispersion), settings.weightsThreshold);
  const second = weights && fitQuasiPoisson(observations, weights, withTime);
  if (!second) return undefined;
  return {
    fit: second,
    withTime,
    dispersion: Math.max(1, dispersionOf(second, counts)),
    // `farringtonFlexible` keeps the outbreak weights in place of the working ones: standard errors follow from these.
    testing: dispersionOf(second, counts, weights),
  };
}

/** γ s⁻² where the standardised Anscombe residual s is above the threshold, γ elsewhere; they sum to their number. */
function outbreakWeights(
  fit: QuasiPoisson,
  observations: Observations,
  dispersion: number,
  threshold: number,
): Float64Array | undefined {
  const { counts } = observations;
  const weights = counts.map((count, i) => {
    const mean = fit.fitted[i] ?? 0;
    const raw = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    const leverage = (fit.working[i] ?? 0) * spreadAt(observations, fit.inverse, fit.size, i);
    const s = raw / Math.sqrt(dispersion * (1 - leverage));
    return s > threshold ? s ** -2 : s <= threshold ? 1 : Number.NaN;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!Number.isFinite(total)) return undefined;
  return weights.map((weight) => (weight * counts.length) / total);
}

function slopePValue({ fit, testing }: Model): number {
  const variance = testing * (fit.inverse[fit.size * fit.size - 1] ?? Number.NaN);
  const t = (fit.coefficients[fit.size - 1] ?? Number.NaN) / Math.sqrt(variance);
  return 2 * studentCdf(-Math.abs(t), fit.degrees);
}
