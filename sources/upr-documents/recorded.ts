import { z } from 'zod';
import { parseJson } from '../formats/json.ts';

/**
 * A document as a scraper of the document system kept it (`UN/UPRDocuments`): text taken out of the PDF, and a date
 * of a list that is not the document's. Every key is named; one more is a changed shape.
 */
const recorded = z.strictObject({
  _id: z.string(),
  _source: z.literal('UN/UPRDocuments'),
  _type: z.string(),
  _fetched_at: z.string(),
  title: z.string(),
  text: z.string(),
  date: z.string(),
  url: z.string(),
  country_reviewed: z.string(),
  country_code: z.string(),
  session: z.number(),
  cycle: z.number(),
  doc_type: z.enum(['national_report', 'un_compilation', 'stakeholder_summary']),
  symbol: z.string(),
});

/** Reads such a file. Throws `shape_changed` for any other JSON. */
export function readRecorded(text: string, where: string): z.infer<typeof recorded> {
  return parseJson(text, recorded, where);
}
