import { z } from 'zod';
import { TocsinError } from '../../schemas/errors.ts';
import { checkShape } from '../formats/json.ts';
import { readXml } from '../formats/xml.ts';

/** A data field of a MARC record: its subfields in order, as code and text. */
interface MarcField {
  readonly tag: string;
  readonly subfields: readonly (readonly [code: string, text: string])[];
}

/** One record of a file of MARC records; `deleted` where the library says so and gives nothing else. */
export interface MarcRecord {
  readonly deleted: boolean;
  /** Control fields by tag, e.g. `001`, the library's number of the record. */
  readonly controls: ReadonlyMap<string, string>;
  readonly fields: readonly MarcField[];
}

const subfield = z.object({ '@code': z.string(), '#text': z.string().default('') });
const datafield = z.object({ '@tag': z.string(), subfield: z.array(subfield).default([]) });
const controlfield = z.object({ '@tag': z.string(), '#text': z.string().default('') });
const marc = z.object({
  controlfield: z.array(controlfield).default([]),
  datafield: z.array(datafield).default([]),
});
const harvested = z.object({
  header: z.object({ '@status': z.string().optional() }).or(z.literal('').transform(() => ({}))),
  metadata: z.object({ record: z.array(marc).length(1) }).optional(),
});
const empty = z.literal('').transform(() => ({ record: [] }));
const harvest = z.object({ record: z.array(harvested).default([]) }).optional();

/** The three ways in which libraries hand MARCXML out: a collection, a record alone, a harvest (OAI-PMH). */
const file = z.union([
  z.object({ collection: z.object({ record: z.array(marc).default([]) }).or(empty) }),
  z.object({ record: z.array(marc).length(1) }),
  z.object({
    'OAI-PMH': z.object({
      ListRecords: harvest,
      GetRecord: harvest,
      error: z.object({ '@code': z.string() }).optional(),
    }),
  }),
]);

/**
 * Records of a MARCXML file (https://www.loc.gov/standards/marcxml/), with or without a namespace prefix. Throws
 * `shape_changed` where it is none, or a harvest that ended in an error.
 */
export function readMarc(text: string, where: string): readonly MarcRecord[] {
  const lists = ['record', 'controlfield', 'datafield', 'subfield'];
  const root = checkShape(
    readXml(text, { lists, withoutPrefixes: true, htmlEntities: false }, where),
    file,
    where,
  );
  if ('collection' in root) return root.collection.record.map(recordOf);
  if ('record' in root) return root.record.map(recordOf);
  const { ListRecords, GetRecord, error } = root['OAI-PMH'];
  const records = ListRecords?.record ?? GetRecord?.record;
  if (records !== undefined) return records.map(harvestedRecord);
  // A window without records is an answer of the protocol, not a failure.
  if (error?.['@code'] === 'noRecordsMatch') return [];
  throw new TocsinError('shape_changed', `${where}: the harvest ended without records`);
}

function harvestedRecord({ header, metadata }: z.output<typeof harvested>): MarcRecord {
  const [record] = metadata?.record ?? [];
  const deleted = '@status' in header && header['@status'] === 'deleted';
  if (record !== undefined && !deleted) return recordOf(record);
  return { deleted, controls: new Map(), fields: [] };
}

function recordOf(record: z.output<typeof marc>): MarcRecord {
  return {
    deleted: false,
    controls: new Map(record.controlfield.map((field) => [field['@tag'], field['#text'].trim()])),
    fields: record.datafield.map((field) => ({
      tag: field['@tag'],
      subfields: field.subfield.map((part) => [part['@code'], part['#text'].trim()] as const),
    })),
  };
}

/** Texts of a subfield in all fields of a tag, in order, empty ones left out. */
export function textsOf({ fields }: MarcRecord, tag: string, code: string): readonly string[] {
  return fields
    .filter((field) => field.tag === tag)
    .flatMap(({ subfields }) => subfields.flatMap(([c, text]) => (c === code && text !== '' ? [text] : [])));
}

/** The first of them, or null. */
export function textOf(record: MarcRecord, tag: string, code: string): string | null {
  return textsOf(record, tag, code)[0] ?? null;
}
