import type { Document, Problem } from '../../schemas/flow.ts';
import { idOf } from '../../schemas/ids.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { note, skipped } from '../problems.ts';
import { place, type RawRecommendation, toDocument, uprDocument } from './recommendation.ts';

const COLUMNS = [
  'To',
  'To-Rgrp',
  'To-Org',
  'Text',
  'From',
  'From-Rgrp',
  'From-Org',
  'Response',
  'Action',
  'Issue',
  'Session',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * The export of sessions 1 to 19 (2008-2014): one recommendation or pledge a row, no ids and no dates. Regional groups
 * and organisations (`To-Rgrp`, `To-Org`, `From-Rgrp`, `From-Org`) follow from the States and are left out. A table
 * with another header is a neighbour in the same folder and gives one information problem.
 */
export async function* readLegacyCsv(text: string, where: string): AsyncIterable<Document | Problem> {
  const header = await csvHeader(text, [], where);
  if (header.join(',') !== COLUMNS.join(',')) {
    const message = `not a table of recommendations: ${header.length} other columns; nothing was read`;
    return yield note('other_table', message, null);
  }
  const seen = new Map<string, number>();
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readRow(values, nativeId(values, seen), locator);
  }
}

/** Hash of the raw fields that tell a record; an exact repeat gets its occurrence number (`…#2`). */
function nativeId(row: Row, seen: Map<string, number>): string {
  const id = idOf(row.To, row.Session, row.From, row.Text);
  const occurrence = (seen.get(id) ?? 0) + 1;
  seen.set(id, occurrence);
  return occurrence === 1 ? id : `${id}#${occurrence}`;
}

function readRow(row: Row, native_id: string, locator: string): Iterable<Document | Problem> {
  const raw = {
    native_id,
    locator,
    session: row.Session,
    to: row.To,
    from: [row.From],
    text: row.Text,
    responses: [row.Response],
    action: row.Action,
    themes: themesOf(row),
    address: null,
    language: 'en',
    enteredOn: null,
  };
  return row.Response === 'Voluntary Pledge' ? pledge(raw) : toDocument(raw);
}

// No label of the source holds a comma (54 labels in sessions 1-19), so the comma that joins them also parts them.
function themesOf(row: Row): readonly string[] {
  return row.Issue.split(',')
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

/** A pledge that a State made of its own accord: an act of the machinery, not a recommendation. */
function* pledge(raw: RawRecommendation): Iterable<Document | Problem> {
  const placed = yield* place(raw);
  if (placed === null) return;
  const act = {
    kind: 'voluntary_pledge',
    country_iso3: placed.country,
    issuer: placed.country,
    subject: raw.themes.join(';') || null,
    act_family: null,
    occurred_on: placed.lastDay,
    known_at: placed.known_at,
    value: null,
  } as const;
  yield uprDocument(raw, placed, { recommendations: [], acts: [act] });
}
