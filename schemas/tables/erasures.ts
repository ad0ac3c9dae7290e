import { z } from 'zod';
import { flag, int, nullable, oneOf, text, time } from '../columns.ts';
import type { Table } from '../table.ts';
import { SOURCE_IDS } from '../vocabularies.ts';

const erasure = {
  erasure_id: text('hash of the document hash: a document is erased once'),
  source_id: oneOf(SOURCE_IDS, 'source that the document was of'),
  document_sha256: text('SHA-256 (hex) of its document_id; neither title nor address nor text is kept'),
  capture_sha256: nullable(text('SHA-256 of the bodies that were taken out of the archive, joined by ;')),
  replaced_batches: nullable(text('batches that were replaced by ones without the document, joined by ;')),
  erased_by: text('short handle of whoever erased it, not a name'),
  reason: text('why, in a sentence; never the name of a person'),
  erased_at: time('when it was asked for'),
};

/** A tombstone, as it stands in a batch of the desk; `erasures` below is what a release says of it. */
export const erasureFacts = {
  name: 'erasure_facts',
  comment: 'A document that was erased, by hashes alone.',
  key: ['erasure_id'],
  checks: [],
  row: z.object({
    ...erasure,
    address_sha256: nullable(
      text('SHA-256 of the addresses that served nothing else, joined by ;: they are not asked for again'),
    ),
  }),
} as const satisfies Table;

export const erasures = {
  name: 'erasures',
  comment:
    'Documents that were erased because a person asked or the publisher withdrew them. They are known by hashes alone; ' +
    'releases of before that held them are withdrawn.',
  key: ['erasure_id'],
  checks: [],
  row: z.object(erasure),
} as const satisfies Table;

/** A record of the archive whose bytes are gone; in the batch that found it, of the desk or of a window. */
export const erasedCaptures = {
  name: 'erased_captures',
  comment: 'Records of the archive that are blank because their bytes held an erased document.',
  key: ['warc', 'warc_offset'],
  checks: [],
  row: z.object({
    capture_sha256: text('SHA-256 of the body that is gone'),
    warc: text('WARC file, relative to the archive folder'),
    warc_offset: int('byte offset of the record in that file'),
    whole: flag('true where it held nothing but erased documents; false where others were read from it'),
  }),
} as const satisfies Table;
