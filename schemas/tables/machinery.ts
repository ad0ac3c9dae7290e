import { z } from 'zod';
import { FAMILY_CODES } from '../acts.ts';
import { date, int, iso3, nullable, oneOf, text } from '../columns.ts';
import type { Table } from '../table.ts';

export const RESPONSES = [
  'supported',
  'noted',
  'not_supported',
  'general',
  'pending',
  'no_response',
  'unclear',
] as const;

/** The acts of the human-rights machinery. None of them is ever counted as a violation. */
const ACT_KINDS = [
  'recommendation',
  'resolution',
  'voluntary_pledge',
  'special_session',
  'item_4_resolution',
  'mandate',
  'communication',
  'reply',
  'overdue_report',
  'finding',
  'vote',
  'review',
] as const;

export const recommendations = {
  name: 'recommendations',
  comment:
    'Recommendations made to States in the Universal Periodic Review. A recommendation is not an event.',
  key: ['recommendation_id'],
  sortedBy: ['state_under_review_iso3', 'known_at'],
  checks: ['action_category BETWEEN 1 AND 5'],
  row: z.object({
    recommendation_id: text('hash of the raw record; an exact repeat gets an occurrence number'),
    document_id: text('document'),
    session_label: text('session as the source names it'),
    known_at: date('last day of the session, when the recommendation was made in public'),
    state_under_review_iso3: iso3('State under review'),
    recommending_iso3: nullable(iso3('State that recommends; NULL where the source does not say')),
    body: nullable(text('text of the recommendation; NULL in a release where the licence withholds it')),
    response: oneOf(RESPONSES, "the State's response"),
    response_known_at: nullable(date('day the response became public; NULL where the source does not say')),
    action_category: nullable(int('1 minimal, 2 continuing, 3 considering, 4 general, 5 specific')),
    themes: nullable(text('issue labels of the source, joined by ;')),
  }),
} as const satisfies Table;

/** Where a resolution is told, best first: a text that several tell is one row, of the first of them. */
export const CHANNELS = [
  'catalogue',
  'voting_record',
  'library_record',
  'full_text',
  'session_report',
  'session_page',
] as const;

export const resolutions = {
  name: 'resolutions',
  comment:
    'Resolutions, decisions, statements and amendments of the Human Rights Council and its predecessor, with vote totals. A text that several channels tell stands once.',
  key: ['resolution_id'],
  checks: [],
  row: z.object({
    resolution_id: text("hash of the source's record id (symbols repeat)"),
    document_id: text('document'),
    symbol: nullable(text('document symbol; NULL for the few that have none')),
    organ: text('body that adopted it'),
    adopted_on: nullable(date('day of adoption')),
    title: nullable(text('title without the catalogue suffix')),
    votes_for: nullable(
      int('votes in favour; NULL without a recorded vote or where the figure is impossible'),
    ),
    votes_against: nullable(int('votes against')),
    abstentions: nullable(int('abstentions')),
    channel: nullable(oneOf(CHANNELS, 'where the row comes from; NULL in readings of before it was noted')),
    draft_symbol: nullable(text('symbol of the draft that was voted on, where the channel tells it')),
  }),
} as const satisfies Table;

const act = {
  act_id: text('hash of document, kind and position'),
  document_id: text('document'),
  kind: oneOf(ACT_KINDS, 'kind of act'),
  country_iso3: nullable(iso3('country it concerns')),
  issuer: text('who acts: organ, mandate or State'),
  subject: nullable(text('short code or label of what it is about')),
  act_family: nullable(oneOf(FAMILY_CODES, 'family it bears on, where the source says so')),
  occurred_on: nullable(date('day of the act')),
  known_at: date(
    'day it became public; where the source gives none, the day of the first capture that shows it',
  ),
  value: nullable(text('the response, vote or number that belongs to the act')),
};

/** As it stands in a reading; `machinery_acts` below is what a release says of it. */
export const machineryActFacts = {
  name: 'machinery_act_facts',
  comment: 'An act of the machinery as one reading saw it.',
  key: ['act_id'],
  checks: [],
  row: z.object({
    ...act,
    known_at: nullable(date('day it became public; NULL where the source does not say')),
  }),
} as const satisfies Table;

export const machineryActs = {
  name: 'machinery_acts',
  comment: 'Dated acts of the human-rights machinery other than recommendations and resolutions.',
  key: ['act_id'],
  sortedBy: ['country_iso3', 'known_at'],
  checks: [],
  row: z.object(act),
} as const satisfies Table;
