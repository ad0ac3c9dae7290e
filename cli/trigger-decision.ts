import { idOf } from '../schemas/ids.ts';
import type { Row } from '../schemas/table.ts';
import type { triggerDecisionFacts } from '../schemas/tables/triggers.ts';
import { handleOf, sentenceOf } from './desk-words.ts';

export type TriggerDecision = Row<typeof triggerDecisionFacts>;

/** What `tocsin triggers confirm` was given. */
export interface DecisionFlags {
  readonly reject?: boolean;
  readonly by: string;
  readonly reason: string;
}

/**
 * The row of a decision said at `decided_at`. Its id holds the time: a trigger may be confirmed, rejected, and confirmed
 * again for the same reason. Throws `usage` on a handle or reason that is refused.
 */
export function decisionOf(
  trigger_id: string,
  { reject, by, reason }: DecisionFlags,
  decided_at: string,
): TriggerDecision {
  const decided_by = handleOf('--by', by);
  const said = sentenceOf('--reason', reason);
  const verdict = reject ? 'rejected' : 'confirmed';
  const fields = [trigger_id, verdict, decided_by, said, decided_at] as const;
  return { decision_id: idOf(...fields), trigger_id, verdict, decided_by, reason: said, decided_at };
}

/** Whether a decision says what the one in force says already. */
export function saysTheSame(said: TriggerDecision, inForce: Readonly<Record<string, unknown>>): boolean {
  return (['verdict', 'decided_by', 'reason'] as const).every((field) => said[field] === inForce[field]);
}
