/** The closed word lists that more than one room uses. Adding a word is a schema change. */

export const SOURCE_FAMILIES = ['UN', 'UPR', 'HRC', 'NGO', 'external'] as const;
export const SOURCE_KINDS = ['windowed', 'feed', 'snapshot'] as const;
export const REDISTRIBUTIONS = ['none', 'derived', 'full'] as const;

/** How a fetch, and a batch, ended. */
export const OUTCOMES = [
  'ok',
  'empty_confirmed',
  'blocked',
  'source_failure',
  'shape_changed',
  'not_configured',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What is known about the watching of one country in one period. A count is NULL in the last two. */
export const MONITORING = ['observed', 'zero_confirmed', 'partial', 'unmonitored', 'not_applicable'] as const;
export type Monitoring = (typeof MONITORING)[number];

/** How recent what is held of a source is, against how often it publishes. */
export const FRESHNESS = ['fresh', 'stale', 'never'] as const;

/** What a source's last window brought, against what the source promises and its earlier windows brought. */
export const VOLUMES = ['usual', 'low', 'high', 'too_few', 'too_many', 'unknown'] as const;

/** Why a person must look at a source, gravest first. */
export const ATTENTION = ['shape_changed', 'failed', 'mismatch', 'stale'] as const;

export const COMPUTABILITY = ['ok', 'low_power', 'insufficient_history', 'too_early'] as const;
export type Computability = (typeof COMPUTABILITY)[number];

export const CHANGES = ['none', 'watch', 'warning', 'alarm'] as const;
export type Change = (typeof CHANGES)[number];

/** Phases of a country in ascending order (methods §4.15). */
export const PHASES = ['none', 'structural_risk', 'escalation', 'imminent'] as const;
export type Phase = (typeof PHASES)[number];

/** Risk factors of the UN Framework of Analysis are common to all atrocity crimes or specific to one of them. */
export const RISK_SCOPES = ['common', 'specific'] as const;
/** What the evidence for a risk factor did, per looking. */
export const PROFILE_TRENDS = ['rose', 'steady', 'fell', 'unknown'] as const;

/** What a person, or the list kept by hand, says of a possible trigger. */
export const TRIGGER_STATES = ['candidate', 'confirmed', 'rejected'] as const;
export const TRIGGER_VERDICTS = ['confirmed', 'rejected'] as const;
export const TRIGGER_KINDS = [
  'court_order',
  'court_decision',
  'commission_finding',
  'special_adviser_warning',
] as const;
/** The law that a text speaks of. Said of a text as "resembles", never as a crime committed. */
export const CRIMES = [
  'genocide',
  'crimes_against_humanity',
  'war_crimes',
  'ethnic_cleansing',
  'torture',
] as const;

export const CLOCKS = ['known', 'occurred'] as const;
export const PERIOD_TYPES = ['week', 'month'] as const;
/** How the range of a backfill is cut. */
export const WINDOW_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];
export const SEVERITIES = ['info', 'warning', 'error'] as const;
export const ORIGINS = ['live', 'file', 'archive', 'desk'] as const;

export const STATEMENT_KINDS = ['event', 'aggregate', 'pattern', 'measure'] as const;
export const FACTUALITIES = ['asserted', 'denied', 'feared', 'hypothetical'] as const;
export const STANDARDS_OF_PROOF = [
  'judicial',
  'reasonable_grounds',
  'documented',
  'credible_allegation',
  'allegation',
  'unspecified',
] as const;
export const DATE_PRECISIONS = ['day', 'week', 'month', 'quarter', 'year', 'range', 'unknown'] as const;
export const COUNT_KINDS = ['event', 'period_total', 'cumulative', 'increment'] as const;
export const HARMS = ['killed', 'injured', 'detained', 'disappeared', 'displaced', 'raped', 'other'] as const;
export const PERPETRATOR_CLASSES = [
  'state_security',
  'other_state',
  'state_allied',
  'non_state_armed',
  'de_facto_authority',
  'foreign_state',
  'private',
  'unknown',
] as const;
export const VIOLENCE_TYPES = [
  'one_sided',
  'indiscriminate',
  'communal',
  'battle',
  'not_violent',
  'unclear',
] as const;
export const CONTEXTS = ['peace', 'iac', 'niac', 'unclear'] as const;

/** What a person at the desk can say is wrong in a violation indicator. */
export const CORRECTION_KINDS = ['wrong_country', 'not_an_event', 'duplicate', 'wrong_act'] as const;

/** How far the desk is with an alert, in this order. */
export const ALERT_STATES = ['raised', 'reviewed', 'disseminated', 'acted', 'closed'] as const;
export type AlertState = (typeof ALERT_STATES)[number];

/** What can happen to an alert: its states, and what moves none of them. */
export const ALERT_EVENT_KINDS = [
  ...ALERT_STATES,
  'noted',
  'escalated',
  'delivered',
  'delivery_failed',
] as const;
export type AlertEventKind = (typeof ALERT_EVENT_KINDS)[number];

/** How somebody is told of an alert. */
export const ALERT_CHANNELS = ['outbox', 'webhook'] as const;
export type AlertChannel = (typeof ALERT_CHANNELS)[number];

/** Whether a text may leave in a release, and if not, why (the disclosure gate). */
export const TEXT_STATES = ['shown', 'withheld_licence', 'withheld_name', 'absent'] as const;

export const SOURCE_IDS = [
  'uhri',
  'upr-info',
  'upr-documents',
  'hrc-resolutions',
  'sp-communications',
  'hrc-reports',
  'treaty-bodies',
  'un-news',
  'un-geneva',
  'un-press',
  'reliefweb',
  'hrw',
  'amnesty',
  'crisiswatch',
  'ucdp',
  'airwars',
  'hdx-signals',
  'hapi',
  'unmiss',
  'ewp',
  'views',
  'findings',
  'desk',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];
