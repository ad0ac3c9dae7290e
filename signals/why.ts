import { ACT_FAMILIES, type ActFamily } from '../schemas/acts.ts';
import { PHASE_CODES, PHASE_SENTENCES } from './phase-why.ts';
import { SIGN_CODES, SIGN_SENTENCES } from './sign-why.ts';

/** Every reason that a signal can give. */
export const WHY_CODES = [
  'unmonitored',
  'not_applicable',
  'insufficient_history',
  'no_rise',
  'low_power',
  'rise',
  'rise_among_all',
  'rise_twice',
  'rise_with_another',
  'first_report',
  'kept',
  'coverage_fell',
  'went_dark',
  'recommended_again',
  'first_session',
  'first_item_4',
  'new_mandate',
  ...PHASE_CODES,
  ...SIGN_CODES,
] as const;
export type WhyCode = (typeof WHY_CODES)[number];

export type WhyParams = Readonly<Record<string, string | number | null>>;

/** The reason of a signal: one sentence, its stable code, and its figures as JSON with sorted keys. */
export interface Why {
  readonly why: string;
  readonly why_code: WhyCode;
  readonly why_params: string;
}

/**
 * States a reason. The sentences speak of reports, never of what happened, and take their figures from `params`;
 * `subject` is a family of acts or what stands in its place.
 */
export function whyOf(code: WhyCode, subject: ActFamily | null, country: string, params: WhyParams): Why {
  const what = subject === null ? 'violations' : ACT_FAMILIES[subject].label;
  const sorted = Object.fromEntries(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { why: SENTENCES[code](what, country, params), why_code: code, why_params: JSON.stringify(sorted) };
}

type Sentence = (what: string, country: string, p: WhyParams) => string;

const rose: Sentence = (what, country, p) =>
  `Reported ${what} in ${country} rose relative to coverage: ${reports(p.count)} in ${months(p.window)}, ` +
  `where the months before and the looking lead to expect ${p.expected}`;

const SENTENCES: Readonly<Record<WhyCode, Sentence>> = {
  unmonitored: (what, country) =>
    `No source looked at ${country} in this month: nothing can be said about ${what}.`,
  not_applicable: (what, country) =>
    `No source claims to look at ${country} in this month: nothing can be said about ${what}.`,
  insufficient_history: (what, country, p) =>
    `${reports(p.count)} of ${what} in ${country}: fewer than ${p.min_baseline} comparable months lie before, ` +
    'so no rise can be told from usual reporting.',
  no_rise: (what, country, p) =>
    `Reported ${what} in ${country} did not rise notably relative to coverage: ${reports(p.count)} in ` +
    `${months(p.window)}, where ${p.expected} were to be expected.`,
  low_power: (what, country, p) =>
    `No notable rise in reported ${what} in ${country} relative to coverage, but reports are so few that a ` +
    `${p.rise}-fold rise would probably have been missed.`,
  rise: (...all) => `${rose(...all)}.`,
  rise_among_all: (...all) => `${rose(...all)}; this stands out among all series of the month.`,
  rise_twice: (...all) => `${rose(...all)}; this stands out among all series for the second month running.`,
  rise_with_another: (...all) =>
    `${rose(...all)}; this stands out among all series, and another kind of report or another sign rose in the same month.`,
  first_report: (what, country, p) =>
    `First reported ${what} in ${country} in ${p.quiet_months} watched months: ${reports(p.count)} from ` +
    `${count(p.issuers, 'independent issuer')}, at least ${p.killed} civilians reported killed.`,
  kept: (what, country, p) =>
    `The level for reported ${what} in ${country} is kept from earlier months: it goes down one step after ` +
    `${p.step_down_after} months below, and only months that were looked at count.`,
  coverage_fell: (_, country, p) =>
    `Fewer documents about ${country} than its sources' output elsewhere leads to expect: ${p.count} in ` +
    `${months(p.window)}, expected ${p.expected}. This says nothing about what happened there.`,
  went_dark: (_, country, p) =>
    `No source looked at ${country} in this month, though one did within ${months(p.recent_months)} before: ` +
    'nothing can be said about what happened there.',
  recommended_again: (_, country, p) =>
    `Recommendations to ${country} repeat ${count(p.themes, 'theme')} of an earlier review; ` +
    `${p.supported_before} of them had been supported then. A recommendation is not an event.`,
  first_session: (_, country, p) =>
    `First special session on ${country} ${p.previous === null ? 'on record' : `since ${p.previous}`}.`,
  first_item_4: (_, country, p) =>
    `First resolution on ${country} under item 4 of the Council's agenda (situations that require its attention) ` +
    `${p.previous === null ? 'on record' : `since ${p.previous}`}.`,
  new_mandate: (_, country, p) =>
    `${count(p.mandates, 'mandate')} on ${country} that ${p.mandates === 1 ? 'was' : 'were'} not on record before.`,
  ...PHASE_SENTENCES,
  ...SIGN_SENTENCES,
};

function count(value: string | number | null | undefined, noun: string): string {
  return `${value} ${noun}${value === 1 ? '' : 's'}`;
}

function reports(value: string | number | null | undefined): string {
  return count(value, 'reported incident');
}

function months(value: string | number | null | undefined): string {
  return count(value, 'month');
}

/** A figure for a sentence: two decimals below 10, else one; small values keep two significant digits. */
export function rounded(value: number): number {
  if (value < 0.1) return Number(value.toPrecision(2));
  return Number(value.toFixed(value < 10 ? 2 : 1));
}
