import type { ActFamily } from '../schemas/acts.ts';
import { CONFLICT, RISK_CUES } from './lexicon/risk-cues.ts';

/** What of a statement bears on its risk factors. */
interface Shown {
  readonly act: string;
  readonly family: ActFamily;
  readonly isHypothetical: boolean;
  readonly countMin: number | null;
}

/** Acts that are attacks on those whom humanitarian law protects, where there is a conflict. */
const ON_PROTECTED = new Set<ActFamily>(['ATT', 'OBJ', 'DEN']);
const LARGE = 100;
const BY_COUNT = new Set<ActFamily>(['KIL', 'ATT', 'DET', 'DIS', 'DSP', 'SEX', 'CHD']);
const CIVILIANS = /\b(?:civilians?|villagers?|villages?|worshippers|residents|children|women|hospitals?|schools?|homes|houses)\b/i;

/** Risk factors that a passage's words show, whatever the act; read once for a sentence with its neighbours. */
export function factorsIn(words: string): readonly string[] {
  const shown = RISK_CUES.filter(([, cue]) => cue.test(words)).map(([code]) => code);
  return CONFLICT.test(words) ? [...shown, 'conflict'] : shown;
}

/** Codes of the factors of a statement joined by ;, in their order: its words' and those that the act adds to them. */
export function riskFactors(words: string, shown: readonly string[], statement: Shown): string | null {
  if (statement.isHypothetical) return null;
  const factors = new Set(shown.filter((code) => code !== 'conflict'));
  const { act, family, countMin } = statement;
  const inConflict = shown.includes('conflict');
  if (act === 'ATT.prohibited_weapon') factors.add('RF13');
  if (inConflict && (ON_PROTECTED.has(family) || (family === 'KIL' && CIVILIANS.test(words)))) factors.add('RF13');
  if (act === 'OBJ.aid_or_peacekeepers' || act === 'DEN.aid_denial') factors.add('RF14');
  if (countMin !== null && countMin >= LARGE && BY_COUNT.has(family)) factors.add('RF11');
  const codes = [...factors].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  return codes.length === 0 ? null : codes.join(';');
}
