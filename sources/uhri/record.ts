import { z } from 'zod';
import { countryOf } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { isoDay } from '../formats/dates.ts';
import { shapeIssues } from '../formats/json.ts';
import { incomplete, skipped } from '../problems.ts';
import type { Tally } from '../tally.ts';
import { isKnownBody, issuerOf } from './bodies.ts';
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

/**
 * Fields that are known and not used. Affected persons, goals and themes are tags that never make a violation;
 * regions and the cycle follow from country and session. `PublicationDateOnUhri` is when the index took the
 * document up, weeks after it was public: it says nothing of when anybody could know, so it is no `known_at`.
 */
const IGNORED = [
  'AffectedPersons',
  'PublicationDateOnUhri',
  'Regions',
  'Sdgs',
  'UprCycle',
  'UprRecommendingRegions',
];
const KNOWN: ReadonlySet<string> = new Set([...Object.keys(record.shape), ...IGNORED]);

/** Whether the text of an annotation is coded, by its type: a recommendation tells of no event. */
const CODED: ReadonlyMap<string, boolean> = new Map([
  ['Concerns/Observations', true],
  ['Recommendations', false],
]);

/**
 * One annotation of the export. Themes never make a violation. `PublicationDate` is the day of the document.
 * Fields and bodies that are not known go to the tally.
 */
export function* readRecord(value: unknown, locator: string, tally: Tally): Iterable<Document | Problem> {
  const parsed = record.safeParse(value);
  if (!parsed.success) return yield skipped('record_shape', shapeIssues(parsed.error), locator);
  tally.countUnknown(Object(value), KNOWN, locator);
  const raw = parsed.data;
  const type = plain(raw.AnnotationType);
  const body = plain(raw.Body);
  if (!isKnownBody(body)) tally.count('unknown_body', body, locator);
  const published_on = yield* publicationDay(raw, locator);
  const countries = yield* countriesOf(raw.Countries, locator);
  const passages = uhriPassages(raw.Text, yield* isCoded(type, locator));
  const text = passages.map((passage) => passage.body).join('\n');
  const about = { type, body, text, countries, published_on };
  const recommendation = yield* reviewRecommendation(raw, about, locator);
  yield documentOf({
    native_id: raw.AnnotationId,
    symbol: raw.Symbol === '' ? null : raw.Symbol,
    published_on,
    language_code: 'en',
    address: `https://uhri.ohchr.org/en/document/${raw.DocumentId}`,
    countries,
    issuer: issuerOf(body),
    passages,
    recommendations: recommendation === null ? [] : [recommendation],
  });
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
