import { z } from 'zod';
import { CHANGES, MONITORING, PHASES } from './vocabularies.ts';

// The lines of which the pages of a release are made.

export const words = z.string().nullable();
export const month = z.string();
export const count = z.int().nullable();
export const figure = z.number().nullable();
export const monitoring = z.enum(MONITORING);
const change = z.enum(CHANGES);
const phase = z.enum(PHASES).nullable();

export const countryLine = z.object({
  country_iso3: z.string(),
  name: z.string(),
  region: words,
  un_member: z.boolean(),
  /** In the newest month that was over by the vintage. */
  monitoring,
  last_watched: words,
  phase,
  phase_why: words,
  standing: count,
  standing_family: words,
  /** The gravest of that month and the running one. */
  change,
  change_family: words,
  change_type: words,
  change_month: words,
  why: words,
});
export type CountryLine = Readonly<z.infer<typeof countryLine>>;

export const alertLine = z.object({
  alert_id: z.string(),
  state: z.string(),
  country_iso3: z.string(),
  signal_type: z.string(),
  act_family: words,
  month,
  change: words,
  phase: words,
  why: z.string(),
  indicators: z.int(),
  raised_on: z.string(),
  level: z.int(),
  deadline: z.string(),
});
export type AlertLine = Readonly<z.infer<typeof alertLine>>;

export const sourceLine = z.object({
  source_id: z.string(),
  publisher: z.string(),
  source_family: z.string(),
  last_outcome: words,
  freshness: z.string(),
  days_old: count,
  complete_to: words,
  latest_published_on: words,
  attention: words,
  documents: z.int(),
  problems: z.int(),
});

/** A family of acts, month by month: every list has an entry for each of `watching.month`. */
export const familySeries = z.object({
  family: z.string(),
  incidents: z.array(count),
  historical: z.array(count),
  undated: z.array(count),
  /** Length in months of the window that `expected` and `bound` speak of, which ends with the month. */
  window_periods: z.array(count),
  expected: z.array(figure),
  bound: z.array(count),
  standing: z.array(count),
  change: z.array(change.nullable()),
});
export type FamilySeries = Readonly<z.infer<typeof familySeries>>;

export const signalLine = z.object({
  signal_id: z.string(),
  signal_type: z.string(),
  act_family: words,
  group_code: words,
  month,
  change,
  standing: count,
  phase,
  monitoring,
  computability: z.string(),
  window_periods: z.int(),
  why: z.string(),
});
export type SignalLine = Readonly<z.infer<typeof signalLine>>;

export const triggerLine = z.object({
  trigger_id: z.string(),
  body: z.string(),
  kind: z.string(),
  crimes: words,
  standard_of_proof: z.string(),
  symbol: words,
  paragraph: words,
  found_on: words,
  known_at: z.string(),
  is_finding: z.boolean(),
  state: z.string(),
  source_id: z.string(),
  title: words,
  address: words,
});

export const riskLine = z.object({
  risk_factor: z.string(),
  month,
  scope: z.string(),
  indicators: z.int(),
  issuers: z.int(),
  families: z.string(),
  first_known: z.string(),
  last_known: z.string(),
  monitoring,
  trend: z.string(),
});

export const evidenceLine = z.object({
  indicator_id: z.string(),
  /** It stands behind a signal of the newest months. */
  behind: z.boolean(),
  known_at: z.string(),
  occurred_from: words,
  occurred_to: words,
  date_precision: z.string(),
  act_code: z.string(),
  statement_kind: z.string(),
  factuality: z.string(),
  asserted_by: words,
  standard_of_proof: z.string(),
  corrected: words,
  source_id: z.string(),
  title: words,
  title_state: words,
  symbol: words,
  address: words,
  address_state: words,
  paragraph: words,
  capture_sha256: words,
});
export type EvidenceLine = Readonly<z.infer<typeof evidenceLine>>;
