import type { ActFamily } from '../schemas/acts.ts';
import { PEOPLES } from './lexicon/peoples.ts';
import { CONFLICT, RISK_CUES } from './lexicon/risk-cues.ts';

/** What of a statement bears on its risk factors. */
interface Shown {
  readonly act: string;
  readonly family: ActFamily;
  readonly isHypothetical: boolean;
  readonly countMin: number | null;
  readonly sentence: string;
  /** Codes of `victim_group`. */
  readonly groups: readonly string[];
}

/** Acts that are attacks on those whom humanitarian law protects, where there is a conflict. */
const ON_PROTECTED = new Set<ActFamily>(['ATT', 'OBJ', 'DEN']);
const LARGE = 100;
const BY_COUNT = new Set<ActFamily>(['KIL', 'ATT', 'DET', 'DIS', 'DSP', 'SEX', 'CHD']);
const CIVILIANS = /\b(?:civilians?|worshippers|hospitals?|schools?|children|residents)\b/i;
/** Done to a people as such, it tells of tension with it. */
const ON_A_PEOPLE = new Set<ActFamily>(['PER', 'INC', 'DET', 'DIS', 'KIL', 'OBJ']);

/** Risk factors that a passage's words show, whatever the act; read once for a sentence with its neighbours. */
export function factorsIn(words: string): readonly string[] {
  const shown = RISK_CUES.filter(([, cue]) => cue.test(words)).map(([code]) => code);
  return CONFLICT.test(words) ? [...shown, 'conflict'] : shown;
}

/** Codes of the factors of a statement joined by ;, in their order: its words' and those that the act adds to them. */
export function riskFactors(shown: readonly string[], statement: Shown): string | null {
  if (statement.isHypothetical) return null;
  const factors = new Set(shown.filter((code) => code !== 'conflict'));
  const { act, family, countMin, sentence, groups } = statement;
  const inConflict = shown.includes('conflict');
  if (act === 'ATT.prohibited_weapon') factors.add('RF13');
  if (inConflict && (ON_PROTECTED.has(family) || (family === 'KIL' && CIVILIANS.test(sentence))))
    factors.add('RF13');
  if (act === 'OBJ.aid_or_peacekeepers' || act === 'DEN.aid_denial') factors.add('RF14');
  if (countMin !== null && countMin >= LARGE && BY_COUNT.has(family)) factors.add('RF11');
  if (ON_A_PEOPLE.has(family) && groups.some((group) => PEOPLES.has(group))) factors.add('RF9');
  const codes = [...factors].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
  return codes.length === 0 ? null : codes.join(';');
}
