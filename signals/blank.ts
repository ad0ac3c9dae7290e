import type { Signal } from './types.ts';

/** What a signal of a country and month says where it says nothing: every count NULL, on the known clock. */
export const BLANK = {
  act_family: null,
  group_code: null,
  clock: 'known',
  period_type: 'month',
  window_periods: 1,
  incidents: null,
  historical: null,
  undated: null,
  persons_min: null,
  persons_max: null,
  issuers: null,
  mentions: null,
  attention: null,
  exposure: null,
  expected: null,
  upper_bound: null,
  p_value: null,
  standing: null,
  phase: null,
  ongoing: false,
} as const satisfies Partial<Signal>;
