import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { countryNamed, knownWord, realNumber } from '../external/values.ts';
import { isoDay } from '../formats/dates.ts';
import { incomplete, skipped } from '../problems.ts';

export const COLUMNS = [
  'iso3',
  'indicator_id',
  'date',
  'alert_level',
  'value',
  'campaign_date',
  'signals_version',
] as const;

/** Left out on purpose: what the code says already, pictures, addresses, and texts (HTML, some made by a machine). */
export const IGNORED = [
  'location',
  'region',
  'hrp_location',
  'plot',
  'map',
  'plot2',
  'other_images',
  'summary_long',
  'summary_short',
  'summary_source',
  'hdx_url',
  'source_url',
  'other_urls',
  'further_information',
  'campaign_url',
] as const;

const INDICATORS = [
  'acled_conflict',
  'idmc_displacement_conflict',
  'idmc_displacement_disaster',
  'ipc_food_insecurity',
  'jrc_agricultural_hotspots',
  'wfp_market_monitor',
  'acaps_inform_severity',
];
const LEVELS = ['Medium concern', 'High concern'];

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * One alert. Keyed by place, indicator, day and day of the mail: within a day an alert was raised to a higher level
 * by a second mail (Mali, June 2025).
 */
export function* readAlert(row: Row, locator: string): Iterable<Document | Problem> {
  if ([row.iso3, row.indicator_id, row.alert_level].includes(''))
    return yield skipped('no_key', 'iso3, indicator_id or alert_level is empty', locator);
  const dated_on = isoDay(row.date);
  if (dated_on === null) return yield skipped('unreadable_date', 'date is no day', locator);
  const sent = isoDay(row.campaign_date);
  if (sent === null) yield incomplete('unreadable_date', 'campaign_date is no day; it is NULL', locator);
  yield* knownWord(row.indicator_id, INDICATORS, 'indicator_id', locator);
  yield* knownWord(row.alert_level, LEVELS, 'alert_level', locator);
  // AB9 (Abyei) and LAC (a border region) are codes of HDX that are no country.
  const country_iso3 = yield* countryNamed(row.iso3, locator);
  yield documentOf({
    native_id: [row.iso3, row.indicator_id, dated_on, sent ?? ''].join('/'),
    published_on: publicOn(dated_on, sent),
    issuer: 'ocha',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_alerts: [
      {
        dataset: 'hdx-signals',
        release: row.signals_version,
        country_iso3,
        indicator: row.indicator_id,
        level: row.alert_level,
        value: yield* realNumber(row.value, 'value', locator),
        dated_on,
      },
    ],
  });
}

/**
 * Alerts of 1998-2024 were computed afterwards and give the day of the alert as that of the mail too, though the mails
 * began in June 2024: where the two are one, nobody knows when the alert became public.
 */
function publicOn(dated_on: string, sent: string | null): string | null {
  return sent === dated_on ? null : sent;
}
