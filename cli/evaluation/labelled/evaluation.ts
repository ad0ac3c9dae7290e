import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  type Agreement,
  pairAgreement,
  passageAgreement,
} from '../../../coding/evaluation/labelled/kappa.ts';
import type { LabelledPassage } from '../../../coding/evaluation/labelled/matching.ts';
import type { JudgedPair } from '../../../coding/evaluation/labelled/pairs.ts';
import { type CodedText, codedText } from './coded-texts.ts';
import { findTexts, type MissingText } from './found-texts.ts';
import { joinedPairs } from './joined-pairs.ts';
import {
  type DrawnPair,
  type DrawnPassage,
  readAnnotator,
  readLabels,
  readPairLabels,
  readPairs,
  readPassages,
} from './label-files.ts';

/** A labelled set beside what the coder says of it. */
export interface Evaluation {
  readonly passages: readonly LabelledPassage[];
  readonly pairs: readonly JudgedPair[];
  /** Texts that could not be found again; their passages and pairs are left out. */
  readonly missing: readonly MissingText[];
  /** Of the two annotators, over the whole set. */
  readonly agreement: readonly Agreement[];
}

/**
 * Codes the labelled items whose texts lie in `data`. `labels` holds the files of docs/codebook.md. `held` takes the
 * part that is opened once instead of the open part.
 */
export async function evaluate(labels: string, data: string, held: boolean): Promise<Evaluation> {
  const at = (name: string) => join(labels, name);
  const passages = (await readPassages(at('passages.jsonl'))).filter((one) => one.held === held);
  const pairs = (await readPairs(at('pairs.jsonl'))).filter((one) => one.held === held);
  const references = new Map(
    [...passages, ...pairs.flatMap(({ a, b }) => [a, b])].map((one) => [one.id, one]),
  );
  const { found, missing } = await findTexts(data, [...references.values()]);
  const coded = new Map([...found].map(([id, text]) => [id, codedText(text)]));
  return {
    passages: await labelledPassages(at('gold.jsonl'), passages, coded),
    pairs: await judgedPairs(at('gold-pairs.jsonl'), pairs, coded),
    missing,
    agreement: [
      ...passageAgreement(
        await readAnnotator(at('labels-a.jsonl')),
        await readAnnotator(at('labels-b.jsonl')),
      ),
      pairAgreement(await readPairLabels(at('pairs-a.jsonl')), await readPairLabels(at('pairs-b.jsonl'))),
    ],
  };
}

async function labelledPassages(
  gold: string,
  drawn: readonly DrawnPassage[],
  coded: ReadonlyMap<string, CodedText>,
): Promise<LabelledPassage[]> {
  const labels = new Map((await readLabels(gold)).map((label) => [label.id, label]));
  return drawn.flatMap(({ id }) => {
    const label = labels.get(id);
    const text = coded.get(id);
    return label === undefined || text === undefined ? [] : [{ ...text, label }];
  });
}

async function judgedPairs(
  gold: string,
  drawn: readonly DrawnPair[],
  coded: ReadonlyMap<string, CodedText>,
): Promise<JudgedPair[]> {
  const labels = new Map((await readPairLabels(gold)).map((label) => [label.id, label]));
  const sentences = new Set(drawn.flatMap(({ a, b }) => [a.id, b.id]));
  const joined = await withDatabase((connection) =>
    joinedPairs(connection, new Map([...coded].filter(([id]) => sentences.has(id)))),
  );
  return drawn.flatMap(({ id, a, b }) => {
    const label = labels.get(id);
    const first = coded.get(a.id);
    const second = coded.get(b.id);
    if (label === undefined || first === undefined || second === undefined) return [];
    const about = { id, a: a.id, b: b.id, document: first.document };
    const rows = [first.rows, second.rows] as const;
    return [{ ...about, rows, same: label.same === 'yes', joined: joined.has(`${a.id} ${b.id}`) }];
  });
}

async function withDatabase<T>(
  work: (connection: Awaited<ReturnType<DuckDBInstance['connect']>>) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
