import type { WhyParams } from './why.ts';

/** Reasons of the signs of their own. */
export const SIGN_CODES = [
  'civilian_share',
  'civilian_share_rose',
  'identity_share',
  'identity_share_rose',
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
