import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { now } from '../home/clock.ts';
import type { HomeKind } from '../home/descriptor.ts';
import type { HomePaths } from '../home/paths.ts';
import { sealFile } from '../home/seal.ts';
import { postWebhook } from '../net/webhook.ts';
import type { AlertSettings } from '../schemas/alert-settings.ts';
import { TocsinError } from '../schemas/errors.ts';
import { type Delivery, deliveryEvent, dueDeliveries } from '../signals/alerts/deliveries.ts';
import { escalations } from '../signals/alerts/escalate.ts';
import { payloadOf } from '../signals/alerts/payload.ts';
import { readAlertBook, sealAlertEvents } from './alert-book.ts';
import { withHeartbeat } from './heartbeat.ts';
import { signedHeaders } from './sign-webhook.ts';
import { tell } from './tell.ts';
import type { HomeActivities } from './types.ts';

interface Place {
  readonly paths: HomePaths;
  readonly kind: HomeKind;
  readonly settings: AlertSettings;
}

type Steps = Pick<HomeActivities, 'escalateAlerts' | 'notifyAlerts' | 'noteUndelivered'>;

/** The steps of the sweep. All is read from sealed batches and said in new ones; the warehouse is not touched. */
export function sweepActivities(place: Place): Steps {
  return {
    escalateAlerts: () => withHeartbeat(() => escalate(place)),
    notifyAlerts: () => withHeartbeat((signal) => notify(place, signal)),
    noteUndelivered: () => withHeartbeat(() => noteUndelivered(place)),
  };
}

async function escalate({ paths, settings }: Place): Promise<number> {
  const at = now().toISOString();
  const { alerts } = await readAlertBook(paths.batches);
  const events = escalations(alerts, settings, at);
  if (events.length > 0) {
    await sealAlertEvents(paths, events, at);
    tell('warn', 'alerts_escalated', { alerts: events.length });
  }
  return events.length;
}

/** One recipient that does not answer keeps nobody else waiting: its other messages are left to the next try. */
async function notify(place: Place, signal: AbortSignal): Promise<number> {
  const due = await findDue(place);
  const failed = new Map<string, string>();
  await writeOutbox(
    place,
    due.filter(({ channel }) => channel === 'outbox'),
  );
  for (const delivery of due.filter(({ channel }) => channel === 'webhook')) {
    const { recipient, key } = delivery;
    if (failed.has(recipient)) continue;
    const fault = await send(place, delivery, signal);
    signal.throwIfAborted();
    if (fault !== null) failed.set(recipient, fault);
    else tell('info', 'alert_delivered', { recipient, key });
  }
  if (failed.size === 0) return due.length;
  for (const [recipient, reason] of failed) tell('warn', 'alert_undelivered', { recipient, reason });
  const told = [...failed].map(([recipient, reason]) => `${recipient}: ${reason}`).join('; ');
  throw new TocsinError('transient', `alerts did not reach ${told}`);
}

async function writeOutbox({ paths, kind }: Place, due: readonly Delivery[]): Promise<void> {
  if (due.length === 0) return;
  for (const delivery of due) {
    const body = `${JSON.stringify(payloadOf(delivery, kind), null, 2)}\n`;
    await sealFile(join(paths.outbox, `${delivery.key}.json`), (aside) => writeFile(aside, body));
  }
  const at = now().toISOString();
  await sealAlertEvents(
    paths,
    due.map((delivery) => deliveryEvent(delivery, 'delivered', at)),
    at,
  );
}

/** Why a message did not arrive; null when it did, which is put on record before the next is sent. */
async function send(
  { paths, kind, settings }: Place,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<string | null> {
  const {
    webhook = '',
    secret = '',
    private_network = false,
  } = settings.recipients[delivery.recipient] ?? {};
  const body = JSON.stringify(payloadOf(delivery, kind));
  const post = {
    ...{ url: new URL(webhook), body, headers: signedHeaders(body, secret, delivery.key, now()) },
    ...{ privateNetwork: private_network, timeoutMs: settings.webhook_seconds * 1000 },
    spoolDirectory: join(paths.work, 'spool'),
  };
  // The address may be a secret: what went wrong is said without it.
  const status = await postWebhook(post, signal).catch(
    (error: NodeJS.ErrnoException) => error.code ?? error.name,
  );
  if (typeof status !== 'number') return `no answer (${status})`;
  if (status < 200 || status > 299) return `status ${status}`;
  const at = now().toISOString();
  await sealAlertEvents(paths, [deliveryEvent(delivery, 'delivered', at)], at);
  return null;
}

async function noteUndelivered(place: Place): Promise<number> {
  const due = await findDue(place);
  const at = now().toISOString();
  const events = due.map((delivery) => deliveryEvent(delivery, 'delivery_failed', at));
  const known = new Set((await readAlertBook(place.paths.batches)).events.map(({ event_id }) => event_id));
  const fresh = events.filter(({ event_id }) => !known.has(event_id));
  if (fresh.length > 0) await sealAlertEvents(place.paths, fresh, at);
  return due.length;
}

async function findDue({ paths, settings, kind }: Place): Promise<Delivery[]> {
  const { alerts, events } = await readAlertBook(paths.batches);
  return dueDeliveries(alerts, events, settings, kind);
}
