import { COUNTRIES } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import type { DATE_PRECISIONS } from '../../schemas/vocabularies.ts';
import { documentOf } from '../document.ts';
import { countryNamed, shown, textOrNull, wholeNumber } from '../external/values.ts';
import { isoDay } from '../formats/dates.ts';
import { incomplete, skipped } from '../problems.ts';
import type { Row } from './columns.ts';
import type { Release } from './release.ts';

type Precision = (typeof DATE_PRECISIONS)[number];
type Event = NonNullable<Document['external_events']>[number];
type Dates = Pick<Event, 'occurred_from' | 'occurred_to' | 'date_precision'>;
type Deaths = Pick<Event, 'deaths_low' | 'deaths_best' | 'deaths_high' | 'deaths_civilians'>;

const TYPES: ReadonlyMap<string, string> = new Map([
  ['1', 'state_based'],
  ['2', 'non_state'],
  ['3', 'one_sided'],
]);

/**
 * `date_prec` of the GED codebook, as the documentation of the R package mapme.biodiversity repeats it
 * (https://rdrr.io/cran/mapme.biodiversity/man/fatalities_ucpd.html): 1 exact day; 2 within two to six days; 3 a
 * certain week; 4 a certain month; 5 a certain year. `date_start` and `date_end` are the bounds each time. Events of
 * code 5 span 33 to 355 days (1,000 events of 1989-2022), so their bounds say more than a year would.
 */
const PRECISIONS: ReadonlyMap<string, Precision> = new Map([
  ['1', 'day'],
  ['2', 'range'],
  ['3', 'week'],
  ['4', 'month'],
  ['5', 'range'],
]);

/** One event of a release. The same event in another release is another document. */
export function* readEvent(row: Row, release: Release, locator: string): Iterable<Document | Problem> {
  if (!/^\d+$/.test(row.id)) return yield skipped('no_key', 'the id is no number', locator);
  const event_type = TYPES.get(row.type_of_violence);
  if (event_type === undefined) {
    const message = `type_of_violence ${shown(row.type_of_violence)} is none of 1, 2 and 3`;
    return yield skipped('unknown_value', message, locator);
  }
  const dates = yield* datesOf(row, locator);
  if (dates === null) return;
  const country_iso3 = yield* countryNamed(stateNamed(row.country, dates.occurred_from), locator);
  yield documentOf({
    native_id: `${release.version}/${row.id}`,
    issuer: 'ucdp',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_events: [
      {
        dataset: release.dataset,
        release: release.version,
        country_iso3,
        native_id: row.id,
        event_type,
        ...placeOf(row),
        place_precision: yield* wholeNumber(row.where_prec, 'where_prec', locator),
        ...dates,
        ...(yield* deathsOf(row, locator)),
        status: textOrNull(row.code_status),
      },
    ],
  });
}

/**
 * UCDP has one name for Yugoslavia, for Serbia and Montenegro, and for Serbia; the day tells which State it was.
 * Every other name of UCDP stands for one.
 */
function stateNamed(country: string, day: string): string {
  if (country !== 'Serbia (Yugoslavia)') return country;
  return (
    ['YUG', 'SCG'].find((code) => day <= (COUNTRIES.find((c) => c.iso3 === code)?.validTo ?? '')) ?? 'SRB'
  );
}

/** Areas, place and parties, as published. */
function placeOf(row: Row) {
  return {
    admin1: textOrNull(row.adm_1),
    admin2: textOrNull(row.adm_2),
    place: textOrNull(row.where_coordinates),
    actor_a: textOrNull(row.side_a),
    actor_b: textOrNull(row.side_b),
  };
}

function* datesOf(row: Row, locator: string): Generator<Problem, Dates | null> {
  const occurred_from = isoDay(row.date_start);
  const occurred_to = isoDay(row.date_end);
  if (occurred_from === null || occurred_to === null || occurred_from > occurred_to) {
    yield skipped('unreadable_date', 'date_start and date_end are no two days in order', locator);
    return null;
  }
  const date_precision = PRECISIONS.get(row.date_prec);
  if (date_precision === undefined) {
    const message = `date_prec ${shown(row.date_prec)} is unknown; the bounds are kept`;
    yield incomplete('unknown_value', message, locator);
    return { occurred_from, occurred_to, date_precision: 'unknown' };
  }
  if (date_precision !== 'day' || occurred_from === occurred_to)
    return { occurred_from, occurred_to, date_precision };
  yield incomplete('published_contradiction', 'an exact day, by date_prec, with two days', locator);
  return { occurred_from, occurred_to, date_precision: 'range' };
}

/** As published, even where low exceeds high (7 of 1,000 events): both are kept, and it is said. */
function* deathsOf(row: Row, locator: string): Generator<Problem, Deaths> {
  const low = yield* wholeNumber(row.low, 'low', locator);
  const best = yield* wholeNumber(row.best, 'best', locator);
  const high = yield* wholeNumber(row.high, 'high', locator);
  const civilians = yield* wholeNumber(row.deaths_civilians, 'deaths_civilians', locator);
  const others = [
    yield* wholeNumber(row.deaths_a, 'deaths_a', locator),
    yield* wholeNumber(row.deaths_b, 'deaths_b', locator),
    yield* wholeNumber(row.deaths_unknown, 'deaths_unknown', locator),
  ];
  const parts = [civilians, ...others].filter((n) => n !== null);
  const sum = parts.reduce((a, b) => a + b, 0);
  if (parts.length === 4 && best !== null && sum !== best) {
    const message = `best is ${best}, the four kinds of deaths add up to ${sum}`;
    yield incomplete('published_contradiction', message, locator);
  }
  if ((low ?? -1) > (best ?? high ?? Infinity) || (best ?? low ?? -1) > (high ?? Infinity)) {
    const message = `deaths are not in order: low ${low}, best ${best}, high ${high}`;
    yield incomplete('published_contradiction', message, locator);
  }
  return { deaths_low: low, deaths_best: best, deaths_high: high, deaths_civilians: civilians };
}
