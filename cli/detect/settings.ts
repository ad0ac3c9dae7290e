import { TocsinError } from '../../schemas/errors.ts';
import type { ThresholdMethod } from '../../signals/methods/farrington-bound.ts';

export const METHODS = [
  'primary',
  'first',
  'ears-c1',
  'ears-c2',
  'ears-c3',
  'farrington',
  'nb-cusum',
  'mann-kendall',
  'theil-sen',
] as const;
export type Method = (typeof METHODS)[number];

/** Settings as the command line gives them; what is not given has the default of the method. */
export interface DetectSettings {
  readonly alpha?: number;
  readonly baseline?: number;
  readonly minSigma?: number;
  readonly c3Bound?: 'r' | 'documented';
  readonly b?: number;
  readonly w?: number;
  readonly seasons?: number;
  readonly leaveOut?: number;
  readonly reweight: boolean;
  readonly weightsThreshold?: number;
  readonly trend: boolean;
  readonly trendP?: number;
  readonly thresholdMethod?: ThresholdMethod;
  readonly limit54?: { readonly cases: number; readonly periods: number };
  readonly shift?: number;
  readonly threshold?: number;
  readonly dispersion?: number;
  readonly refit: boolean;
  readonly quiet?: number;
  readonly variance?: 'ties' | 'hamed-rao';
  readonly lags?: number;
}

const EARS = ['alpha', 'baseline', 'minSigma'] as const;

const TAKES: Readonly<Record<Method, readonly (keyof DetectSettings)[]>> = {
  primary: ['alpha', 'baseline'],
  first: ['quiet'],
  'ears-c1': EARS,
  'ears-c2': EARS,
  'ears-c3': [...EARS, 'c3Bound'],
  farrington: [
    ...(['alpha', 'b', 'w', 'seasons', 'leaveOut', 'reweight', 'weightsThreshold', 'trend'] as const),
    ...(['trendP', 'thresholdMethod', 'limit54'] as const),
  ],
  'nb-cusum': ['baseline', 'shift', 'threshold', 'dispersion', 'refit'],
  'mann-kendall': ['variance', 'lags'],
  'theil-sen': ['alpha'],
};

const FLAGS: Readonly<Record<keyof DetectSettings, string>> = {
  alpha: '--alpha',
  baseline: '--baseline',
  minSigma: '--min-sigma',
  c3Bound: '--c3-bound',
  b: '--b',
  w: '--w',
  seasons: '--seasons',
  leaveOut: '--leave-out',
  reweight: '--no-reweight',
  weightsThreshold: '--weights-threshold',
  trend: '--no-trend',
  trendP: '--trend-p',
  thresholdMethod: '--threshold-method',
  limit54: '--limit54',
  shift: '--shift',
  threshold: '--threshold',
  dispersion: '--dispersion',
  refit: '--no-refit',
  quiet: '--quiet-periods',
  variance: '--variance',
  lags: '--lags',
};

/** Throws `usage` on a setting that the method would not heed. */
export function checkSettings(method: Method, settings: DetectSettings): void {
  const names = Object.keys(FLAGS) as (keyof DetectSettings)[];
  const given = names.filter((name) => settings[name] !== undefined && settings[name] !== true);
  const foreign = given.find((name) => !TAKES[method].includes(name));
  if (foreign === undefined) return;
  const own = TAKES[method].map((name) => FLAGS[name]).join(', ');
  throw new TocsinError('usage', `${FLAGS[foreign]} is no setting of ${method}, which takes ${own}`);
}
