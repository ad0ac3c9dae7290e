import { z } from 'zod';
import type { Document, Problem } from '../../schemas/flow.ts';
import { millisecondsDay } from '../formats/dates.ts';
import { shapeIssues } from '../formats/json.ts';
import { skipped } from '../problems.ts';
import type { Tally } from '../tally.ts';
import { toDocument } from './recommendation.ts';

/** Template of a recommendation in this database. */
export const RECOMMENDATION = '5d8ce04361cde0408222e9a8';
const ENTITY = 'https://upr-info-database.uwazi.io/entity/';

const labelled = z.array(z.object({ value: z.string().nullish(), label: z.string().nullish() }));
const metadata = z.object({
  recommendation: z.array(z.object({ value: z.string() })),
  state_under_review: labelled,
  recommending_state: labelled.default([]),
  response: labelled,
  issues: labelled.default([]),
  session: labelled,
  action_category: labelled.default([]),
});
const row = z.object({
  sharedId: z.string().min(1),
  template: z.string().default(RECOMMENDATION),
  language: z.string().nullable().default(null),
  /** Milliseconds, where `document_date` of other templates has seconds. */
  creationDate: z.number().optional(),
  metadata,
});

/** Known and not used: identity and housekeeping of Uwazi, and the title, which repeats the text. */
const ROW_FIELDS: ReadonlySet<string> = new Set([
  ...Object.keys(row.shape),
  ...['_id', 'title', 'editDate', 'published', 'icon'],
]);
/** Known and not used: the cycle follows from the session, the regional groups from the States. */
const PROPERTIES: ReadonlySet<string> = new Set([
  ...Object.keys(metadata.shape),
  ...['cycle', 'state_under_review___regional_group', 'recommending_state___regional_group'],
  'related_document',
]);

/** One row of an answer; fields that are not known go to the tally. */
export function* readRow(value: unknown, locator: string, tally: Tally): Iterable<Document | Problem> {
  const parsed = row.safeParse(value);
  if (!parsed.success) return yield skipped('record_shape', shapeIssues(parsed.error), locator);
  const raw = parsed.data;
  if (raw.template !== RECOMMENDATION) {
    return yield skipped('other_template', 'the row is of another template than recommendations', locator);
  }
  const { metadata: properties } = value as { metadata: object };
  tally.countUnknown(Object(value), ROW_FIELDS, locator);
  tally.countUnknown(properties, PROPERTIES, locator, 'metadata.');
  yield* toDocument(rawOf(raw, locator));
}

function rawOf(raw: z.infer<typeof row>, locator: string) {
  const { sharedId, metadata: properties, language, creationDate } = raw;
  return {
    native_id: sharedId,
    locator,
    session: labelsOf(properties.session).join(','),
    to: labelsOf(properties.state_under_review).join(','),
    from: labelsOf(properties.recommending_state),
    text: properties.recommendation.map((part) => part.value).join('\n'),
    responses: labelsOf(properties.response),
    action: labelsOf(properties.action_category).join(','),
    themes: labelsOf(properties.issues),
    address: `${ENTITY}${sharedId}`,
    language,
    enteredOn: creationDate === undefined ? null : millisecondsDay(creationDate),
  };
}

function labelsOf(values: z.infer<typeof labelled>): readonly string[] {
  return values.flatMap(({ label }) => (label == null || label === '' ? [] : [label]));
}
