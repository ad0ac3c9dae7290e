import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import type { Period } from '../external/periods.ts';
import { countryNamed, knownWord, shown, textOrNull, wholeNumber } from '../external/values.ts';
import { isoDay } from '../formats/dates.ts';
import { skipped } from '../problems.ts';

export const COLUMNS = [
  'event_type',
  'events',
  'fatalities',
  'reference_period_start',
  'reference_period_end',
  'location_code',
  'admin1_code',
  'admin1_name',
  'admin2_code',
  'admin2_name',
  'admin_level',
] as const;
/** Left out on purpose: the file behind the record, and what `location_code` says already. */
export const IGNORED = ['resource_hdx_id', 'location_name'] as const;

export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const EVENT_TYPES = ['civilian_targeting', 'demonstration', 'political_violence'];

/**
 * One record: a count of events and one of deaths. The data set of a row names its level of areas
 * (`hapi-conflict-events-adm0`), so that countries and their parts cannot be added by mistake.
 */
export function* readRow(row: Row, asked: number | null, locator: string): Iterable<Document | Problem> {
  const refused = refusalOf(row, asked, locator);
  if (refused !== null) return yield refused;
  const period = periodOf(row);
  if (period === null)
    return yield skipped('unreadable_date', 'the reference period is no two days in order', locator);
  yield* knownWord(row.event_type, EVENT_TYPES, 'event_type', locator);
  const country_iso3 = yield* countryNamed(row.location_code, locator);
  const common = {
    dataset: `hapi-conflict-events-adm${row.admin_level}`,
    release: 'v2',
    country_iso3,
    admin1: textOrNull(row.admin1_name),
    admin2: textOrNull(row.admin2_name),
    period_from: period.from,
    period_to: period.to,
    measure: row.event_type,
    perpetrator: null,
    victim_group: null,
  };
  yield documentOf({
    native_id: keyOf(row, period),
    issuer: 'ocha',
    countries: country_iso3 === null ? [] : [country_iso3],
    external_counts: [
      { ...common, unit: 'events', value: yield* wholeNumber(row.events, 'events', locator) },
      { ...common, unit: 'fatalities', value: yield* wholeNumber(row.fatalities, 'fatalities', locator) },
    ],
  });
}

function refusalOf(row: Row, asked: number | null, locator: string): Problem | null {
  const level = row.admin_level;
  if (!/^[012]$/.test(level))
    return skipped('unknown_value', `admin_level ${shown(level)} is none of 0, 1 and 2`, locator);
  if (asked !== null && level !== String(asked))
    return skipped('other_level', `admin_level ${level} where ${asked} was asked for`, locator);
  if (row.location_code === '' || row.event_type === '')
    return skipped('no_key', 'location_code or event_type is empty', locator);
  return null;
}

function periodOf(row: Row): Period | null {
  const from = isoDay(row.reference_period_start);
  const to = isoDay(row.reference_period_end);
  return from === null || to === null || from > to ? null : { from, to };
}

function keyOf(row: Row, { from }: Period): string {
  const area = [row.location_code, row.admin1_code, row.admin2_code].filter((code) => code !== '');
  return ['adm', row.admin_level, ...area, row.event_type, from].join('/');
}
