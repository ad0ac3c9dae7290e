import { z } from 'zod';
import { countryOf } from '../../schemas/countries.ts';
import { CRIMES, STANDARDS_OF_PROOF, TRIGGER_KINDS } from '../../schemas/vocabularies.ts';
import { parseSymbol } from '../un-documents/symbols.ts';

const words = z.string().trim().min(1);
const day = z.iso.date('is no day of the calendar, YYYY-MM-DD');
const address = z.url({ protocol: /^https$/, error: 'is no https address' });

/** One entry of the list. What its evidence does not show is null, and only where null is allowed here. */
export const entrySchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is no id: lower case, digits and single hyphens'),
    kind: z.enum(TRIGGER_KINDS),
    body: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'is no code of a body'),
    title: words,
    country: z.string().refine((code) => countryOf(code) === code, 'is no known ISO code'),
    symbol: z
      .string()
      .refine((text) => parseSymbol(text).state === 'well_formed', 'is no UN document symbol')
      .nullable(),
    reference: words.nullable(),
    paragraph: words.nullable(),
    found_on: day.nullable(),
    known_on: day,
    address,
    standard: z.enum(STANDARDS_OF_PROOF),
    resembles: z.array(z.enum(CRIMES)),
    is_finding: z.boolean(),
    evidence: z.array(address).min(1, 'is empty: an entry needs evidence'),
  })
  .refine((entry) => (entry.symbol === null) !== (entry.reference === null), {
    path: ['symbol'],
    error: 'and reference: exactly one of them names the text',
  })
  .refine((entry) => entry.found_on === null || entry.found_on <= entry.known_on, {
    path: ['known_on'],
    error: 'is before found_on: nobody knows a finding before it is made',
  });

export type Entry = Readonly<z.infer<typeof entrySchema>>;
