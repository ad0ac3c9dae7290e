import { squeeze } from '../formats/html.ts';

/** A body whose texts are read. */
export interface Organ {
  readonly name: string;
  /** Code of the issuer of its texts; the Commission's stand under its successor's. */
  readonly issuer: 'hrc' | 'unga';
  /** How the symbols of its own documents begin. */
  readonly symbols: RegExp;
  /** Members, the most there have been: the Council has 47; the Commission had at most 53 (from 1992). */
  readonly members: number;
}

export const COUNCIL: Organ = {
  name: 'Human Rights Council',
  issuer: 'hrc',
  symbols: /^A\/HRC\//,
  members: 47,
};
const COMMISSION: Organ = {
  name: 'Commission on Human Rights',
  issuer: 'hrc',
  symbols: /^E\/(?:CN\.4|HR)\//,
  members: 53,
};
/** Read where a file gives the full text; its acts are not the Council's. */
export const ASSEMBLY: Organ = {
  name: 'General Assembly',
  issuer: 'unga',
  symbols: /^A\/RES\//,
  members: 193,
};
export const ORGANS: readonly Organ[] = [COUNCIL, COMMISSION];

/** Whether a text was adopted, by a catalogue's word; `by_vote`: the figures, or else the symbol, tell. */
export const ADOPTION: ReadonlyMap<string, 'yes' | 'no' | 'by_vote'> = new Map([
  ['ADOPTED WITHOUT VOTE', 'yes'],
  ['NON-RECORDED, adopted unanimously', 'yes'],
  ['NON-RECORDED, no voting information available', 'yes'],
  ['RECORDED, adopted at a closed meeting', 'yes'],
  ['RECORDED', 'by_vote'],
  ['NON-RECORDED', 'by_vote'],
  ['WITHDRAWN', 'no'],
  ['NOT CONSIDERED', 'no'],
]);

/** Only what was adopted is numbered as RES, DEC or PRST. */
export function isNumberedAsAdopted(symbol: string): boolean {
  return /\/(RES|DEC|PRST)\b/.test(symbol);
}

/** A title ends in the kind of text, ` : resolution /`; a kind that is not a resolution stays in the title. */
export function plainTitle(title: string): string | null {
  const plain = squeeze(title)
    .replace(/ ?\/$/, '')
    .replace(/ ?: ?resolution$/i, '')
    .trim();
  return plain === '' ? null : plain;
}

const DRAFT = /(?:A\/HRC|E\/CN\.4)\/(?:(?:S-)?\d{1,4}\/)?L\.\d+(?:\/Rev\.\d+)?/;

/** The symbol of a draft (`L.` documents) that a text names first, or null. */
export function draftIn(text: string): string | null {
  return DRAFT.exec(text)?.[0] ?? null;
}
