import { z } from 'zod';
import { date, int, iso3, nullable, oneOf, real, text } from '../columns.ts';
import type { Table } from '../table.ts';
import { DATE_PRECISIONS } from '../vocabularies.ts';

/**
 * What other data sets say: their events, counts, alerts and risks, kept in tables of their own as published. None of
 * it enters incidents, series or signals; it is there to be laid beside them.
 */
const published = {
  document_id: text('document: the record of the data set, in one of its published versions'),
  dataset: text('data set and table, e.g. ucdp-ged'),
  release: text('version, edition or run as the publisher names it; every published version is kept'),
  country_iso3: nullable(iso3('country; NULL where the record names none, or several, or one unknown')),
};

const area = {
  admin1: nullable(text('first-level area as the data set names it')),
  admin2: nullable(text('second-level area as the data set names it')),
};

export const externalEvents = {
  name: 'external_events',
  comment:
    'Events of other data sets: UCDP GED each published version apart, Airwars as its record stands. Never counted as incidents.',
  key: ['external_event_id'],
  sortedBy: ['country_iso3', 'occurred_from'],
  // UCDP publishes events whose low estimate exceeds the high one; they are kept as published.
  checks: [],
  row: z.object({
    external_event_id: text('hash of document and position'),
    ...published,
    native_id: text('id of the event in the data set; the same in every version'),
    event_type: text("the data set's own type of violence, e.g. state_based, one_sided, ground"),
    ...area,
    place: nullable(text('place as the data set names it')),
    place_precision: nullable(int("the data set's own code for how precise the place is")),
    occurred_from: date('first day on which it may have happened'),
    occurred_to: date('last day on which it may have happened'),
    date_precision: oneOf(DATE_PRECISIONS, 'how precise the days are'),
    actor_a: nullable(text('first party, an organisation')),
    actor_b: nullable(text('second party, an organisation or a group')),
    deaths_low: nullable(int('low estimate of deaths')),
    deaths_best: nullable(int('best estimate of deaths')),
    deaths_high: nullable(int('high estimate of deaths')),
    deaths_civilians: nullable(int('civilians among them, best estimate')),
    status: nullable(text("the data set's own word for how settled the record is")),
  }),
} as const satisfies Table;

const count = {
  external_count_id: text('hash of document and position'),
  ...published,
  ...area,
  period_from: date('first day counted'),
  period_to: date('last day counted'),
  measure: text('what is counted, e.g. civilian_targeting, killed'),
  unit: text('events, fatalities or persons'),
  perpetrator: nullable(text('whom the publisher holds responsible, an organisation or class')),
  victim_group: nullable(text('group of the victims as the publisher splits them')),
  value: nullable(int('the published figure; NULL where the publisher left it out')),
};

/** As it stands in a reading; `external_counts` below is what a release says of it. */
export const externalCountFacts = {
  name: 'external_count_facts',
  comment: 'A count of others as one reading saw it.',
  key: ['external_count_id'],
  checks: ['period_from <= period_to'],
  row: z.object(count),
} as const satisfies Table;

export const externalCounts = {
  name: 'external_counts',
  comment:
    'Counts that others publish for a place and a period (HAPI, UNMISS, Airwars). Totals and their parts stand side by side: never add them.',
  key: ['external_count_id'],
  sortedBy: ['country_iso3', 'period_from'],
  checks: ['period_from <= period_to'],
  row: z.object({
    ...count,
    value: nullable(int('the published figure; NULL where value_state says why')),
    value_state: oneOf(
      ['shown', 'suppressed_small', 'absent'],
      'suppressed_small: fewer than five persons of a group or below the first-level area, who might be recognised',
    ),
  }),
} as const satisfies Table;

export const externalAlerts = {
  name: 'external_alerts',
  comment:
    "Dated judgements of others about a country (HDX Signals, CrisisWatch), in their publisher's words. A missing alert is not calm: HDX Signals suppresses repeats for six months.",
  key: ['external_alert_id'],
  checks: [],
  row: z.object({
    external_alert_id: text('hash of document and position'),
    ...published,
    indicator: text('what the judgement is about, e.g. acled_conflict, trend, outlook'),
    level: text("the publisher's level or direction, e.g. High concern, deteriorated"),
    value: nullable(real('the value that goes with it, where there is one')),
    dated_on: date('day of the alert, or first day of the period judged'),
  }),
} as const satisfies Table;

export const externalRisk = {
  name: 'external_risk',
  comment:
    "Forecasts of others (Early Warning Project, VIEWS): external risk, never mixed into Tocsin's own signals.",
  key: ['external_risk_id'],
  checks: ['target_from <= target_to'],
  row: z.object({
    external_risk_id: text('hash of document and position'),
    ...published,
    measure: text('what is forecast, e.g. mass_killing_onset_probability'),
    target_from: date('first day of the period forecast'),
    target_to: date('last day of the period forecast'),
    value: real('the forecast; a probability lies between 0 and 1'),
    rank: nullable(int('rank among the countries of the same forecast, 1 the highest')),
  }),
} as const satisfies Table;
