import { z } from 'zod';
import { date, flag, int, iso3, nullable, oneOf, text, time } from '../columns.ts';
import type { Table } from '../table.ts';
import {
  PHASES,
  STANDARDS_OF_PROOF,
  TRIGGER_KINDS,
  TRIGGER_STATES,
  TRIGGER_VERDICTS,
} from '../vocabularies.ts';

const finding = {
  country_iso3: iso3('country it is about'),
  body: text('code of the court, commission or adviser that speaks'),
  kind: oneOf(TRIGGER_KINDS, 'what kind of text of whom'),
  crimes: nullable(
    text('law that the text itself speaks of, joined by ;: resembles, never a judgement of Tocsin'),
  ),
  standard_of_proof: oneOf(STANDARDS_OF_PROOF, 'standard of proof that the text names'),
};
const place = {
  document_id: text('document'),
  passage_id: nullable(
    text('passage; NULL for an entry of the list kept by hand, whose paragraph is that of its text'),
  ),
};
const span = {
  char_start: nullable(int('first character of the sentence in the passage, UTF-16 units')),
  char_end: nullable(int('character after the sentence')),
};

/** A person's word on a possible trigger, as it stands in a batch of the desk. */
export const triggerDecisionFacts = {
  name: 'trigger_decision_facts',
  comment: 'What a person at the desk said of a possible trigger.',
  key: ['decision_id'],
  checks: [],
  row: z.object({
    decision_id: text('hash of all the fields below'),
    trigger_id: text('trigger it speaks of'),
    verdict: oneOf(TRIGGER_VERDICTS, 'what was said'),
    decided_by: text('short handle of whoever said so at the desk, not a name'),
    reason: text('why, in a sentence; never the name of a person'),
    decided_at: time('when it was said'),
  }),
} as const satisfies Table;

/** What the rule finds in passages; `triggers` below joins the list and the desk. */
export const triggerCandidates = {
  name: 'trigger_candidates',
  comment: 'Sentences that seem to tell of an authoritative finding.',
  key: ['trigger_id'],
  checks: [],
  row: z.object({
    trigger_id: text('hash of document, paragraph, country and body'),
    ...finding,
    standard_phrase: text('words that conclude'),
    ...place,
    char_start: int('first character of the sentence in the passage, UTF-16 units'),
    char_end: int('character after the sentence'),
  }),
} as const satisfies Table;

export const triggers = {
  name: 'triggers',
  comment:
    'Authoritative findings, orders and warnings: those of the list kept by hand, and sentences that seem to tell of ' +
    'one and that a person has to confirm. Only confirmed ones move a phase. A filing is no finding.',
  key: ['trigger_id'],
  checks: [],
  row: z.object({
    trigger_id: text('hash of what it was read from; the same in every release'),
    ...finding,
    standard_phrase: nullable(
      text('words that conclude, as the passage has them; NULL for an entry of the list'),
    ),
    symbol: nullable(text('UN document symbol of the text, or of the document that tells of it')),
    reference: nullable(text('number of the case or name of the text, where there is no symbol')),
    paragraph: nullable(text('paragraph of the text that finds it; NULL where the list does not know it')),
    found_on: nullable(date('day that the text bears; NULL where it is not known')),
    known_at: date('day from which it was public'),
    is_finding: flag('it concludes or orders. false: a step of a procedure, or a warning'),
    state: oneOf(TRIGGER_STATES, 'candidate until somebody confirms or rejects it'),
    confirmed_by: nullable(
      text('who confirmed or rejected it: a handle of the desk, or findings for the list kept by hand'),
    ),
    reason: nullable(text('why, as the desk said it')),
    decided_at: nullable(time('when the desk said it')),
    source_id: text('source of the document'),
    ...place,
    ...span,
    capture_sha256: text('SHA-256 of the capture that the document was read from'),
  }),
} as const satisfies Table;

export const responseTools = {
  name: 'response_tools',
  comment: 'Which tools each phase opens, to be considered. Join on phase. None is advised by standing here.',
  key: ['phase', 'tool_number'],
  checks: [],
  row: z.object({
    phase: oneOf(PHASES, 'phase that opens it'),
    tool_number: int('place in the list, 1 to 19'),
    tool: text('what could be done'),
    mechanism: nullable(text('means or channels, joined by ;')),
    source: text('publication that lists it'),
  }),
} as const satisfies Table;
