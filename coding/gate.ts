import { FAMILY_CODES } from '../schemas/acts.ts';
import type { ActCandidate, ReadPassage, ReadSentence } from './candidates.ts';
import { familiesByRule, familyOf, ownFeatures, stemsOf } from './gate-features.ts';
import { ACT_GATE } from './models/act-gate.model.ts';

/** Weights of words of a sentence and of a passage count by how many there are. */
const WORD_SCALE = { sentence: 2, passage: 3 } as const;
/** Of a family's candidates, those with less than this part of the best one's chance are left out. */
const LEAST_OF_BEST = 0.25;
/** The chance that anything is reported from which on silence says less than is known. */
const SOMETHING = 0.5;
/** For candidates of any family. */
const ANY = '*';

/** The least chance of a family that a rule names, and of one that only wider rules and words name. */
export interface Least {
  readonly byRule: number;
  readonly further: number;
}

interface Gate {
  readonly least: Least;
  readonly own: ReadonlyMap<string, number>;
  /** By word: its weight for any family, then for each. */
  readonly sentence: ReadonlyMap<string, Float64Array>;
  readonly passage: ReadonlyMap<string, number>;
}

const families: readonly string[] = FAMILY_CODES;
let gate: Gate | undefined;

/**
 * Those of a passage's candidates that report a violation: a softmax over them and "none of these", trained on labelled
 * passages (`bench/train/act-gate.ts`); a family is reported where its candidates together have the least chance.
 */
export function reported(passage: ReadPassage): readonly ActCandidate[] {
  const { candidates } = passage;
  if (candidates.length === 0) return [];
  gate ??= openGate(ACT_GATE);
  return passing(candidates, scoresOf(gate, passage), gate.least);
}

function passing(candidates: readonly ActCandidate[], scores: readonly number[], least: Least) {
  const powers = scores.map(Math.exp);
  const total = powers.reduce((sum, power) => sum + power, 1);
  const shares = new Map<string, number>();
  const bests = new Map<string, number>();
  const ruled = new Set<string>();
  candidates.forEach(({ trigger, source }, i) => {
    const family = familyOf(trigger);
    if (source === 'rule') ruled.add(family);
    shares.set(family, (shares.get(family) ?? 0) + (powers[i] ?? 0) / total);
    bests.set(family, Math.max(bests.get(family) ?? 0, powers[i] ?? 0));
  });
  const passed = passingFamilies(shares, ruled, least);
  return candidates.filter(({ trigger }, i) => {
    const family = familyOf(trigger);
    return passed.has(family) && (powers[i] ?? 0) >= LEAST_OF_BEST * (bests.get(family) ?? 0);
  });
}

/**
 * Families whose chance is enough. Where something is likelier than nothing, and families only share that between
 * them, the likeliest one that a rule names passes as well.
 */
export function passingFamilies(
  shares: ReadonlyMap<string, number>,
  ruled: ReadonlySet<string>,
  least: Least,
): Set<string> {
  const all = [...shares].sort((a, b) => b[1] - a[1]);
  const passed = all.filter(([family, share]) => share >= (ruled.has(family) ? least.byRule : least.further));
  if (passed.length > 0) return new Set(passed.map(([family]) => family));
  const something = all.reduce((sum, [, share]) => sum + share, 0);
  const likeliest = something >= SOMETHING ? all.find(([family]) => ruled.has(family)) : undefined;
  return new Set(likeliest ? [likeliest[0]] : []);
}

function scoresOf(model: Gate, { words, candidates }: ReadPassage): readonly number[] {
  const byRule = familiesByRule(candidates);
  const all = stemsOf(words);
  const register = scaled(sumOver(all, model.passage), all.size, WORD_SCALE.passage);
  const bySentence = new Map<ReadSentence, Float64Array>();
  return candidates.map((candidate) => {
    const sums = bySentence.get(candidate.read) ?? sentenceSums(model, candidate.read);
    bySentence.set(candidate.read, sums);
    const ofWords = (sums[0] ?? 0) + (sums[indexOf(familyOf(candidate.trigger))] ?? 0);
    const own = ownFeatures(candidate, byRule);
    return own.reduce((sum, name) => sum + (model.own.get(name) ?? 0), register + ofWords);
  });
}

function sumOver(stems: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems) sum += weights.get(stem) ?? 0;
  return sum;
}

/** What the words of a sentence say for any family (first) and for each. */
function sentenceSums(model: Gate, { words }: ReadSentence): Float64Array {
  const sums = new Float64Array(families.length + 1);
  const stems = stemsOf(words);
  for (const stem of stems) {
    const weights = model.sentence.get(stem);
    if (weights) for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
  }
  return sums.map((sum) => scaled(sum, stems.size, WORD_SCALE.sentence));
}

function scaled(sum: number, words: number, scale: number): number {
  return (sum * scale) / Math.sqrt(Math.max(1, words));
}

/** Where a family's weights stand; those of any family stand first. */
function indexOf(family: string): number {
  return families.indexOf(family) + 1;
}

/** Names of the features of a candidate with their values, as the gate is trained on them. */
export function gateFeatures(
  candidate: ActCandidate,
  { candidates, words }: ReadPassage,
): ReadonlyMap<string, number> {
  const features = new Map(ownFeatures(candidate, familiesByRule(candidates)).map((name) => [name, 1]));
  const family = familyOf(candidate.trigger);
  const add = (kind: string, stems: ReadonlySet<string>, scale: number) => {
    for (const stem of stems) features.set(`${kind}|${stem}`, scaled(1, stems.size, scale));
  };
  const sentence = stemsOf(candidate.read.words);
  add(`s|${ANY}`, sentence, WORD_SCALE.sentence);
  add(`s|${family}`, sentence, WORD_SCALE.sentence);
  // Words of the passage tell of its register, not of a family.
  add(`p|${ANY}`, stemsOf(words), WORD_SCALE.passage);
  return features;
}

/** Reads a model: its first line is the least chances, each further one a name, a tab and a weight in thousandths. */
function openGate(text: string): Gate {
  const [first = '', ...lines] = text.split('\n');
  const [byRule = Number.NaN, further = Number.NaN] = first.split('\t').map(Number);
  const own = new Map<string, number>();
  const sentence = new Map<string, Float64Array>();
  const passage = new Map<string, number>();
  for (const line of lines) {
    const [name = '', thousandths] = line.split('\t');
    const weight = Number(thousandths) / 1000;
    const [, kind, family = ANY, stem = ''] = /^([sp])\|([^|]+)\|(.*)$/.exec(name) ?? [];
    if (kind === undefined) own.set(name, weight);
    else if (kind === 'p') passage.set(stem, weight);
    else {
      const weights = sentence.get(stem) ?? new Float64Array(families.length + 1);
      weights[family === ANY ? 0 : indexOf(family)] = weight;
      sentence.set(stem, weights);
    }
  }
  return { least: { byRule, further }, own, sentence, passage };
}
