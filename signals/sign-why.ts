import type { WhyParams } from './why.ts';

/** Reasons of the signs of their own. */
export const SIGN_CODES = [
  'civilian_share',
  'civilian_share_rose',
  'identity_share',
  'identity_share_rose',
  'spread',
  'spread_new',
  'objects_rose',
  'mechanisms_agree',
  'mechanisms_converge',
  'refused_again',
  'left_unanswered',
  'left_overdue',
  'violence_after_finding',
] as const;
type SignCode = (typeof SIGN_CODES)[number];

type Sentence = (what: string, country: string, p: WhyParams) => string;

/** A sentence for each of them: of what was reported, never of what happened. */
export const SIGN_SENTENCES: Readonly<Record<SignCode, Sentence>> = {
  civilian_share: (_, country, p) => `${shareOf(country, p)} against civilians: ${figures(p)}. ${untold(p)}`,
  civilian_share_rose: (_, country, p) => rose(`${shareOf(country, p)} against civilians`, p),
  identity_share: (_, country, p) =>
    `${shareOf(country, p)} said to be for the victims' identity: ${figures(p)}. ${untold(p)}`,
  identity_share_rose: (_, country, p) =>
    rose(`${shareOf(country, p)} said to be for the victims' identity`, p),
  spread: (what, country, p) =>
    `${spreadOf(what, country, p)}. ${p.areas_before === null ? 'Too little was watched a year before to compare.' : `A year before it was ${p.areas_before} in ${p.months_before}.`}`,
  spread_new: (what, country, p) =>
    `${spreadOf(what, country, p)}, where a year before it was ${p.areas_before} in ${p.months_before}: reports spread more than looking did.`,
  objects_rose: (_, country, p) =>
    `Reported attacks on hospitals, schools, places of worship and what survival needs in ${country} rose relative to ` +
    `coverage: ${p.count} in ${p.window} months, where the months before and the looking lead to expect ${p.expected}.`,
  mechanisms_agree: (what, country, p) => `${voicesOf(what, country, p)}.`,
  mechanisms_converge: (what, country, p) =>
    `${voicesOf(what, country, p)}; in as many months before it was ${listOf(p.mechanisms_before)}.`,
  refused_again: (_, country, p) =>
    `${country} refused every recommendation of a review on ${p.themes} themes that an earlier review had recommended; ` +
    `${p.supported_before} of them had been supported then. A recommendation is not an event.`,
  left_unanswered: (_, country, p) =>
    `${p.unanswered} of ${p.communications} communications to ${country} whose ${p.days} days to reply ended within ` +
    `${p.window} months stand without a known reply. This says nothing about what happened there.`,
  left_overdue: (_, country, p) =>
    `${p.reports} reports of ${country} to committees (${listOf(p.committees)}) are overdue by ${p.months} months or more. ` +
    'This says nothing about what happened there.',
  violence_after_finding: (_, country, p) =>
    `Lethal acts (${listOf(p.families)}) are reported in ${country} within ${p.window} months after ${p.count} ` +
    `authoritative findings, the newest known since ${p.newest}. What became of those findings is not recorded.`,
};

function shareOf(country: string, p: WhyParams): string {
  return `Of ${p.whole} violent incidents reported in ${country} in ${p.window} months, battles among them, ${p.part} are`;
}

function rose(share: string, p: WhyParams): string {
  return `${share}: a greater share than before, ${figures(p)}. Such reports also rose relative to coverage.`;
}

function figures(p: WhyParams): string {
  return (
    `between ${p.low} and ${p.high} of them, where ${p.months_before} watched months before had ` +
    `${p.part_before} of ${p.whole_before}`
  );
}

function untold(p: WhyParams): string {
  if (p.computability === 'ok') return 'That is no notable rise.';
  return p.computability === 'low_power'
    ? 'These are too few for a rise to be told from chance.'
    : 'Too little was watched before for a rise to be told.';
}

function spreadOf(what: string, country: string, p: WhyParams): string {
  return (
    `Reported ${what} in ${country} stands in ${p.areas} first-level areas and in ${p.months} of the last 12 months, ` +
    `from ${p.issuers} independent ${p.issuers === 1 ? 'issuer' : 'issuers'}`
  );
}

function voicesOf(what: string, country: string, p: WhyParams): string {
  return `Independent mechanisms spoke of ${what} in ${country} within ${p.window} months: ${listOf(p.mechanisms)}`;
}

function listOf(codes: string | number | null | undefined): string {
  return (
    String(codes ?? '')
      .replaceAll('_', ' ')
      .split(';')
      .join(', ') || 'none'
  );
}
