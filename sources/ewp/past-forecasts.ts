import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { unknownNames, wholeNumber } from '../external/values.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { skipped } from '../problems.ts';
import { countryOn, MEASURE, probability, versionOf } from './values.ts';

const COLUMNS = ['ewp_name', 'ccode', 'prev_year', 'risk_prev', 'rank_prev'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;
/** Left out on purpose: the forecast of two years before stands in the row of the year before, too. */
const IGNORED = [
  '',
  'year',
  'mk_onset',
  'two_years_prior',
  'risk_two_years_prior',
  'rank_two_years_prior',
  'maxrisk2',
  'minrank2',
];

/**
 * Forecasts that the model would have made with the data of each year alone (out of sample). One made from the data
 * of year Y is for Y+1 and Y+2: the one of 2023 equals `risk.2024and2025.from2023` of the yearly file.
 */
export async function* readPastForecasts(text: string, where: string): AsyncIterable<Document | Problem> {
  const release = versionOf(where);
  for await (const { number, values } of csvRecords(text, COLUMNS, where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readRow(values, release, locator);
  }
  yield* unknownNames(await csvHeader(text, COLUMNS, where), [...COLUMNS, ...IGNORED]);
}

function* readRow(row: Row, release: string, locator: string): Iterable<Document | Problem> {
  if (row.ccode === '' || !/^\d{4}$/.test(row.prev_year))
    return yield skipped('no_key', 'ccode is empty or prev_year is no year', locator);
  const value = yield* probability(row.risk_prev, 'risk_prev', locator);
  if (value === null) return yield skipped('no_forecast', 'the row holds no forecast', locator);
  const made = Number(row.prev_year);
  const target_from = `${made + 1}-01-01`;
  const country_iso3 = yield* countryOn(row.ewp_name, target_from, locator);
  yield documentOf({
    native_id: `foos/${release}/${row.ccode}/${made}`,
    issuer: 'ewp',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_risk: [
      {
        dataset: 'ewp-out-of-sample',
        release,
        country_iso3,
        measure: MEASURE,
        target_from,
        target_to: `${made + 2}-12-31`,
        value,
        rank: yield* wholeNumber(row.rank_prev, 'rank_prev', locator),
      },
    ],
  });
}
