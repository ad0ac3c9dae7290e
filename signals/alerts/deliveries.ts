import type { AlertSettings, Subscription } from '../../schemas/alert-settings.ts';
import { idOf } from '../../schemas/ids.ts';
import type { AlertChannel } from '../../schemas/vocabularies.ts';
import { type Alert, type AlertEvent, eventOf, MACHINE } from './events.ts';

/** One message to one recipient by one channel. `key` is the same however often it is tried. */
export interface Delivery {
  readonly key: string;
  readonly alert: Alert;
  readonly event: Pick<
    AlertEvent,
    'event_id' | 'alert_id' | 'kind' | 'said_at' | 'recipient' | 'level' | 'deadline'
  >;
  readonly recipient: string;
  readonly channel: AlertChannel;
}

type Told = Pick<
  AlertEvent,
  'event_id' | 'alert_id' | 'kind' | 'said_at' | 'recipient' | 'channel' | 'told_event' | 'level' | 'deadline'
>;

/**
 * What is still to be told, by key: that an alert was raised, to those who are asked first and to its subscribers; that
 * it was escalated, to those who are asked next. A closed alert is told to nobody; a new subscriber gets the open ones.
 * Invented alerts leave the home by no webhook.
 */
export function dueDeliveries(
  alerts: readonly Alert[],
  events: readonly Told[],
  settings: AlertSettings,
  kind: 'real' | 'synthetic',
): Delivery[] {
  const open = new Map(
    alerts.filter(({ state }) => state !== 'closed').map((alert) => [alert.alert_id, alert]),
  );
  const done = new Set(
    events.flatMap(({ kind, told_event, recipient, channel }) =>
      kind === 'delivered' && told_event && recipient && channel
        ? [keyOf(told_event, recipient, channel)]
        : [],
    ),
  );
  const due = events.flatMap((event) => {
    const alert = open.get(event.alert_id);
    if (alert === undefined || (event.kind !== 'raised' && event.kind !== 'escalated')) return [];
    return recipientsOf(alert, event, settings).flatMap((recipient) =>
      channelsOf(recipient, settings, kind).map((channel) => ({
        ...{ key: keyOf(event.event_id, recipient, channel), alert, event, recipient, channel },
      })),
    );
  });
  return due.filter(({ key }) => !done.has(key)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** That a message arrived, or that its tries were used up. */
export function deliveryEvent(
  { alert, event, recipient, channel }: Delivery,
  kind: 'delivered' | 'delivery_failed',
  said_at: string,
): AlertEvent {
  const { alert_id } = alert;
  return eventOf({
    alert_id,
    kind,
    said_at,
    said_by: MACHINE,
    recipient,
    channel,
    told_event: event.event_id,
  });
}

function keyOf(event_id: string, recipient: string, channel: AlertChannel): string {
  return idOf('delivery', event_id, recipient, channel);
}

function recipientsOf(alert: Alert, event: Told, { subscriptions }: AlertSettings): string[] {
  const asked = (event.recipient ?? '').split(';').filter((name) => name !== '');
  const subscribed = event.kind === 'raised' ? subscriptions.filter((s) => wants(s, alert)) : [];
  return [...new Set([...asked, ...subscribed.map(({ recipient }) => recipient)])];
}

/** An empty list wants all. */
function wants(
  { countries, changes, phases }: Subscription,
  { country_iso3, change, phase }: Alert,
): boolean {
  const here = countries.length === 0 || countries.includes(country_iso3);
  const any = changes.length === 0 && phases.length === 0;
  const changed = changes.some((wanted) => wanted === change);
  const inPhase = phases.some((wanted) => wanted === phase);
  return here && (any || changed || inPhase);
}

/** Somebody who is no longer a recipient is told nothing. */
function channelsOf(name: string, { recipients }: AlertSettings, kind: 'real' | 'synthetic'): AlertChannel[] {
  const { outbox, webhook } = recipients[name] ?? { outbox: false };
  return [
    ...(outbox ? ['outbox' as const] : []),
    ...(webhook === undefined || kind === 'synthetic' ? [] : ['webhook' as const]),
  ];
}
