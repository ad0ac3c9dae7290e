import type { ActFamily } from '../schemas/acts.ts';
import type { Row } from '../schemas/table.ts';
import type { signals } from '../schemas/tables/signals.ts';
import type { Monitoring } from '../schemas/vocabularies.ts';

/** One month of one series on the known clock. Counts are NULL exactly where nobody looked. */
export interface SeriesPeriod {
  /** First day of the month, `YYYY-MM-01`. */
  readonly period_start: string;
  /** Incidents without battles, which are left out before. */
  readonly incidents: number | null;
  /** Looking that would have happened anyway, in documents; NULL or 0 where none can be stated. */
  readonly exposure: number | null;
  readonly attention: number | null;
  readonly monitoring: Monitoring;
  readonly historical: number | null;
  readonly undated: number | null;
  readonly persons_min: number | null;
  readonly persons_max: number | null;
  readonly issuers: number | null;
  readonly mentions: number | null;
  readonly recent: Recent;
}

/** What was reported in the last months of `standing.recent_months`, this one included. */
export interface Recent {
  /** Months with at least one incident. */
  readonly months: number;
  /** Distinct first-level areas. */
  readonly areas: number;
  readonly issuers: number;
  /** Civilians reported killed, least. */
  readonly killed: number;
}

/** Country × act family; months contiguous and ascending. */
export interface Series {
  readonly country_iso3: string;
  readonly act_family: ActFamily;
  readonly periods: readonly SeriesPeriod[];
}

/** One month of what was written about a country, whatever it says. */
export interface AttentionPeriod {
  readonly period_start: string;
  /** Documents about the country; NULL exactly where nobody looked. */
  readonly attention: number | null;
  readonly exposure: number | null;
  readonly monitoring: Monitoring;
}

/** Months contiguous and ascending. */
export interface CountryAttention {
  readonly country_iso3: string;
  readonly periods: readonly AttentionPeriod[];
}

/** One month of a country's violent incidents, battles among them; NULL exactly where nobody looked. */
export interface ViolencePeriod extends AttentionPeriod {
  readonly violent: number | null;
  /** Those against civilians: one-sided or indiscriminate. */
  readonly civilian: number | null;
  /** Those, no battles, of which a statement says that the victims' identity was the motive. */
  readonly identity: number | null;
}

/** Months contiguous and ascending. */
export interface CountryViolence {
  readonly country_iso3: string;
  readonly periods: readonly ViolencePeriod[];
}

/** One month of a country's attacks on protected objects; NULL exactly where nobody looked. */
interface ObjectsPeriod extends AttentionPeriod {
  readonly attacks: number | null;
}

/** Months contiguous and ascending. */
export interface CountryObjects {
  readonly country_iso3: string;
  readonly periods: readonly ObjectsPeriod[];
}

/** That a mechanism spoke of a family of acts in a country in a month. */
export interface MechanismSpoke {
  readonly country_iso3: string;
  readonly act_family: ActFamily;
  /** First day of the month in which it became known. */
  readonly period_start: string;
  readonly mechanism: string;
  /** Who said so, told apart from all others. */
  readonly claimant: string;
  /** First day of the month since when the source that tells of it is read. */
  readonly read_since: string;
}

/** An act of the machinery that may raise a sign. */
export interface MachineryAct {
  readonly kind: 'recommendation' | 'special_session' | 'item_4_resolution' | 'mandate';
  readonly country_iso3: string;
  /** `YYYY-MM-DD`. */
  readonly known_at: string;
  /** Recommendation: themes joined by `;`. Otherwise the code or label of what it is about. */
  readonly subject: string | null;
  /** Source that tells of a recommendation. */
  readonly source_id?: string;
  /** Review session of a recommendation. */
  readonly session_label?: string | null;
  /** The State's response to a recommendation, and the day on which it became public where the source says so. */
  readonly response?: string | null;
  readonly response_known_at?: string | null;
}

/** What a State was asked or owes, or that it answered. */
export interface CooperationAct {
  readonly kind: 'communication' | 'reply' | 'overdue_report';
  readonly country_iso3: string;
  readonly issuer: string;
  /** Reference of a communication and of the replies to it; the report that is overdue. */
  readonly subject: string | null;
  /** Day on which it was sent, or on which the report was due: `YYYY-MM-DD`, as the two below. */
  readonly day: string;
  readonly known_at: string;
  /** Last day on which its source was seen to show it so; NULL in a retrospective look at what was captured later. */
  readonly last_seen: string | null;
}

/** A confirmed trigger, as far as phases look at it. */
export interface Trigger {
  readonly trigger_id: string;
  readonly country_iso3: string;
  /** `YYYY-MM-DD`. */
  readonly known_at: string;
  /** false: a warning of the Special Adviser, which nobody's impunity follows from. */
  readonly is_finding: boolean;
}

/** A statement that shows a risk factor of the policy. */
export interface RiskShown {
  readonly country_iso3: string;
  /** `YYYY-MM-DD`. */
  readonly known_at: string;
  /** Who says so, told apart from all others. */
  readonly claimant: string;
}

/** What showed a risk factor in a country in a month, by when it became known. */
export interface RiskMonth {
  readonly country_iso3: string;
  readonly period_start: string;
  readonly risk_factor: string;
  readonly indicators: number;
  readonly issuers: number;
  readonly families: string;
  /** First and last day of the month on which it was shown. */
  readonly first_known: string;
  readonly last_known: string;
}

/** A row of `signals` before it has an id and belongs to a release. */
export type Signal = Omit<Row<typeof signals>, 'signal_id' | 'vintage' | 'retrospective' | 'coding_version'>;
