import { idOf } from '../../schemas/ids.ts';
import type { Row } from '../../schemas/table.ts';
import { type alertEventFacts, type alerts, alertEventFacts as facts } from '../../schemas/tables/alerts.ts';

export type Alert = Row<typeof alerts>;
export type AlertEvent = Row<typeof alertEventFacts>;

/** By whom what no person did is said. */
export const MACHINE = 'tocsin';

type Said = Pick<AlertEvent, 'alert_id' | 'kind' | 'said_at' | 'said_by'> &
  Partial<Omit<AlertEvent, 'event_id'>>;

const NOTHING = Object.fromEntries(Object.keys(facts.row.shape).map((name) => [name, null]));

/**
 * An event with its id: a hash of what was said without the time, so that the same said twice is one. An alert is
 * raised once, and escalated once to each level, whoever is asked then.
 */
export function eventOf(said: Said): AlertEvent {
  const { alert_id, kind } = said;
  const stable =
    kind === 'raised'
      ? []
      : kind === 'escalated'
        ? [said.level ?? null]
        : [said.said_by, said.recipient, said.channel, said.note, said.told_event].map(
            (field) => field ?? null,
          );
  return { ...NOTHING, ...said, event_id: idOf('alert_event', alert_id, kind, ...stable) } as AlertEvent;
}
