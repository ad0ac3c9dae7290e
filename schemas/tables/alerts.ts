import { z } from 'zod';
import { FAMILY_CODES } from '../acts.ts';
import { date, int, isNullable, iso3, nullable, oneOf, text, time } from '../columns.ts';
import type { Table } from '../table.ts';
import { ALERT_CHANNELS, ALERT_EVENT_KINDS, ALERT_STATES, CHANGES, PERIOD_TYPES } from '../vocabularies.ts';

const event = {
  event_id: text('hash of what was said, without the time: the same said twice is one'),
  alert_id: text('alert it happened to'),
  kind: oneOf(ALERT_EVENT_KINDS, 'what happened'),
  said_at: time('when; raised: the first instant of the vintage day'),
  said_by: text('short handle of whoever did so, not a name; tocsin for what no person did'),
  recipient: nullable(
    text('raised, escalated: handles that are asked, joined by ;. disseminated, delivered: who got it'),
  ),
  channel: nullable(oneOf(ALERT_CHANNELS, 'delivered, delivery_failed: how')),
  note: nullable(text('what was said of it, in a sentence; never the name of a person')),
  told_event: nullable(text('delivered, delivery_failed: the event that was told')),
  level: nullable(int('raised: 1; escalated: the level that is asked from then on')),
  deadline: nullable(time('raised, escalated: until when it is to be reviewed')),
};

/** What an alert is about: said once, when it is raised. */
const subject = {
  signal_type: text('type of the signal, or trigger'),
  signal_id: nullable(text('signal that it came from')),
  trigger_id: nullable(text('trigger that it came from')),
  country_iso3: iso3('country'),
  act_family: nullable(oneOf(FAMILY_CODES, 'family of the act; NULL where the signal has none')),
  group_code: nullable(text('victim group; NULL for all')),
  period_type: oneOf(PERIOD_TYPES, 'ISO week or calendar month'),
  period_start: date('first day of the period in which it was raised'),
  change: nullable(oneOf(CHANGES, 'change of the signal when it was raised')),
  phase: nullable(text('phase of the signal when it was raised')),
  why: text('the reason in one sentence'),
  why_code: text('the rule that fired'),
  why_params: text('its figures, as a JSON object'),
  coding_version: text('coding versions among the evidence, joined by ;'),
  policy_version: text('policy under which it fired'),
  indicators: int('violation indicators behind it'),
  indicator_ids: text('the first 50 of them, joined by ;'),
  raised_on: date('vintage day on which it was raised'),
};

type Optional<C extends z.ZodType> = C extends z.ZodNullable ? C : z.ZodNullable<C>;

/** The same, NULL in every event but the one that raises. */
const noSubject = Object.fromEntries(
  Object.entries(subject).map(([name, column]) => [name, isNullable(column) ? column : nullable(column)]),
) as { [K in keyof typeof subject]: Optional<(typeof subject)[K]> };

/** As it stands in a batch of the desk: what an alert is about stands in its `raised` event alone. */
export const alertEventFacts = {
  name: 'alert_event_facts',
  comment: 'What happened to an alert, as a batch of the desk has it.',
  key: ['event_id'],
  checks: ["(kind = 'raised') = (country_iso3 IS NOT NULL)"],
  row: z.object({ ...event, ...noSubject }),
} as const satisfies Table;

export const alertEvents = {
  name: 'alert_events',
  comment:
    'What happened to each alert: raised, reviewed, disseminated, acted on, closed, noted, escalated, delivered. Messages ' +
    'delivered after a release stand in the next one.',
  key: ['event_id'],
  checks: [],
  row: z.object(event),
} as const satisfies Table;

export const alerts = {
  name: 'alerts',
  comment:
    'A signal or trigger that a person must look at, one for each episode. Its state is that of its events, the furthest ' +
    'that any of them says.',
  key: ['alert_id'],
  checks: [],
  row: z.object({
    alert_id: text('hash of type, country, family, group and first period; or of the trigger'),
    state: oneOf(ALERT_STATES, 'how far the desk is with it'),
    ...subject,
    level: int('level of escalation, from 1'),
    asked: text('handles that are asked at this level, joined by ;'),
    deadline: time('until when they are to review it'),
    reviewed_at: nullable(time('when it was first reviewed')),
    reviewed_by: nullable(text('handle of who did so')),
    hours_to_review: nullable(
      int('whole hours from the first instant of the vintage day to the first review'),
    ),
    disseminated_to: nullable(text('handles that it was passed on to, joined by ;')),
    acted_at: nullable(time('when somebody first acted on it')),
    closed_at: nullable(time('when it was closed')),
    notes: int('notes on it'),
  }),
} as const satisfies Table;
