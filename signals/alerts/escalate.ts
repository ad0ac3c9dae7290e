import type { AlertSettings } from '../../schemas/alert-settings.ts';
import { hoursAfter } from './deadline.ts';
import { type Alert, type AlertEvent, eventOf, MACHINE } from './events.ts';

/** Whether nobody reviewed an alert by its deadline. `now`: ISO 8601 in UTC. */
export function isOverdue({ state, deadline }: Pick<Alert, 'state' | 'deadline'>, now: string): boolean {
  return state === 'raised' && Date.parse(deadline) < Date.parse(now);
}

/** Overdue alerts go to the next level, one at a time; those of the last level stay overdue. */
export function escalations(
  alerts: readonly Pick<Alert, 'alert_id' | 'state' | 'level' | 'deadline'>[],
  { levels, review_hours }: AlertSettings,
  now: string,
): AlertEvent[] {
  return alerts.flatMap((alert) => {
    const asked = levels[alert.level];
    if (asked === undefined || !isOverdue(alert, now)) return [];
    return [
      eventOf({
        ...{ alert_id: alert.alert_id, kind: 'escalated', said_by: MACHINE, said_at: now },
        ...{ level: alert.level + 1, recipient: asked.join(';'), deadline: hoursAfter(now, review_hours) },
      }),
    ];
  });
}
