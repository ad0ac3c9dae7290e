import type { ActCandidate } from './candidates.ts';
import { familiesByRule, familyOf, ownFeatures, stemsOf, stemsOfText } from './gate-features.ts';
import { ACT_GATE } from './models/act-gate.model.ts';

/** Weights of words of a sentence and of a passage count by how many there are. */
export const WORD_SCALE = { sentence: 2, passage: 3 } as const;
/** Of a family's candidates, those with less than this part of the best one's chance are left out. */
const LEAST_OF_BEST = 0.25;
/** For candidates of any family. */
const ANY = '*';

interface Gate {
  readonly least: number;
  readonly own: ReadonlyMap<string, number>;
  /** By word, then by family. */
  readonly sentence: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly passage: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

let gate: Gate | undefined;

/**
 * Those of a passage's candidates that report a violation: a softmax over them and "none of these", trained on labelled
 * passages (`bench/train/act-gate.ts`); a family is reported where its candidates together have the least chance.
 */
export function reported(body: string, candidates: readonly ActCandidate[]): readonly ActCandidate[] {
  if (candidates.length === 0) return [];
  gate ??= openGate(ACT_GATE);
  return passing(candidates, scoresOf(gate, body, candidates), gate.least);
}

function passing(candidates: readonly ActCandidate[], scores: readonly number[], least: number) {
  const powers = scores.map(Math.exp);
  const total = powers.reduce((sum, power) => sum + power, 1);
  const sums = new Map<string, number>();
  const bests = new Map<string, number>();
  candidates.forEach(({ trigger }, i) => {
    const family = familyOf(trigger);
    sums.set(family, (sums.get(family) ?? 0) + (powers[i] ?? 0));
    bests.set(family, Math.max(bests.get(family) ?? 0, powers[i] ?? 0));
  });
  return candidates.filter(({ trigger }, i) => {
    const family = familyOf(trigger);
    const own = powers[i] ?? 0;
    return (sums.get(family) ?? 0) >= least * total && own >= LEAST_OF_BEST * (bests.get(family) ?? 0);
  });
}

function scoresOf(model: Gate, body: string, candidates: readonly ActCandidate[]): readonly number[] {
  const families = familiesByRule(candidates);
  const passage = wordScores(model.passage, stemsOfText(body), WORD_SCALE.passage);
  const bySentence = new Map<unknown, ReadonlyMap<string, number>>();
  return candidates.map((candidate) => {
    const family = familyOf(candidate.trigger);
    const known = bySentence.get(candidate.read);
    const sentence =
      known ?? wordScores(model.sentence, stemsOf(candidate.read.words), WORD_SCALE.sentence);
    if (!known) bySentence.set(candidate.read, sentence);
    const words = [passage, sentence].map((sums) => (sums.get(ANY) ?? 0) + (sums.get(family) ?? 0));
    const own = ownFeatures(candidate, families);
    return own.reduce((sum, name) => sum + (model.own.get(name) ?? 0), (words[0] ?? 0) + (words[1] ?? 0));
  });
}

/** What the words say for each family. */
function wordScores(weights: Gate['sentence'], stems: readonly string[], scale: number) {
  const sums = new Map<string, number>();
  for (const stem of stems) {
    for (const [family, weight] of weights.get(stem) ?? []) sums.set(family, (sums.get(family) ?? 0) + weight);
  }
  const factor = scale / Math.sqrt(Math.max(1, stems.length));
  return new Map([...sums].map(([family, sum]) => [family, sum * factor]));
}

/** Names of the features of a candidate with their values, as the gate is trained on them. */
export function gateFeatures(
  candidate: ActCandidate,
  candidates: readonly ActCandidate[],
  body: string,
): ReadonlyMap<string, number> {
  const features = new Map(ownFeatures(candidate, familiesByRule(candidates)).map((name) => [name, 1]));
  const family = familyOf(candidate.trigger);
  const add = (kind: 's' | 'p', stems: readonly string[], scale: number) => {
    for (const stem of stems) {
      for (const name of [ANY, family]) {
        features.set(`${kind}|${name}|${stem}`, scale / Math.sqrt(Math.max(1, stems.length)));
      }
    }
  };
  add('s', stemsOf(candidate.read.words), WORD_SCALE.sentence);
  add('p', stemsOfText(body), WORD_SCALE.passage);
  return features;
}

/** Reads a model: its first line is the least chance, each further one a name, a tab and a weight in thousandths. */
function openGate(text: string): Gate {
  const [least, ...lines] = text.split('\n');
  const own = new Map<string, number>();
  const words = { s: new Map<string, Map<string, number>>(), p: new Map<string, Map<string, number>>() };
  for (const line of lines) {
    const [name = '', thousandths] = line.split('\t');
    const weight = Number(thousandths) / 1000;
    const [, kind, family = ANY, stem = ''] = /^([sp])\|([^|]+)\|(.*)$/.exec(name) ?? [];
    if (kind !== 's' && kind !== 'p') {
      own.set(name, weight);
      continue;
    }
    const byFamily = words[kind].get(stem) ?? new Map<string, number>();
    words[kind].set(stem, byFamily.set(family, weight));
  }
  return { least: Number(least), own, sentence: words.s, passage: words.p };
}
