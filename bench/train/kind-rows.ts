import { join } from 'node:path';
import { codedText } from '../../cli/evaluation/labelled/coded-texts.ts';
import { findTexts } from '../../cli/evaluation/labelled/found-texts.ts';
import { readLabels, readPassages } from '../../cli/evaluation/labelled/label-files.ts';
import { code } from '../../coding/code.ts';
import { personCounts } from '../../coding/counts.ts';
import { datesOf } from '../../coding/dates.ts';
import type { LabelledPassage } from '../../coding/evaluation/labelled/matching.ts';
import { rowsOfFamily } from '../../coding/evaluation/labelled/matching.ts';
import { anchorOf, countAt, nearest } from '../../coding/harms.ts';
import { kindFeatures } from '../../coding/kind-features.ts';
import { findTriggers, type Trigger } from '../../coding/triggers.ts';
import type { CodedStatement } from '../../schemas/tables/violations.ts';
import { STATEMENT_KINDS } from '../../schemas/vocabularies.ts';
import { KIND_SENTENCES } from './kind-sentences.ts';

/** A row of a labelled passage: what speaks for its kind, what the coder says today, and what the label says. */
export interface KindRow {
  readonly features: readonly string[];
  readonly predicted: string;
  readonly labelled: string;
  /** Whether the row is of the labelled family of acts. */
  readonly matched: boolean;
  readonly document: string;
}

/** Rows of the own sentences, which teach and are never measured on. */
export function sentenceRows(): KindRow[] {
  const about = { published_on: '2024-05-15', countries: [], issuer: 'un', title: null, language_code: 'en' };
  return STATEMENT_KINDS.flatMap((kind) =>
    KIND_SENTENCES[kind].flatMap((body) => {
      const rows = code({ paragraph: '1', body, coded: true }, about);
      return rows.slice(0, 1).map((row) => ({
        ...kindRow(row, body, about.published_on),
        labelled: kind,
        matched: true,
        document: body,
      }));
    }),
  );
}

/** Rows of the training passages and of the open labelled ones (`held` passages are never read). */
export async function kindRows(data: string): Promise<KindRow[]> {
  const labelled = join(import.meta.dirname, '../labelled');
  const parts = await Promise.all([rowsIn(join(labelled, 'training'), data), rowsIn(labelled, data)]);
  return parts.flat();
}

async function rowsIn(folder: string, data: string): Promise<KindRow[]> {
  const passages = (await readPassages(join(folder, 'passages.jsonl'))).filter(({ held }) => !held);
  const labels = new Map((await readLabels(join(folder, 'gold.jsonl'))).map((label) => [label.id, label]));
  const { found, missing } = await findTexts(data, passages);
  if (missing.length > 0) throw new Error(`${missing.length} labelled texts are not in ${data}`);
  return passages.flatMap(({ id }) => {
    const label = labels.get(id);
    const text = found.get(id);
    if (label === undefined || text === undefined || label.act === 'none') return [];
    const passage = { ...codedText(text), label };
    const row = mainRow(passage);
    return row === undefined ? [] : [labelledRow(passage, row, text.text)];
  });
}

/** The row of the labelled act, else family, else the first; never chosen by its kind. */
function mainRow(passage: LabelledPassage): CodedStatement | undefined {
  const { rows, label } = passage;
  return rows.find(({ act_code }) => act_code === label.act) ?? rowsOfFamily(passage)[0] ?? rows[0];
}

function labelledRow(passage: LabelledPassage, row: CodedStatement, body: string): KindRow {
  return {
    ...kindRow(row, body, passage.publishedOn),
    labelled: passage.label.kind,
    matched: rowsOfFamily(passage).includes(row),
    document: passage.document,
  };
}

function kindRow(row: CodedStatement, body: string, publishedOn: string | null) {
  const text = body.slice(row.char_start, row.char_end).replace(/\s/g, ' ');
  const trigger = triggerOf(row);
  const anchor = anchorOf(text, trigger, row.harm);
  const count = countAt(text, findTriggers(text), personCounts(text), anchor);
  const when = nearest(datesOf(text, publishedOn), anchor);
  return { features: kindFeatures(text, trigger, count, when), predicted: row.statement_kind };
}

function triggerOf(row: CodedStatement): Trigger {
  const [, start, end] = /act:(\d+)-(\d+)/.exec(row.spans ?? '') ?? [];
  return {
    act: row.act_code,
    harm: row.harm,
    form: row.rule_id.endsWith('.verb') ? 'verb' : 'noun',
    start: Number(start) - row.char_start,
    end: Number(end) - row.char_start,
  };
}
