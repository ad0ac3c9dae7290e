import { z } from 'zod';
import { ACT_CODES } from '../../../schemas/acts.ts';
import { DATE_PRECISIONS, FACTUALITIES, HARMS, STATEMENT_KINDS } from '../../../schemas/vocabularies.ts';

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
const CLAIMANT_CLASSES = [
  'state',
  'court',
  'un',
  'ngo',
  'witness_victim',
  'media',
  'armed_group',
  'opposition',
  'expert',
  'unknown',
] as const;
export type ClaimantClass = (typeof CLAIMANT_CLASSES)[number];
/** RF1 to RF14 of the UN Framework of Analysis. */
export const RISK_FACTORS = Array.from({ length: 14 }, (_, index) => `RF${index + 1}`);

const day = z.iso.date().nullable();
const persons = z.int().nonnegative().nullable();

/** A line of a file of labelled passages. */
export const labelShape = z
  .strictObject({
    id: z.string(),
    register: z.enum(REGISTERS),
    act: z.enum([...ACT_CODES, 'none']),
    kind: z.enum([...STATEMENT_KINDS, 'none']),
    factuality: z.enum([...FACTUALITIES, 'none']),
    claimant: z.enum(['issuer', ...CLAIMANT_CLASSES.map((name) => `quoted:${name}`)]).nullable(),
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
export type Label = z.infer<typeof labelShape>;

/** A line of a file of labelled pairs. */
export const pairLabelShape = z.strictObject({
  id: z.string(),
  same: z.enum(['yes', 'no', 'unsure']),
  flags: z.array(z.enum(['same_claim', 'part', 'unsure'])),
});

/** What one annotator says of a pair (docs/codebook.md, "Pairs"). */
export type PairLabel = z.infer<typeof pairLabelShape>;

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

/** Family of an act code, `KIL` of `KIL.execution`. */
export function familyOf(act: string): string {
  return act.split('.')[0] ?? act;
}

/** What stands before the colon: `quoted` of `quoted:ngo`, `minorities` of `minorities:rohingya`. */
export function classOf(value: string | null): string {
  return `${value}`.split(':')[0] ?? '';
}
