import type { ActFamily } from '../schemas/acts.ts';
import type { Computability, Monitoring } from '../schemas/vocabularies.ts';
import { BLANK } from './blank.ts';
import type { Signal } from './types.ts';
import { type WhyCode, type WhyParams, whyOf } from './why.ts';

/** What a sign of its own says of a country in a month. */
export interface Sign {
  readonly type: Signal['signal_type'];
  readonly method: string;
  readonly country: string;
  readonly family?: ActFamily;
  /** First day of the month. */
  readonly start: string;
  /** Months that it looks at, ending with this one. */
  readonly window: number;
  /** What was looked at in the month; not given for signs from acts of the machinery, which no looking counts. */
  readonly watched?: {
    readonly attention: number | null;
    readonly exposure: number | null;
    readonly monitoring: Monitoring;
  };
  readonly incidents?: number;
  readonly issuers?: number;
  readonly expected?: number;
  readonly raised: boolean;
  readonly computability: Computability;
  readonly code: WhyCode;
  readonly params: WhyParams;
}

/** The signal of a sign. A sign is a watch at the most: alerts come of the primary test, of phases and of triggers. */
export function signSignal(sign: Sign, version: string): Signal {
  return {
    ...BLANK,
    signal_type: sign.type,
    method: sign.method,
    country_iso3: sign.country,
    act_family: sign.family ?? null,
    period_start: sign.start,
    window_periods: sign.window,
    incidents: sign.incidents ?? null,
    issuers: sign.issuers ?? null,
    attention: sign.watched?.attention ?? null,
    exposure: sign.watched?.exposure ?? null,
    monitoring: sign.watched?.monitoring ?? 'not_applicable',
    expected: sign.expected ?? null,
    change: sign.raised ? 'watch' : 'none',
    computability: sign.computability,
    ...whyOf(sign.code, sign.family ?? null, sign.country, sign.params),
    policy_version: version,
  };
}
