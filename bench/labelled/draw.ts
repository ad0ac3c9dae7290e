import { type Passage, sha256 } from './passages.ts';
import { STRATA, type Stratum, stratumOf } from './strata.ts';

export interface Drawn {
  readonly passage: Passage;
  readonly stratum: Stratum;
  readonly held: boolean;
}

/** Passages of each stratum; together 400. */
const QUOTA: Readonly<Record<Stratum, number>> = {
  recommendation: 40,
  denial: 45,
  appeal: 45,
  aggregate: 50,
  history: 45,
  law: 45,
  allegation: 50,
  finding: 55,
  other: 25,
};
const HELD = 100;
/** No folder gives more than this share of a stratum (small folders would never be met), no record more passages. */
const FOLDER_SHARE = 0.34;
const RECORD_CAP = 6;

/**
 * A draw that depends on the seed and on what is there, not on its order: items are ranked by the hash of seed and
 * id, so that a text added later moves few of the others.
 */
export function ranked<T>(items: readonly T[], seed: string, idOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: sha256(`${seed}|${idOf(item)}`) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

/** The 400 passages, in the order in which they are to be labelled; texts that repeat are drawn once. */
export function drawPassages(passages: readonly Passage[], seed: string): Drawn[] {
  const seen = new Set<string>();
  const perRecord = new Map<string, number>();
  const drawn: { passage: Passage; stratum: Stratum }[] = [];
  const pool = ranked(passages, seed, ({ id }) => id).map((passage) => ({
    passage,
    stratum: stratumOf(passage.from.file, passage.text),
  }));
  for (const stratum of STRATA) {
    const perFolder = new Map<string, number>();
    const mine = pool.filter((one) => one.stratum === stratum);
    let left = QUOTA[stratum];
    for (const one of mine) {
      const { from } = one.passage;
      const folder = from.file.split('/')[0] ?? '';
      const record = `${from.file}|${from.record}`;
      const key = one.passage.text.toLowerCase().replace(/\W+/g, ' ');
      if (left === 0 || seen.has(key) || (perRecord.get(record) ?? 0) >= RECORD_CAP) continue;
      if ((perFolder.get(folder) ?? 0) >= QUOTA[stratum] * FOLDER_SHARE) continue;
      seen.add(key);
      perRecord.set(record, (perRecord.get(record) ?? 0) + 1);
      perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
      drawn.push(one);
      left -= 1;
    }
  }
  const held = new Set(ranked(drawn, `${seed}-held`, ({ passage }) => passage.id).slice(0, HELD));
  return ranked(drawn, `${seed}-order`, ({ passage }) => passage.id).map((one) => ({
    ...one,
    held: held.has(one),
  }));
}
