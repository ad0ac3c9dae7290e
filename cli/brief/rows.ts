import { z } from 'zod';
import { CHANGES, COMPUTABILITY, MONITORING, PHASES, TRIGGER_STATES } from '../../schemas/vocabularies.ts';

// The rows that a brief reads out of a release.

const count = z.number().int();
const words = z.string().nullable();

export const signal = z.object({
  signal_id: z.string(),
  signal_type: z.string(),
  act_family: words,
  period_start: z.string(),
  change: z.enum(CHANGES),
  standing: count.nullable(),
  monitoring: z.enum(MONITORING),
  computability: z.enum(COMPUTABILITY),
  why: z.string(),
  /** Of as many as there are, this is one that is shown. */
  of_all: count,
});
export const evidence = z.object({
  indicator_id: z.string(),
  act_code: z.string(),
  occurred_from: words,
  occurred_to: words,
  asserted_by: z.string(),
  document_id: z.string(),
  title: words,
  symbol: words,
  paragraph: words,
  address: words,
  address_state: z.string(),
  source_id: z.string(),
  capture_sha256: z.string(),
  withheld_for: words,
});
export const phase = z.object({
  signal_id: z.string(),
  period_start: z.string(),
  phase: z.enum(PHASES),
  ongoing: z.boolean(),
  why: z.string(),
  policy_version: z.string(),
});
export const watching = z.object({
  monitoring: z.enum(MONITORING),
  months: count,
  first: z.string(),
  last: z.string(),
});
export const trigger = z.object({
  trigger_id: z.string(),
  known_at: z.string(),
  state: z.enum(TRIGGER_STATES),
  body: z.string(),
  crimes: words,
  standard_of_proof: z.string(),
  text: words,
  paragraph: words,
  address: words,
  of_all: count,
});
export const review = z.object({
  theme: z.string(),
  recommendations: count,
  reviews: count,
  refused: count,
  unanswered: count,
  last_review: z.string(),
  source_id: z.string(),
});
export const coming = z.object({
  coming_session: count,
  coming_month: words,
  certainty: z.string(),
  act_family: z.string(),
  recommendations: count,
  repeated: count,
  refused: count,
  unanswered: count,
});
export const source = z.object({
  source_id: z.string(),
  freshness: z.string(),
  last_outcome: words,
  complete_to: words,
});
