import type { Delivery } from './deliveries.ts';

/**
 * What a recipient is told: which rule fired, on what evidence, and until when it is to be reviewed. It holds ids,
 * codes and the signal's own controlled wording: no text of a document and no name. The same bytes at every try.
 */
export function payloadOf({ key, alert, event, recipient }: Delivery, kind: 'real' | 'synthetic') {
  const { alert_id, country_iso3, act_family, group_code, signal_type, change, phase, period_type } = alert;
  const { why, why_code, why_params, policy_version, coding_version, signal_id, trigger_id } = alert;
  return {
    schema: 'tocsin.alert.v1',
    idempotency_key: key,
    kind,
    recipient,
    event: { event_id: event.event_id, kind: event.kind, level: event.level, asked: idsOf(event.recipient) },
    alert: {
      ...{ alert_id, country_iso3, act_family, group_code, signal_type, change, phase },
      ...{ period_type, period_start: alert.period_start, review_by: event.deadline },
    },
    rule: { why_code, policy_version, coding_version, why, why_params: JSON.parse(why_params) as unknown },
    evidence: {
      ...{ vintage: alert.raised_on, signal_id, trigger_id },
      ...{ indicators: alert.indicators, indicator_ids: idsOf(alert.indicator_ids) },
    },
    note: 'A signal says that reports rose relative to coverage, under the rule named. It is no finding: review it.',
  };
}

function idsOf(joined: string | null): string[] {
  return (joined ?? '').split(';').filter((id) => id !== '');
}
