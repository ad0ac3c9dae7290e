import { z } from 'zod';
import { date, int, nullable, oneOf, text } from '../columns.ts';
import type { Table } from '../table.ts';
import { REDISTRIBUTIONS, SOURCE_FAMILIES, SOURCE_IDS, TEXT_STATES } from '../vocabularies.ts';

const source = {
  source_id: oneOf(SOURCE_IDS, 'source it came from'),
  source_family: oneOf(SOURCE_FAMILIES, 'family of the source'),
};

const described = {
  symbol: nullable(text('UN document symbol')),
  title: nullable(text('title as published; NULL where title_state says why')),
  title_state: oneOf(TEXT_STATES, 'whether the title may leave in a release'),
  published_on: nullable(date('date the document itself gives; NULL where it gives none')),
  language_code: nullable(text('ISO 639-1 code of the text')),
  address: nullable(text('public address of the document; NULL where address_state says why')),
  address_state: oneOf(TEXT_STATES, 'whether the address may leave in a release'),
  countries: nullable(
    text(
      'countries it is about, as the publisher filed it or else as its title names them, codes joined by ;',
    ),
  ),
  licence: text('licence or terms of the text'),
  redistribution: oneOf(
    REDISTRIBUTIONS,
    'none: not even titles; derived: indicators and titles; full: text too',
  ),
  attribution: text('credit line'),
};

/** As it stands in a reading; `documents` below is what a release says of it. */
export const documentFacts = {
  name: 'document_facts',
  comment: 'A document as one reading saw it.',
  key: ['document_id'],
  checks: [],
  row: z.object({ document_id: text('hash of source and native id'), ...source, ...described }),
} as const satisfies Table;

export const documents = {
  name: 'documents',
  comment: 'What the sources published, in its current reading.',
  key: ['document_id'],
  sortedBy: ['source_id', 'known_at'],
  checks: [],
  row: z.object({
    document_id: text('hash of source and native id'),
    ...source,
    ...described,
    known_at: date(
      'day from which it was public: the publication date, or the day of the first capture where none is given',
    ),
    capture_sha256: text('SHA-256 of the capture it was first read from with this content'),
    cluster_id: text(
      'documents that carry the same text share it (a press release on several sites); its own id otherwise',
    ),
  }),
} as const satisfies Table;

export const passages = {
  name: 'passages',
  comment: 'Numbered paragraphs (or runs of sentences): what evidence points to.',
  key: ['passage_id'],
  sortedBy: ['document_id'],
  checks: ['char_count >= 0'],
  row: z.object({
    passage_id: text('hash of document and paragraph label'),
    document_id: text('document'),
    paragraph: text('paragraph number or label in the document'),
    char_count: int('length of the text in UTF-16 units; indicator offsets point into it'),
    body_sha256: text('SHA-256 of the text in UTF-8'),
    body: nullable(text('text; NULL in a release where body_state says why')),
    body_state: oneOf(TEXT_STATES, 'whether the text may leave in a release'),
  }),
} as const satisfies Table;
