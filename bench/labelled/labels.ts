import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ACT_CODES } from '../../schemas/acts.ts';
import { DATE_PRECISIONS, FACTUALITIES, HARMS, STATEMENT_KINDS } from '../../schemas/vocabularies.ts';

/** The lines of docs/codebook.md: what one annotator says of one passage, or of one pair. */
const REGISTERS = [
  'finding',
  'allegation',
  'appeal',
  'denial',
  'law',
  'history',
  'aggregate',
  'recommendation',
  'other',
] as const;
const CLAIMANTS = 'state court un ngo witness_victim media armed_group opposition expert unknown'.split(' ');
const RISK_FACTORS = Array.from({ length: 14 }, (_, index) => `RF${index + 1}`);

const day = z.iso.date().nullable();
const persons = z.int().nonnegative().nullable();

const label = z
  .strictObject({
    id: z.string(),
    register: z.enum(REGISTERS),
    act: z.enum([...ACT_CODES, 'none']),
    kind: z.enum([...STATEMENT_KINDS, 'none']),
    factuality: z.enum([...FACTUALITIES, 'none']),
    claimant: z.enum(['issuer', ...CLAIMANTS.map((name) => `quoted:${name}`)]).nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{3}(;[A-Z]{3})*$/)
      .nullable(),
    from: day,
    to: day,
    precision: z.enum(DATE_PRECISIONS).nullable(),
    count_min: persons,
    count_max: persons,
    harm: z.enum(HARMS).nullable(),
    group: z
      .string()
      .regex(/^[a-z_]+(:[a-z_-]+)?$/)
      .nullable(),
    rf: z.array(z.enum(RISK_FACTORS)).max(3),
    flags: z.array(z.enum(['more', 'background', 'denial', 'demand', 'context', 'outside', 'unsure'])),
  })
  .refine(isWhole, 'a passage without a row has no fields of one, and a row has them all')
  .refine(({ precision, from, to }) => precision !== 'day' || from === to, 'a day is one day')
  .refine(({ from, to }) => from === null || to === null || from <= to, 'a period runs forward');

/** What one annotator says of a passage (docs/codebook.md, "Fields"). */
export type Label = z.infer<typeof label>;

const pairLabel = z.strictObject({
  id: z.string(),
  same: z.enum(['yes', 'no', 'unsure']),
  flags: z.array(z.enum(['same_claim', 'part', 'unsure'])),
});

/** What one annotator says of a pair (docs/codebook.md, "Pairs"). */
export type PairLabel = z.infer<typeof pairLabel>;

/** Labels of passages of a JSONL file. Throws where a line is not of the codebook's shape. */
export async function readLabels(path: string): Promise<Label[]> {
  return readLines(path, label);
}

/** Labels of pairs of a JSONL file. Throws where a line is not of the codebook's shape. */
export async function readPairLabels(path: string): Promise<PairLabel[]> {
  return readLines(path, pairLabel);
}

async function readLines<T>(path: string, shape: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const parsed = shape.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
}

function isWhole(row: {
  readonly act: string;
  readonly kind: string;
  readonly factuality: string;
  readonly claimant: string | null;
  readonly precision: string | null;
  readonly group: string | null;
}): boolean {
  const none = row.act === 'none';
  if ((row.kind === 'none') !== none || (row.factuality === 'none') !== none) return false;
  return [row.claimant, row.precision, row.group].every((value) => (value === null) === none);
}
