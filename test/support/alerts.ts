import { type AlertSettings, alertSettingsSchema } from '../../schemas/alert-settings.ts';
import { type Alert, type AlertEvent, eventOf } from '../../signals/alerts/events.ts';
import type { RaisedSignal } from '../../signals/alerts/raise.ts';

/** A signal at warning. */
export function warning(over: Partial<RaisedSignal> = {}): RaisedSignal {
  return {
    ...{ signal_id: `s-${over.period_start ?? '2026-05-01'}`, signal_type: 'trend', country_iso3: 'SDN' },
    ...{ act_family: 'KIL', group_code: null, period_type: 'month', period_start: '2026-05-01' },
    ...{
      change: 'warning',
      phase: null,
      why: 'Reported killing rose.',
      why_code: 'rise',
      why_params: '{"count":9}',
    },
    ...{ coding_version: '5', policy_version: 'v1', indicators: 2, indicator_ids: 'i1;i2' },
    ...over,
  };
}

/** The event that raises an alert, at the start of a day. */
export function raised(alert_id: string, over: Partial<AlertEvent> = {}): AlertEvent {
  return eventOf({
    ...warning(),
    ...{
      alert_id,
      kind: 'raised',
      said_by: 'tocsin',
      said_at: '2026-06-01T00:00:00.000Z',
      raised_on: '2026-06-01',
    },
    ...{ level: 1, recipient: 'desk', deadline: '2026-06-05T00:00:00.000Z' },
    ...over,
  });
}

/** The alert as its `raised` event leaves it. */
export function alertOf({ event_id: _, ...said }: AlertEvent, over: Partial<Alert> = {}): Alert {
  return {
    ...(said as unknown as Alert),
    ...{
      state: 'raised',
      asked: said.recipient ?? '',
      reviewed_at: null,
      reviewed_by: null,
      hours_to_review: null,
    },
    ...{ disseminated_to: null, acted_at: null, closed_at: null, notes: 0 },
    ...over,
  };
}

/** Settings as a file would give them. */
export function alertSettings(said: object = {}): AlertSettings {
  return alertSettingsSchema.parse(said);
}
