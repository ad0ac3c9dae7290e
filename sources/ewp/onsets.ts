import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { shown, unknownNames } from '../external/values.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { note, skipped } from '../problems.ts';
import { countryOn, versionOf } from './values.ts';

const COLUMNS = ['year', 'ccode', 'ewp_name', 'mk_onset', 'mk_onset_count'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;
/** Left out on purpose: whether a killing goes on or ends, and whom it targets. */
const IGNORED = [
  '',
  'country',
  'datastartyear',
  'dataendyear',
  'independence_year',
  'mk_offset_count',
  'mk_ongoing_count',
  'mk_location_ever',
  'mk_responsible_ever',
  'mk_ongoing_widescope',
  'mk_ongoing_code',
  'mk_ethnicflag',
  'mk_ongoing',
  'mk_offset',
  'widetargeting',
  'narrowtargeting',
];

/** What the file does not say of an onset: neither place, nor parties, nor deaths. */
const NOTHING_SAID = {
  admin1: null,
  admin2: null,
  place: null,
  place_precision: null,
  actor_a: null,
  actor_b: null,
  deaths_low: null,
  deaths_best: null,
  deaths_high: null,
  deaths_civilians: null,
  status: null,
};

/**
 * Onsets of mass killing, by country and year: nothing finer is known. Country-years without one are not stored, but
 * counted in a note: an absent row is a year without onset only within the years that the file covers.
 */
export async function* readOnsets(text: string, where: string): AsyncIterable<Document | Problem> {
  const release = versionOf(where);
  const calm = { rows: 0, from: '9999', to: '0000' };
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else if (values.mk_onset === '0' && values.mk_onset_count === '0') {
      calm.rows += 1;
      if (values.year < calm.from) calm.from = values.year;
      if (values.year > calm.to) calm.to = values.year;
    } else yield* readOnset(values, release, locator);
  }
  const message = `${calm.rows} country-years of ${calm.from}-${calm.to} without an onset are not stored`;
  if (calm.rows > 0) yield note('not_stored', message, null);
  yield* unknownNames(await csvHeader(text, COLUMNS, where), [...COLUMNS, ...IGNORED]);
}

function* readOnset(row: Row, release: string, locator: string): Iterable<Document | Problem> {
  const { year, ccode } = row;
  if (!/^\d{4}$/.test(year) || ccode === '')
    return yield skipped('no_key', 'ccode is empty or year is no year', locator);
  if (row.mk_onset !== '1' || !/^[1-9]$/.test(row.mk_onset_count)) {
    const values = `${shown(row.mk_onset)} and ${shown(row.mk_onset_count)}`;
    const message = `mk_onset and mk_onset_count do not agree: ${values}`;
    return yield skipped('published_contradiction', message, locator);
  }
  const country_iso3 = yield* countryOn(row.ewp_name, `${year}-01-01`, locator);
  yield documentOf({
    native_id: `onset/${release}/${ccode}/${year}`,
    issuer: 'ewp',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_events: Array.from({ length: Number(row.mk_onset_count) }, (_, index) => ({
      ...NOTHING_SAID,
      dataset: 'ewp-onsets',
      release,
      country_iso3,
      native_id: `${ccode}-${year}-${index + 1}`,
      event_type: 'mass_killing_onset',
      occurred_from: `${year}-01-01`,
      occurred_to: `${year}-12-31`,
      date_precision: 'year',
    })),
  });
}
