import { TocsinError } from '../../schemas/errors.ts';
import { ALERT_STATES, type AlertEventKind, type AlertState } from '../../schemas/vocabularies.ts';

/** What a person has looked at may be passed on, acted on and closed, in any order and more than once. */
const AFTER_REVIEW: readonly AlertEventKind[] = [
  'disseminated',
  'acted',
  'noted',
  'closed',
  'delivered',
  'delivery_failed',
];

/** What may happen to an alert in each state. Only what nobody has reviewed is escalated; nothing closes unseen. */
const ALLOWED: Readonly<Record<AlertState, readonly AlertEventKind[]>> = {
  raised: ['reviewed', 'noted', 'escalated', 'delivered', 'delivery_failed'],
  reviewed: AFTER_REVIEW,
  disseminated: AFTER_REVIEW,
  acted: AFTER_REVIEW,
  closed: ['noted', 'delivered', 'delivery_failed'],
};

/** The command by which a person says it; the machinery's own kinds have none. */
const COMMANDS: Partial<Record<AlertEventKind, string>> = {
  reviewed: 'review',
  disseminated: 'disseminate',
  acted: 'act',
  noted: 'note',
  closed: 'close',
};

/**
 * The state of an alert after one more event: the further of both, since `acted` stays when it is disseminated again.
 * Throws `usage`, with what is allowed instead, where the event may not happen in that state.
 */
export function stateAfter(state: AlertState, kind: AlertEventKind): AlertState {
  const allowed = ALLOWED[state];
  if (!allowed.includes(kind)) {
    const commands = allowed.flatMap((other) => COMMANDS[other] ?? []);
    throw new TocsinError(
      'usage',
      `an alert that is ${state} cannot be ${kind}: what can be said of it is ${commands.join(', ')}`,
    );
  }
  const to = ALERT_STATES.find((other) => other === kind);
  if (to === undefined) return state;
  return ALERT_STATES.indexOf(to) > ALERT_STATES.indexOf(state) ? to : state;
}
