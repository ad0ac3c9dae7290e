import type { Problem } from '../../schemas/flow.ts';
import { incomplete, note } from '../problems.ts';
import type { SymbolParts } from './symbol-parts.ts';
import { RULES } from './symbol-rules.ts';

/** Longest text that is looked at; the longest symbol on record has under 60 characters. */
const MAX_LENGTH = 120;

/** One symbol in the one spelling that Tocsin keeps. */
type Single = SymbolParts & { readonly symbol: string };
/** Two symbols for one text, e.g. `A/71/1016-S/2017/556`. */
interface Dual {
  readonly kind: 'dual';
  readonly symbol: string;
  readonly symbols: readonly [Single, Single];
}
export type DocumentSymbol = Single | Dual;

export type SymbolReading =
  | { readonly state: 'well_formed'; readonly symbol: DocumentSymbol }
  | { readonly state: 'repaired'; readonly symbol: DocumentSymbol }
  | { readonly state: 'malformed' };

/**
 * Reads a UN document symbol or a reference of a communication. What follows no rule of the grammar is repaired
 * where one small change makes it a symbol of a known series, and is malformed otherwise. Never throws; time is
 * linear in a text of at most 120 characters, and a longer one is malformed.
 */
export function parseSymbol(text: string): SymbolReading {
  if (text.length > MAX_LENGTH) return { state: 'malformed' };
  const given = symbolOf(text);
  if (given !== null) return { state: 'well_formed', symbol: given };
  let changed = text;
  for (const repair of REPAIRS) {
    changed = repair(changed);
    const symbol = symbolOf(changed);
    if (symbol !== null && symbol.kind !== 'other') return { state: 'repaired', symbol };
  }
  return { state: 'malformed' };
}

/** As `parseSymbol`, with its problems: `symbol_repaired` (a note) or `malformed_symbol`; null for the latter. */
export function* readSymbol(text: string, locator: string | null): Generator<Problem, DocumentSymbol | null> {
  const reading = parseSymbol(text);
  const given = text.slice(0, 60);
  switch (reading.state) {
    case 'well_formed':
      return reading.symbol;
    case 'repaired':
      yield note('symbol_repaired', `symbol "${given}" is read as ${reading.symbol.symbol}`, locator);
      return reading.symbol;
    case 'malformed':
      yield incomplete('malformed_symbol', `symbol "${given}" follows no known series; set aside`, locator);
      return null;
  }
}

function symbolOf(text: string): DocumentSymbol | null {
  return singleOf(text) ?? dualOf(text);
}

function singleOf(text: string): Single | null {
  for (const { pattern, parts } of RULES) {
    const groups = pattern.exec(text)?.groups;
    const found = groups === undefined ? null : parts(groups);
    // S/RES/1325 (2000) is written with and without the blank.
    if (found !== null) return { ...found, symbol: text.replace(' (', '(') };
  }
  return null;
}

/** Splits at a dash with a complete symbol of a known series on both sides; `CO/6-7` and `S-34` have none. */
function dualOf(text: string): Dual | null {
  for (const { index } of text.matchAll(/[-–—]/g)) {
    const first = singleOf(text.slice(0, index).trim());
    const second = singleOf(text.slice(index + 1).trim());
    if (first === null || second === null || first.kind === 'other' || second.kind === 'other') continue;
    return { kind: 'dual', symbol: `${first.symbol}-${second.symbol}`, symbols: [first, second] };
  }
  return null;
}

/** Small changes, tried one after the other, each on what the one before left. */
const REPAIRS: readonly ((text: string) => string)[] = [
  // Blanks around slashes come from the layout of headers (`CAT /C/GC/4`); an asterisk marks a reissue.
  (text) =>
    text
      .normalize('NFKC')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/ ?\/ ?/g, '/')
      .replace(/[*.,;]{1,5}$/, ''),
  (text) => text.replace(/ as orally revised$/i, ''),
  (text) =>
    text.toUpperCase().replace(/\/(ADD|CORR|REV|AMEND)\./g, (_, word: string) => `/${capitalised(word)}.`),
  // `A/HRC Res38/18`, `A/HRC/DEC22/117`, `E/CN.4/RES7(XXX)`.
  (text) => text.replace(/^(A\/HRC|E\/CN\.4)[ /](RES|DEC|PRST)[ /.]?(?=\d|S-|[IVX]+\()/, '$1/$2/'),
  // `A/RES/60/1.24`: no resolution's number has a point, so what follows it points into the text.
  (text) => text.replace(/^(A\/RES\/\d{1,2}\/\d{1,4})\.\d{1,4}$/, '$1'),
];

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
