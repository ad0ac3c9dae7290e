import type { AlertSettings } from '../../schemas/alert-settings.ts';
import { idOf } from '../../schemas/ids.ts';
import { groupBy } from '../group.ts';
import { hoursAfter } from './deadline.ts';
import { type Alert, type AlertEvent, eventOf, MACHINE } from './events.ts';

/** What may be raised: a signal at warning or above, a country at imminent; with what stands behind it. */
export type RaisedSignal = Pick<
  Alert,
  | 'signal_type'
  | 'country_iso3'
  | 'act_family'
  | 'group_code'
  | 'period_type'
  | 'period_start'
  | 'change'
  | 'phase'
  | 'why'
  | 'why_code'
  | 'why_params'
  | 'coding_version'
  | 'policy_version'
  | 'indicators'
  | 'indicator_ids'
> & { readonly signal_id: string };

/** A finding that a person confirmed. Dates `YYYY-MM-DD`. */
export interface ConfirmedTrigger {
  readonly trigger_id: string;
  readonly country_iso3: string;
  readonly known_at: string;
  /** When it was confirmed, where that is on record. */
  readonly confirmed_on: string | null;
}

export interface ToRaise {
  readonly signals: readonly RaisedSignal[];
  readonly triggers: readonly ConfirmedTrigger[];
  /** First day of the newest complete period by its type; nothing older is raised. */
  readonly newest: Readonly<Record<Alert['period_type'], string>>;
  readonly vintage_day: string;
  readonly policy_version: string;
}

type Known = Pick<
  Alert,
  'alert_id' | 'signal_type' | 'country_iso3' | 'act_family' | 'group_code' | 'period_type' | 'period_start'
>;

/**
 * The alerts that are new, as their `raised` events, by alert. One alert an episode: while a signal of one type,
 * country, family and group stays raised from period to period, the alert of any of them stands for all; after it went
 * down it may raise another. A trigger raises one, ever.
 */
export function raisedEvents(
  { signals, triggers, newest, vintage_day, policy_version }: ToRaise,
  known: readonly Known[],
  settings: AlertSettings,
): AlertEvent[] {
  const alerts = new Map(known.map((alert) => [alert.alert_id, alert]));
  const knownBySubject = groupBy(known, subjectOf);
  const episodes = [...groupBy(signals, subjectOf)].flatMap(([subject, own]) => {
    const first = newEpisode(own, knownBySubject.get(subject) ?? [], newest[own[0]?.period_type ?? 'month']);
    return first
      ? [{ ...first, trigger_id: null, alert_id: idOf('alert', subject, first.period_start) }]
      : [];
  });
  const found = triggers
    .filter((t) => t.known_at >= newest.month || (t.confirmed_on ?? '') >= newest.month)
    .map((trigger) => alertOfTrigger(trigger, policy_version));
  const said_at = `${vintage_day}T00:00:00.000Z`;
  return [...episodes, ...found]
    .filter(({ alert_id }) => !alerts.has(alert_id))
    .sort((a, b) => (a.alert_id < b.alert_id ? -1 : 1))
    .map((alert) =>
      eventOf({
        ...{ ...alert, kind: 'raised', said_by: MACHINE, said_at, raised_on: vintage_day },
        ...{ level: 1, recipient: (settings.levels[0] ?? []).join(';') },
        // The hours count from the end of the vintage day: its first instant lies before the run that raised it.
        deadline: hoursAfter(said_at, 24 + settings.review_hours),
      }),
    );
}

function subjectOf({ signal_type, country_iso3, act_family, group_code, period_type }: Known | RaisedSignal) {
  return JSON.stringify([signal_type, country_iso3, act_family, group_code, period_type]);
}

/** The signal with which an episode begins that nobody has been told of; undefined where there is none. */
function newEpisode(
  signals: readonly RaisedSignal[],
  known: readonly Known[],
  newest: string,
): RaisedSignal | undefined {
  const ordered = [...signals].sort((a, b) =>
    `${a.period_start} ${a.signal_id}` < `${b.period_start} ${b.signal_id}` ? -1 : 1,
  );
  const first = ordered.find(({ period_start }) => period_start >= newest);
  if (first === undefined) return undefined;
  const since = beginOfRun(ordered, first);
  return known.some(({ period_start }) => period_start >= since) ? undefined : first;
}

/** First period of the unbroken run of raised periods that leads to `last`. */
function beginOfRun(ordered: readonly RaisedSignal[], last: RaisedSignal): string {
  const raised = new Set(ordered.map(({ period_start }) => period_start));
  let begin = last.period_start;
  for (let before = periodBefore(begin, last); raised.has(before); before = periodBefore(begin, last))
    begin = before;
  return begin;
}

function periodBefore(start: string, { period_type }: RaisedSignal): string {
  const day = new Date(`${start}T00:00:00Z`);
  if (period_type === 'month') day.setUTCMonth(day.getUTCMonth() - 1);
  else day.setUTCDate(day.getUTCDate() - 7);
  return day.toISOString().slice(0, 10);
}

function alertOfTrigger({ trigger_id, country_iso3, known_at }: ConfirmedTrigger, policy_version: string) {
  return {
    alert_id: idOf('alert', 'trigger', trigger_id),
    ...{ signal_type: 'trigger', signal_id: null, trigger_id, country_iso3 },
    ...{ act_family: null, group_code: null, change: null, phase: null },
    period_type: 'month' as const,
    period_start: `${known_at.slice(0, 7)}-01`,
    why: `A finding of an authoritative body on this country, public since ${known_at}, was confirmed.`,
    why_code: 'confirmed_finding',
    why_params: JSON.stringify({ trigger_id, known_at }),
    ...{ coding_version: '', policy_version, indicators: 0, indicator_ids: '' },
  };
}
