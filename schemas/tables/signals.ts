import { z } from 'zod';
import { FAMILY_CODES } from '../acts.ts';
import { date, flag, int, iso3, nullable, oneOf, real, text } from '../columns.ts';
import type { Table } from '../table.ts';
import {
  CHANGES,
  CLOCKS,
  COMPUTABILITY,
  MONITORING,
  PERIOD_TYPES,
  PHASES,
  SOURCE_IDS,
} from '../vocabularies.ts';

const SIGNAL_TYPES = [
  'trend',
  'silence',
  'repeated_recommendation',
  'refused_recommendation',
  'special_session',
  'item_4_resolution',
  'new_mandate',
  'phase',
  'civilian_share',
  'identity_share',
  'spread',
  'protected_objects',
  'convergence',
  'unanswered_communications',
  'overdue_reports',
  'impunity',
] as const;

const period = {
  clock: oneOf(CLOCKS, 'known: when it became public; occurred: when it is said to have happened'),
  period_type: oneOf(PERIOD_TYPES, 'ISO week or calendar month'),
  period_start: date('first day of the period'),
};

/** Counts are NULL, never 0, where the period is unmonitored or does not apply. */
const counts = {
  incidents: nullable(int('incidents of the period on its clock')),
  historical: nullable(int('incidents first known in the period that occurred more than 92 days before')),
  undated: nullable(int('incidents first known in the period whose date is coarser than the clock takes')),
  persons_min: nullable(int('persons harmed, least, summed over the incidents that give a number')),
  persons_max: nullable(int('persons harmed, greatest')),
  issuers: nullable(int('independent claimants')),
  mentions: nullable(int('statements')),
};
const watching = {
  attention: nullable(int('documents about the country in the period: shown, never divided by')),
  exposure: nullable(real('looking that would have happened anyway, in documents (methods §4.1)')),
  monitoring: oneOf(MONITORING, 'what is known about the watching of the country in the period'),
};

const retrospective = flag(
  'true in a release made with --as-of: it reads only what was public by that day, and was made later',
);

export const coverage = {
  name: 'coverage',
  comment: 'What each source looked at: source × country × period.',
  key: ['source_id', 'country_iso3', 'period_type', 'period_start'],
  sortedBy: ['country_iso3', 'period_type', 'period_start'],
  checks: [],
  row: z.object({
    source_id: oneOf(SOURCE_IDS, 'source'),
    country_iso3: iso3('country'),
    period_type: period.period_type,
    period_start: period.period_start,
    documents: nullable(int('documents about the country; NULL where nothing was read')),
    passages: nullable(int('passages of those documents')),
    passages_unread: nullable(
      int('those of them in a language that coding does not read, or reads in small part'),
    ),
    monitoring: watching.monitoring,
    retrospective,
  }),
} as const satisfies Table;

export const series = {
  name: 'series',
  comment: 'Country × act family × period on one clock: incidents, persons, issuers, mentions, and exposure.',
  key: ['clock', 'period_type', 'country_iso3', 'act_family', 'period_start'],
  sortedBy: ['country_iso3', 'act_family', 'clock', 'period_type', 'period_start'],
  checks: ["(incidents IS NULL) = (monitoring IN ('unmonitored', 'not_applicable'))"],
  row: z.object({
    country_iso3: iso3('country'),
    act_family: oneOf(FAMILY_CODES, 'family of the act'),
    ...period,
    ...counts,
    ...watching,
    retrospective,
  }),
} as const satisfies Table;

export const signals = {
  name: 'signals',
  comment:
    'What a series says for one period under one coding and policy version. It says "reported X rose relative to ' +
    'coverage", never "X rose".',
  key: ['signal_id'],
  sortedBy: ['country_iso3', 'period_start'],
  checks: [
    'standing BETWEEN 0 AND 4',
    'p_value BETWEEN 0 AND 1',
    "incidents IS NULL OR monitoring NOT IN ('unmonitored', 'not_applicable')",
  ],
  row: z.object({
    signal_id: text('hash of type, country, family, group, clock, period and versions'),
    signal_type: oneOf(SIGNAL_TYPES, 'what kind of sign it is'),
    method: text('test or rule'),
    country_iso3: iso3('country'),
    act_family: nullable(oneOf(FAMILY_CODES, 'family of the act; NULL for signs that have none')),
    group_code: nullable(text('victim group; NULL for all')),
    ...period,
    window_periods: int('length of the window in periods, ending with this one'),
    ...counts,
    ...watching,
    expected: nullable(real('incidents expected in the window from the lagged baseline and exposure')),
    upper_bound: nullable(real('smallest count that would be a watch, given that baseline')),
    p_value: nullable(real('mid-p of the window, combined over windows by Simes')),
    standing: nullable(int('0 none, 1 isolated, 2 recurrent, 3 widespread, 4 mass; over the last 12 months')),
    change: oneOf(CHANGES, 'none, watch, warning, alarm (methods §4.14)'),
    phase: nullable(oneOf(PHASES, 'phase of the country under the policy; NULL in rows of other types')),
    ongoing: flag('standing 4'),
    computability: oneOf(COMPUTABILITY, 'whether the test could say anything'),
    why: text('the reason in one sentence'),
    why_code: text('stable code of that reason'),
    why_params: text('its figures, as a JSON object'),
    coding_version: text('coding versions among the evidence, joined by ;'),
    policy_version: text('policy version'),
    vintage: text('knowledge cut-off of the release'),
    retrospective,
  }),
} as const satisfies Table;

export const signalEvidence = {
  name: 'signal_evidence',
  comment: 'The statements behind a signal.',
  key: ['signal_id', 'indicator_id'],
  checks: [],
  row: z.object({ signal_id: text('signal'), indicator_id: text('violation indicator') }),
} as const satisfies Table;

export const countriesTable = {
  name: 'countries',
  comment: 'ISO 3166-1 alpha-3 codes, with withdrawn codes of former States.',
  key: ['country_iso3'],
  checks: [],
  row: z.object({
    country_iso3: iso3('code'),
    name: text('short English name'),
    region: nullable(text('UN region')),
    un_member: flag('member State of the United Nations'),
    valid_to: nullable(date('last day, for a former State')),
  }),
} as const satisfies Table;
