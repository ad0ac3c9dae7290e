import { z } from 'zod';
import { ACT_CODES, FAMILY_CODES } from '../acts.ts';
import { date, int, iso3, nullable, oneOf, real, text, time } from '../columns.ts';
import type { Table } from '../table.ts';
import {
  CONTEXTS,
  COUNT_KINDS,
  DATE_PRECISIONS,
  FACTUALITIES,
  HARMS,
  PERPETRATOR_CLASSES,
  SOURCE_IDS,
  STANDARDS_OF_PROOF,
  STATEMENT_KINDS,
  VIOLENCE_TYPES,
} from '../vocabularies.ts';

/** What coding says of one statement in a passage. Every text column holds codes of closed lists, never free text. */
const coded = {
  statement_kind: oneOf(
    STATEMENT_KINDS,
    'event, aggregate (a total over a period), pattern, or measure (law, decree)',
  ),
  act_code: oneOf(ACT_CODES, 'act, FAM.act; FAM.unspecified where only the family is said'),
  act_family: oneOf(FAMILY_CODES, 'family of the act'),
  risk_factors: nullable(
    text('risk factors RF1-RF14 of the UN Framework of Analysis it bears on, joined by ;'),
  ),
  factuality: oneOf(FACTUALITIES, 'how the statement stands to the act'),
  asserted_by: text('code of the originating claimant: the issuer, or whom it quotes'),
  standard_of_proof: oneOf(STANDARDS_OF_PROOF, 'standard the text names'),
  country_iso3: nullable(iso3('country where the act is said to have happened')),
  admin1: nullable(text('first-level area, from the gazetteer')),
  place: nullable(text('town or site, from the gazetteer')),
  occurred_from: nullable(date('first day of the interval in which it is said to have happened')),
  occurred_to: nullable(date('last day of that interval')),
  date_precision: oneOf(DATE_PRECISIONS, 'how finely the text dates it'),
  count_min: nullable(int('least number of victims said')),
  count_max: nullable(int('greatest number of victims said')),
  count_kind: nullable(oneOf(COUNT_KINDS, 'what the number counts')),
  harm: oneOf(HARMS, 'outcome for the victims'),
  perpetrator_class: oneOf(PERPETRATOR_CLASSES, 'class of the alleged perpetrator'),
  perpetrator_org: nullable(text('organisation from the list; never a person')),
  victim_group: nullable(text('group codes joined by ;')),
  identity_motive: nullable(text('identity for which they were targeted, codes joined by ;')),
  violence_type: oneOf(VIOLENCE_TYPES, 'kind of violence'),
  context: oneOf(CONTEXTS, 'peace, international or non-international armed conflict'),
  confidence: real(
    'probability that a person reads the same act family, statement kind and factuality, from labelled passages',
  ),
  rule_id: text('rule that fired'),
  char_start: int('start of the statement in the passage, UTF-16 units'),
  char_end: int('end of the statement, exclusive'),
  spans: nullable(
    text(
      'where in the passage the words stand that the codes come from: role:start-end joined by ;, in UTF-16 units, end ' +
        'exclusive, of the roles act, actor, group (each mention), count, place, date; what the statement does not say ' +
        'has none; NULL in readings of coding versions before 3',
    ),
  ),
};

const CHECKS = [
  'occurred_from <= occurred_to',
  'count_min <= count_max',
  'char_start < char_end',
  'confidence BETWEEN 0 AND 1',
];

export const codedStatement = z.object(coded);
/** One statement as the coder returns it: no ids, no provenance. */
export type CodedStatement = z.infer<typeof codedStatement>;

export const violationFacts = {
  name: 'violation_facts',
  comment: 'A violation indicator as one reading coded it.',
  key: ['indicator_id'],
  checks: CHECKS,
  row: z.object({
    indicator_id: text('hash of passage, span, act, country and harm'),
    passage_id: text('passage it stands in'),
    document_id: text('document'),
    ...coded,
  }),
} as const satisfies Table;

const SENSITIVE = 'child, detained_person, human_rights_defender, sexual_violence';
const WITHHELD_FOR =
  `why the row says less than is known, joined by ;: ${SENSITIVE} (place, passage and span are NULL, the dates are those ` +
  'of whole months), small_count (a number below 5 of people of a group or at a place is NULL). NULL: nothing is withheld';

export const violationIndicators = {
  name: 'violation_indicators',
  comment:
    'One statement in a passage that violations happened: who did what to whom, where, when, how many, who says so. ' +
    'A row is a statement, not an event: count incidents, not rows.',
  key: ['indicator_id'],
  sortedBy: ['country_iso3', 'known_at'],
  checks: CHECKS,
  row: z.object({
    indicator_id: text('hash of passage, span, act, country and harm'),
    incident_id: nullable(text('incident it is counted in; NULL unless an asserted event')),
    document_id: text('document'),
    passage_id: nullable(
      text('passage it stands in; NULL where withheld_for says that the row leads to its document'),
    ),
    source_id: oneOf(SOURCE_IDS, 'source'),
    ...coded,
    char_start: nullable(coded.char_start),
    char_end: nullable(coded.char_end),
    known_at: date('day it became public'),
    captured_at: time('time of the first capture with this content'),
    reader_version: text('version of the reader'),
    coding_version: text('version of coding'),
    correction_kinds: nullable(
      text(
        'kinds of the corrections in force on this row, joined by ;: its country, area and place, or its act and risk factors, are ' +
          'then those of the correction; with not_an_event it is in no incident. NULL: as coded',
      ),
    ),
    withheld_for: nullable(text(WITHHELD_FOR)),
  }),
} as const satisfies Table;

export const incidents = {
  name: 'incidents',
  comment: 'The same event told by several issuers, counted once.',
  key: ['incident_id'],
  sortedBy: ['country_iso3', 'known_at'],
  checks: ['mentions >= 1', 'issuers >= 1'],
  row: z.object({
    incident_id: text('hash of its first member'),
    country_iso3: iso3('country'),
    act_family: oneOf(FAMILY_CODES, 'family of the act'),
    admin1: nullable(text('first-level area')),
    occurred_from: nullable(date('first day')),
    occurred_to: nullable(date('last day')),
    date_precision: oneOf(DATE_PRECISIONS, 'finest precision among its members'),
    known_at: date('day the first member became public'),
    persons_min: nullable(int('least number of victims any member gives')),
    persons_max: nullable(int('greatest number of victims any member gives')),
    violence_type: oneOf(VIOLENCE_TYPES, 'kind of violence; battle only where no member says otherwise'),
    mentions: int('member statements'),
    issuers: int('independent claimants'),
    denied: int('statements in the same documents that deny such an act: shown, never subtracted'),
    withheld_for: nullable(
      text(
        `why the row says less than is known, joined by ;: ${SENSITIVE} (the dates are those of whole months), small_count ` +
          '(a statement of it withholds a number below 5: the numbers are NULL). NULL: nothing is withheld',
      ),
    ),
  }),
} as const satisfies Table;

export const incidentRedirects = {
  name: 'incident_redirects',
  comment:
    'Ids that an incident had, or would have had, in an earlier release, before statements came that merged it with ' +
    'others. An id that is neither here nor in incidents tells of nothing that is still an asserted event.',
  key: ['former_incident_id'],
  checks: ['former_incident_id <> incident_id'],
  row: z.object({
    former_incident_id: text('id that is no longer one of incidents'),
    incident_id: text('incident that it is now counted in'),
  }),
} as const satisfies Table;

export const incidentMembers = {
  name: 'incident_members',
  comment: 'Which statements tell of which incident.',
  key: ['incident_id', 'indicator_id'],
  checks: [],
  row: z.object({ incident_id: text('incident'), indicator_id: text('statement') }),
} as const satisfies Table;
