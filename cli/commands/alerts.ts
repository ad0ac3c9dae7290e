import { existsSync } from 'node:fs';
import { readAlertBook, sealAlertEvents } from '../../activities/alert-book.ts';
import { now } from '../../home/clock.ts';
import { readDescriptor } from '../../home/descriptor.ts';
import { findHome, type HomePaths, homePaths } from '../../home/paths.ts';
import { TocsinError } from '../../schemas/errors.ts';
import type { AlertEventKind, AlertState } from '../../schemas/vocabularies.ts';
import { isOverdue } from '../../signals/alerts/escalate.ts';
import { type Alert, type AlertEvent, eventOf } from '../../signals/alerts/events.ts';
import { stateAfter } from '../../signals/alerts/transitions.ts';
import { handleOf, sentenceOf } from '../desk-words.ts';
import { EXIT } from '../exit-codes.ts';
import type { CommonFlags } from '../main.ts';
import { sayTo, table } from '../output.ts';

interface ListFlags extends CommonFlags {
  readonly state?: AlertState;
  readonly country?: string;
  readonly overdue?: boolean;
}

interface SayFlags extends CommonFlags {
  readonly by: string;
  readonly to?: string;
  readonly note?: string;
  readonly reason?: string;
}

/** `tocsin alerts list`: from the sealed batches; exit 4 where nothing has run. */
export async function listAlerts(flags: ListFlags): Promise<number> {
  const paths = await ranHome(flags);
  const { alerts } = await readAlertBook(paths.batches);
  const at = now().toISOString();
  const rows = alerts
    .map((alert) => ({ ...alert, overdue: isOverdue(alert, at) }))
    .filter(({ state }) => flags.state === undefined || state === flags.state)
    .filter(({ country_iso3 }) => flags.country === undefined || country_iso3 === flags.country.toUpperCase())
    .filter(({ overdue }) => overdue || !flags.overdue)
    .sort((a, b) => (`${b.raised_on} ${a.alert_id}` < `${a.raised_on} ${b.alert_id}` ? -1 : 1));
  const say = sayTo(flags.quiet ?? false);
  if (flags.json) say.out(JSON.stringify(rows));
  else if (rows.length === 0) say.out('no such alerts');
  else say.out(table(rows.map(shown), Object.keys(shown(rows[0] as (typeof rows)[number]))));
  return EXIT.well;
}

function shown(alert: Alert & { readonly overdue: boolean }) {
  const { alert_id, state, country_iso3, act_family, signal_type, change, phase, raised_on, level, asked } =
    alert;
  const until = `${alert.deadline.slice(0, 16)}Z`;
  return {
    ...{
      alert_id,
      state,
      country: country_iso3,
      family: act_family,
      type: signal_type,
      sign: phase ?? change,
    },
    ...{ raised_on, level, asked, review_by: alert.overdue ? `${until} overdue` : until },
    rule: `${alert.why_code} (${alert.policy_version})`,
  };
}

/**
 * `tocsin alerts review|disseminate|act|note|close`: seals a batch of the desk, which takes no hold on the home. Throws
 * `usage` for an alert that there is not, a transition that is none, and words that may name a person.
 */
export async function sayOfAlert(kind: AlertEventKind, alertId: string, flags: SayFlags): Promise<number> {
  const at = now().toISOString();
  const event = eventSaid(kind, alertId, flags, at);
  const paths = await ranHome(flags);
  const { alerts, events } = await readAlertBook(paths.batches);
  const alert = alerts.find(({ alert_id }) => alert_id === alertId);
  if (alert === undefined)
    throw new TocsinError('usage', `${alertId} is no alert of this home: "tocsin alerts list" shows all`);
  const known = events.some(({ event_id }) => event_id === event.event_id);
  const state = known ? alert.state : stateAfter(alert.state, kind);
  if (!known) await sealAlertEvents(paths, [event], at);
  const say = sayTo(false);
  if (flags.json)
    say.out(JSON.stringify({ alert_id: alertId, event_id: event.event_id, state, added: !known }));
  else say.out(known ? `${alertId}: said before, nothing changes; it is ${state}` : `${alertId} is ${state}`);
  return EXIT.well;
}

function eventSaid(kind: AlertEventKind, alert_id: string, flags: SayFlags, said_at: string): AlertEvent {
  const { by, to, note, reason } = flags;
  const said = reason === undefined ? note : reason;
  return eventOf({
    ...{ alert_id, kind, said_at, said_by: handleOf('--by', by) },
    recipient: to === undefined ? null : handleOf('--to', to),
    note: said === undefined ? null : sentenceOf(reason === undefined ? '--note' : '--reason', said),
  });
}

/** The home, where something has run in it that this build understands. */
async function ranHome(flags: CommonFlags): Promise<HomePaths> {
  const paths = homePaths(findHome(flags.home, process.env));
  await readDescriptor(paths.descriptor);
  if (!existsSync(paths.batches)) throw new TocsinError('nothing_run', `nothing has run in ${paths.root}`);
  return paths;
}
