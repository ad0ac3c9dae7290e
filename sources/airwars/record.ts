import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { shown, textOrNull } from '../external/values.ts';
import { isoDay } from '../formats/dates.ts';
import { incomplete, skipped } from '../problems.ts';
import type { Tally } from '../tally.ts';
import { countsOf, deathsOf, GROUPS, rangesOf } from './harm.ts';
import type { AirwarsRecord } from './shape.ts';
import { COUNTRY_OF_REGION, GRADES, STRIKES, wordsOf } from './terms.ts';
import { compactDay, titleOf } from './title.ts';

const FIELDS = 'id date modified link title civilian_harm_status strike_type acf';
const ACF_FIELDS = 'unique_reference_code incident_date region governorate';
/**
 * Left out on purpose: `location_name` may name a person ("the home of …"), and the coordinates, with their accuracy,
 * point at that person's door; `slug` repeats the address.
 */
const ACF_UNREAD = 'location_name latitude longitude geolocations';

/** Fields that somebody looked at, of a record and of its `acf`. */
export const KNOWN = {
  record: new Set([...FIELDS.split(' '), 'slug']),
  acf: new Set([...ACF_FIELDS.split(' '), ...ACF_UNREAD.split(' '), ...GROUPS.keys()]),
};

/** What a capture tells once, with its count. */
export const MESSAGES = {
  unknown_field: 'a field that is not read',
  unknown_value: 'a term whose word is not known; its number is kept',
  no_date: 'the day of publication is NULL; the file leaves out',
};

/** Place: see `ACF_UNREAD`. Parties: the record does not say who struck. */
const UNTOLD = { place: null, place_precision: null, actor_a: null, actor_b: null };

/** One record, by the number of its page: that outlives another title, reference or address. */
export function* readRecord(
  record: AirwarsRecord,
  tally: Tally,
  locator: string,
): Iterable<Document | Problem> {
  const day = compactDay(record.acf.incident_date ?? '');
  if (day === null) return yield skipped('unreadable_date', 'acf.incident_date is no day', locator);
  const reference = yield* referenceOf(record, locator);
  const { title, precision } = yield* titleOf(record.title?.rendered ?? '', reference, day, locator);
  const ranges = yield* rangesOf(record.acf, locator);
  const area = yield* areaOf(record, locator);
  const shared = { dataset: 'airwars-civilian-harm', release: releaseOf(record), ...area };
  const dates = { occurred_from: day, occurred_to: day, date_precision: precision };
  const terms = yield* termsOf(record, tally, locator);
  const native_id = reference ?? String(record.id);
  const period = { period_from: day, period_to: day };
  yield documentOf({
    native_id: String(record.id),
    title,
    published_on: yield* publishedOn(record, tally, locator),
    address: yield* addressOf(record, reference, locator),
    countries: area.country_iso3 === null ? [] : [area.country_iso3],
    issuer: 'airwars',
    external_events: [{ ...shared, ...UNTOLD, native_id, ...dates, ...deathsOf(ranges), ...terms }],
    external_counts: countsOf(ranges).map((count) => ({ ...shared, ...period, ...count })),
  });
}

function* termsOf(record: AirwarsRecord, tally: Tally, locator: string) {
  const { strike_type, civilian_harm_status } = record;
  if (!civilian_harm_status?.length)
    yield incomplete('missing_field', 'no civilian_harm_status; the grade is NULL', locator);
  return {
    event_type: wordsOf(strike_type, STRIKES, 'strike_type', tally, locator) ?? 'unstated',
    status: wordsOf(civilian_harm_status, GRADES, 'civilian_harm_status', tally, locator),
  };
}

function* referenceOf({ acf }: AirwarsRecord, locator: string): Generator<Problem, string | null> {
  const reference = textOrNull(acf.unique_reference_code ?? '');
  if (reference !== null && /^[A-Z]+\d+[A-Za-z]?$/.test(reference)) return reference;
  yield incomplete(
    'no_symbol',
    'no reference of letters and a number; the id of the record stands for it',
    locator,
  );
  return null;
}

/** The archive has no versions; a record has the time at which it last changed. */
function releaseOf({ modified }: AirwarsRecord): string {
  return isoDay(modified ?? '') === null ? 'unversioned' : String(modified).trim();
}

function* areaOf({ acf }: AirwarsRecord, locator: string) {
  const admin1 = textOrNull(acf.region ?? '');
  const country_iso3 = COUNTRY_OF_REGION.get(admin1 ?? '') ?? null;
  if (country_iso3 === null)
    yield incomplete(
      'unknown_country',
      `region ${shown(admin1 ?? '')} is of no known country; it is NULL`,
      locator,
    );
  return { country_iso3, admin1, admin2: textOrNull(acf.governorate ?? '') };
}

function* publishedOn(
  { date }: AirwarsRecord,
  tally: Tally,
  locator: string,
): Generator<Problem, string | null> {
  if (date === undefined) tally.count('no_date', 'date', locator);
  else if (isoDay(date ?? '') === null)
    yield incomplete('unreadable_date', 'date is none; it is NULL', locator);
  return isoDay(date ?? '');
}

/** Addresses are made of the reference and the day; one of other words might name somebody. */
function* addressOf(
  { link }: AirwarsRecord,
  reference: string | null,
  locator: string,
): Generator<Problem, string | null> {
  const slug = /^https:\/\/airwars\.org\/civilian-casualties\/([a-z0-9]+)-[a-z]{3,9}(-\d{1,4})+\/?$/.exec(
    link ?? '',
  )?.[1];
  if (link && slug !== undefined && slug === reference?.toLowerCase()) return link;
  yield incomplete('no_address', 'link is no address of this reference; it is NULL', locator);
  return null;
}
