import { z } from 'zod';
import { ACT_CODES } from '../acts.ts';
import { flag, iso3, nullable, oneOf, text, time } from '../columns.ts';
import type { Table } from '../table.ts';
import { CORRECTION_KINDS } from '../vocabularies.ts';

const correction = {
  correction_id: text('hash of all the fields below but the time: the same correction said twice is one'),
  indicator_id: text('violation indicator it corrects'),
  kind: oneOf(CORRECTION_KINDS, 'what was wrong'),
  country_iso3: nullable(iso3('wrong_country: the country it happened in')),
  act_code: nullable(oneOf(ACT_CODES, 'wrong_act: the act that the text tells of')),
  duplicate_of: nullable(text('duplicate: the violation indicator that tells of the same event')),
  corrected_by: text('short handle of whoever said so at the desk, not a name'),
  reason: text('why, in a sentence; never the name of a person'),
  corrected_at: time('when it was said'),
};

/** As it stands in a batch of the desk; `corrections` below is what a release says of it. */
export const correctionFacts = {
  name: 'correction_facts',
  comment: 'What a person at the desk said is wrong in a violation indicator.',
  key: ['correction_id'],
  checks: [],
  row: z.object(correction),
} as const satisfies Table;

export const corrections = {
  name: 'corrections',
  comment:
    'What people at the desk said is wrong in a violation indicator. What coding said before stays in the batches; the ' +
    'row in violation_indicators carries the correction and says so.',
  key: ['correction_id'],
  checks: [],
  row: z.object({
    ...correction,
    applied: flag(
      'whether it is in force: false where a later one of its kind corrects the same row, and where coding no longer gives that row',
    ),
  }),
} as const satisfies Table;
