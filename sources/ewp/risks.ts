import { TocsinError } from '../../schemas/errors.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { unknownNames, wholeNumber } from '../external/values.ts';
import { csvHeader, csvRecords } from '../formats/csv.ts';
import { skipped } from '../problems.ts';
import { countryOn, MEASURE, probability, versionOf } from './values.ts';

/** A forecast in the file: its two columns and the years it is for. */
interface Forecast {
  readonly risk: string;
  readonly rank: string | null;
  readonly from: string;
  readonly to: string;
}

/** What the model of 2025 was fed with; left out on purpose. Other years have other names, and are said to be new. */
const PREDICTORS = [
  ',widetargeting,narrowtargeting,v2csgender_binary,v2mecenefm_binary,partyban.new.0,partyban.new.1',
  'partyban.new.2,minorityrule,judicialreform,religiousfreedom,pol_killing_approved,freediscussion',
  'social_inequality,even_civilrights,repress_civilsoc,social_power_dist,ses_power_dist,popsize.log2',
  'gdppcgrowth,un_imr_sqrt,efindex,discrimpop,reg.na,reg.eap,reg.sca,reg.mna,reg.eur,ios.iccpr1',
  'battledeaths.log2,coup.try.5yr,mk_ongoing_count_log2,mean_mk_onset_interaction,mk_onset_prev_year',
  'newcountry,mk_ever,year_sq,year,countryage.new.log2,includesnonstate',
].flatMap((line) => line.split(','));
const KEYS = ['ewp_name', 'ccode'];

/** One document a country; a row of `external_risk` for each forecast in the file, the older ones restated too. */
export async function* readRisks(text: string, where: string): AsyncIterable<Document | Problem> {
  const header = await csvHeader(text, [], where);
  const forecasts = forecastsIn(header);
  if (forecasts.length === 0)
    throw new TocsinError('shape_changed', `${where}: no column such as risk.2025and2026.from2024`);
  const names = forecasts.flatMap(({ risk, rank }) => (rank === null ? [risk] : [risk, rank]));
  const release = versionOf(where);
  for await (const { number, values } of csvRecords(text, [...KEYS, ...names], where)) {
    const locator = `row ${number}`;
    if (values === null)
      yield skipped('row_width', 'the row has another number of cells than the header', locator);
    else yield* readCountry(values, forecasts, release, locator);
  }
  yield* unknownNames(header, [...KEYS, ...names, ...PREDICTORS]);
}

/**
 * Forecasts by their column names. A rank belongs to the risk for the same years: what stands behind `from` differs
 * between the two in 2025 (`risk.2025and2026.from2024`, `rank.2025and2026.from2025`).
 */
function forecastsIn(header: readonly string[]): Forecast[] {
  return header.flatMap((name) => {
    const [, label, first = '', last = first] =
      /^risk\.((\d{4})(?:and(\d{4})|only))\.from\d{4}$/.exec(name) ?? [];
    if (label === undefined) return [];
    const ranks = header.filter((other) => new RegExp(`^(risk)?rank\\.${label}\\.from\\d{4}$`).test(other));
    const rank = ranks.length === 1 ? (ranks[0] ?? null) : null;
    return [{ risk: name, rank, from: `${first}-01-01`, to: `${last}-12-31` }];
  });
}

function* readCountry(
  row: Readonly<Record<string, string>>,
  forecasts: readonly Forecast[],
  release: string,
  locator: string,
): Iterable<Document | Problem> {
  const { ewp_name = '', ccode = '' } = row;
  if (ccode === '') return yield skipped('no_key', 'ccode is empty', locator);
  const newest =
    forecasts
      .map(({ from }) => from)
      .sort()
      .at(-1) ?? '';
  const country_iso3 = yield* countryOn(ewp_name, newest, locator);
  const rows = [];
  for (const { risk, rank, from, to } of forecasts) {
    const value = yield* probability(row[risk] ?? '', risk, locator);
    const place = rank === null ? null : yield* wholeNumber(row[rank] ?? '', rank, locator);
    const target = { measure: MEASURE, target_from: from, target_to: to };
    if (value !== null)
      rows.push({ dataset: 'ewp-sra', release, country_iso3, ...target, value, rank: place });
  }
  if (rows.length === 0) return yield skipped('no_forecast', 'the row holds no forecast', locator);
  yield documentOf({
    native_id: `sra/${release}/${ccode}`,
    issuer: 'ewp',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_risk: rows,
  });
}
