import { z } from 'zod';
import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { isoDay } from '../formats/dates.ts';
import { shapeIssues } from '../formats/json.ts';
import { incomplete, skipped } from '../problems.ts';
import { uhriPassages } from './paragraphs.ts';
import { reviewRecommendation } from './review.ts';
import { plain } from './values.ts';

const words = z.array(z.string());
const record = z.object({
  AnnotationId: z.string().min(1),
  AnnotationType: z.string(),
  Body: z.string(),
  Countries: words,
  DocumentId: z.string().min(1),
  PublicationDate: z.string().nullable(),
  Symbol: z.string().nullable(),
  Text: z.string(),
  Themes: words,
  UprPositions: words,
  UprRecommendingCountry: words,
  UprSession: words,
});
export type UhriRecord = z.infer<typeof record>;

/** Whether the text of an annotation is coded, by its type: a recommendation tells of no event. */
const CODED: ReadonlyMap<string, boolean> = new Map([
  ['Concerns/Observations', true],
  ['Recommendations', false],
]);

/**
 * One annotation of the export. Themes never make a violation. `PublicationDate` is the day of the document;
 * the day it was indexed (weeks later) is left out.
 */
export function* readRecord(value: unknown, locator: string): Iterable<Document | Problem> {
  const parsed = record.safeParse(value);
  if (!parsed.success) return yield skipped('record_shape', shapeIssues(parsed.error), locator);
  const raw = parsed.data;
  const type = plain(raw.AnnotationType);
  const published_on = yield* publicationDay(raw, locator);
  const countries = yield* countriesOf(raw.Countries, locator);
  const recommendation = yield* reviewRecommendation(raw, type, countries, published_on, locator);
  yield {
    kind: 'document',
    native_id: raw.AnnotationId,
    symbol: raw.Symbol === '' ? null : raw.Symbol,
    title: null,
    published_on,
    language_code: 'en',
    address: `https://uhri.ohchr.org/en/document/${raw.DocumentId}`,
    countries,
    issuer: issuerOf(raw.Body),
    passages: uhriPassages(raw.Text, yield* isCoded(type, locator)),
    recommendations: recommendation === null ? [] : [recommendation],
    resolutions: [],
    acts: [],
  };
}

function* publicationDay(raw: UhriRecord, locator: string): Generator<Problem, string | null> {
  const day = isoDay(raw.PublicationDate ?? '');
  if (day === null) {
    yield incomplete('unreadable_date', 'PublicationDate is no day; it is NULL', locator);
  }
  return day;
}

function* isCoded(type: string, locator: string): Generator<Problem, boolean> {
  const coded = CODED.get(type);
  if (coded !== undefined) return coded;
  const message = `type "${type.slice(0, 60)}" is unknown; its text is not coded`;
  yield incomplete('unknown_annotation_type', message, locator);
  return false;
}

function* countriesOf(names: readonly string[], locator: string): Generator<Problem, readonly string[]> {
  const countries: string[] = [];
  for (const name of names) {
    const iso3 = countryOf(plain(name));
    if (iso3 !== undefined) countries.push(iso3);
    else
      yield incomplete(
        'unknown_country',
        `"${plain(name).slice(0, 60)}" is not in the alias table; add it there`,
        locator,
      );
  }
  return countries;
}

/** `- CRC` is `crc`; `- SR Torture` is `sr-torture`. */
function issuerOf(body: string): string {
  const slug = plain(body)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug === '' ? 'ohchr' : slug;
}
