import { ranked } from './draw.ts';
import { type Passage, sha256 } from './passages.ts';
import { tellsOfViolence } from './strata.ts';

const PAIR_STRATA = ['across_likely', 'across_hard', 'within_likely', 'within_hard'] as const;
type PairStratum = (typeof PAIR_STRATA)[number];

export interface Pair {
  readonly id: string;
  readonly a: Passage;
  readonly b: Passage;
  readonly stratum: PairStratum;
  readonly held: boolean;
}

/** Pairs of each stratum; together 300. True repeats across documents are rare, so likely ones are sought. */
const QUOTA: Readonly<Record<PairStratum, number>> = {
  across_likely: 85,
  across_hard: 102,
  within_likely: 71,
  within_hard: 43,
};
const HELD = 75;
const FOLDER_SHARE = 0.45;
/** How often one sentence may stand in a pair, and one record in a stratum. */
const SENTENCE_CAP = 2;
const RECORD_CAP = 6;
const DAYS_APART = 31;
/** One town's daily press on one subject: every day has hundreds of sentences that share its words. */
const DAYS_APART_INDIA = 4;
const LIKELY = 0.18;
const HARD = 0.1;
const SAME_TEXT = 0.9;

/** The 300 pairs of sentences about violence, in the order in which they are to be labelled. */
export function drawPairs(statements: readonly Passage[], seed: string): Pair[] {
  const violent = statements.filter(({ text }) => tellsOfViolence(text));
  const candidates = ranked(candidatesOf(violent), seed, ({ id }) => id);
  const drawn = PAIR_STRATA.flatMap((stratum) =>
    pick(
      candidates.filter((c) => c.stratum === stratum),
      QUOTA[stratum],
    ),
  );
  const held = new Set(ranked(drawn, `${seed}-held`, ({ id }) => id).slice(0, HELD));
  return ranked(drawn, `${seed}-order`, ({ id }) => id).map((pair) => ({ ...pair, held: held.has(pair) }));
}

type Candidate = Omit<Pair, 'held'>;

function pick(candidates: readonly Candidate[], quota: number): Candidate[] {
  const used = new Map<string, number>();
  const within = (key: string, cap: number) => (used.get(key) ?? 0) < cap;
  const picked: Candidate[] = [];
  for (const candidate of candidates) {
    if (picked.length === quota) break;
    const keys: [string, number][] = [candidate.a, candidate.b].flatMap(
      ({ id, from }): [string, number][] => [
        [id, SENTENCE_CAP],
        [`${from.file}|${from.record}`, RECORD_CAP],
      ],
    );
    keys.push([`folder ${candidate.a.from.file.split('/')[0]}`, quota * FOLDER_SHARE]);
    if (!keys.every(([key, cap]) => within(key, cap))) continue;
    for (const [key] of keys) used.set(key, (used.get(key) ?? 0) + 1);
    picked.push(candidate);
  }
  return picked;
}

function candidatesOf(statements: readonly Passage[]): Candidate[] {
  const weights = weightsOf(statements);
  const worded = statements.map((passage) => ({
    passage,
    words: wordsOf(passage.text),
    day: dayOf(passage),
  }));
  const groups = groupedBy(worded, ({ passage }) => passage.from.filedCountry ?? passage.from.record);
  const found: Candidate[] = [];
  for (const group of groups.values()) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const same = a.passage.from === b.passage.from;
        if (!same && !near(a.day, b.day, a.passage.from.file)) continue;
        const stratum = stratumOf(same, similarity(a.words, b.words, weights));
        if (stratum === null) continue;
        const id = sha256(`${a.passage.id}|${b.passage.id}`).slice(0, 12);
        found.push({ id, a: a.passage, b: b.passage, stratum });
      }
    }
  }
  return found;
}

function stratumOf(same: boolean, alike: number): PairStratum | null {
  if (alike > SAME_TEXT || alike < HARD) return null;
  const likely = alike >= LIKELY;
  if (same) return likely ? 'within_likely' : 'within_hard';
  return likely ? 'across_likely' : 'across_hard';
}

function near(a: number | null, b: number | null, file: string): boolean {
  const limit = file.startsWith('india') ? DAYS_APART_INDIA : DAYS_APART;
  return a !== null && b !== null && Math.abs(a - b) <= limit;
}

function dayOf({ from }: Passage): number | null {
  return from.publishedOn === null ? null : Date.parse(from.publishedOn) / 86_400_000;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
}

/** Rare words weigh more: the natural logarithm of how many statements there are for each that has the word. */
function weightsOf(statements: readonly Passage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of statements)
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(statements.length / count)]));
}

/** Weighted Jaccard similarity of two sets of words, 0 to 1. */
function similarity(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  let all = 0;
  for (const word of a) {
    const weight = weights.get(word) ?? 0;
    all += weight;
    if (b.has(word)) shared += weight;
  }
  for (const word of b) if (!a.has(word)) all += weights.get(word) ?? 0;
  return all === 0 ? 0 : shared / all;
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
