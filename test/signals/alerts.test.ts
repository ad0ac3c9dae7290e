import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALERT_EVENT_KINDS,
  ALERT_STATES,
  type AlertEventKind,
  type AlertState,
} from '../../schemas/vocabularies.ts';
import { deliveryEvent, dueDeliveries } from '../../signals/alerts/deliveries.ts';
import { escalations } from '../../signals/alerts/escalate.ts';
import { eventOf } from '../../signals/alerts/events.ts';
import { payloadOf } from '../../signals/alerts/payload.ts';
import { raisedEvents, type ToRaise } from '../../signals/alerts/raise.ts';
import { stateAfter } from '../../signals/alerts/transitions.ts';
import { alertOf, alertSettings, raised, warning } from '../support/alerts.ts';

/** The state after an event, or null where it is refused. */
function moved(state: AlertState, kind: AlertEventKind): AlertState | null {
  try {
    return stateAfter(state, kind);
  } catch {
    return null;
  }
}

describe('what may happen to an alert', () => {
  it.each<[AlertState, Partial<Record<AlertEventKind, AlertState>>]>([
    ['raised', { reviewed: 'reviewed', noted: 'raised', escalated: 'raised' }],
    ['reviewed', { disseminated: 'disseminated', acted: 'acted', noted: 'reviewed', closed: 'closed' }],
    [
      'disseminated',
      { disseminated: 'disseminated', acted: 'acted', noted: 'disseminated', closed: 'closed' },
    ],
    ['acted', { disseminated: 'acted', acted: 'acted', noted: 'acted', closed: 'closed' }],
    ['closed', { noted: 'closed' }],
  ])('%s: these and no others', (state, allowed) => {
    const people = ALERT_EVENT_KINDS.filter((kind) => !kind.startsWith('deliver'));
    expect(Object.fromEntries(people.map((kind) => [kind, moved(state, kind)]))).toEqual(
      Object.fromEntries(people.map((kind) => [kind, allowed[kind] ?? null])),
    );
  });

  it('says what is allowed instead', () => {
    expect(() => stateAfter('closed', 'reviewed')).toThrow(
      'closed cannot be reviewed: what can be said of it is note',
    );
  });

  it('never goes back, and nothing closes that nobody has reviewed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ALERT_EVENT_KINDS), { maxLength: 30 }), (kinds) => {
        let state: AlertState = 'raised';
        const taken: AlertEventKind[] = [];
        for (const kind of kinds) {
          const next = moved(state, kind);
          if (next === null) continue;
          taken.push(kind);
          expect(ALERT_STATES.indexOf(next)).toBeGreaterThanOrEqual(ALERT_STATES.indexOf(state));
          state = next;
        }
        if (state !== 'raised') expect(taken).toContain('reviewed');
        if (taken.includes('closed')) expect(taken.filter((kind) => kind === 'closed')).toHaveLength(1);
      }),
    );
  });

  it('is one event, however often and whenever the same is said', () => {
    const said = { alert_id: 'a', kind: 'noted', said_by: 'desk-1', note: 'x' } as const;
    const first = eventOf({ ...said, said_at: '2026-06-01T00:00:00.000Z' });
    expect(eventOf({ ...said, said_at: '2026-06-09T00:00:00.000Z' }).event_id).toBe(first.event_id);
    expect(eventOf({ ...said, note: 'y', said_at: first.said_at }).event_id).not.toBe(first.event_id);
    expect(raised('a', { recipient: 'other', deadline: null }).event_id).toBe(raised('a').event_id);
  });
});

describe('which alerts are raised', () => {
  const NEWEST = { month: '2026-05-01', week: '2026-05-25' };
  const found = (over: Partial<ToRaise>): ToRaise => ({
    ...{ signals: [], triggers: [], newest: NEWEST, vintage_day: '2026-06-10', policy_version: 'v1' },
    ...over,
  });
  const months = (...starts: string[]) => starts.map((period_start) => warning({ period_start }));
  const raise = (over: Partial<ToRaise>, known: readonly ReturnType<typeof alertOf>[] = []) =>
    raisedEvents(found(over), known, alertSettings());

  it('those of the newest complete month and later, once, with the vintage day and what stands behind them', () => {
    const events = raise({ signals: months('2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01') });
    expect(events).toEqual([
      expect.objectContaining({
        ...{ kind: 'raised', period_start: '2026-05-01', signal_id: 's-2026-05-01', why_code: 'rise' },
        ...{ said_at: '2026-06-10T00:00:00.000Z', deadline: '2026-06-14T00:00:00.000Z', recipient: 'desk' },
        ...{ raised_on: '2026-06-10', indicator_ids: 'i1;i2', said_by: 'tocsin' },
      }),
    ]);
    expect(raise({ signals: months('2026-03-01', '2026-04-01') })).toEqual([]);
  });

  it('one an episode: no second while it stays raised, another after it went down', () => {
    const [first] = raise({ signals: months('2026-05-01') });
    const known = [alertOf(first!)];
    const later = { newest: { ...NEWEST, month: '2026-08-01' } };
    const unbroken = months('2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01');
    expect(raise({ ...later, signals: unbroken }, known)).toEqual([]);
    const broken = months('2026-05-01', '2026-07-01', '2026-08-01');
    expect(raise({ ...later, signals: broken }, known)).toMatchObject([{ period_start: '2026-08-01' }]);
    // The same found again, before or after it was loaded: the same alert.
    expect(raise({ signals: months('2026-05-01') })).toEqual([first]);
  });

  it('not one for another: country, family, group and type each have their own', () => {
    const signals = [
      warning(),
      warning({ country_iso3: 'MLI' }),
      warning({ act_family: 'DET' }),
      warning({ group_code: 'g' }),
      warning({ signal_type: 'phase', act_family: null, phase: 'imminent', change: 'none' }),
    ];
    const ids = raise({ signals }).map(({ alert_id }) => alert_id);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toEqual([...ids].sort());
  });

  it('a confirmed finding of the newest month, or an older one that was confirmed in it', () => {
    const trigger = { trigger_id: 't', country_iso3: 'SDN', known_at: '2026-05-20', confirmed_on: null };
    const [event] = raise({ triggers: [trigger] });
    expect(event).toMatchObject({ signal_type: 'trigger', trigger_id: 't', why_code: 'confirmed_finding' });
    expect(raise({ triggers: [trigger] }, [alertOf(event!)])).toEqual([]);
    const old = { ...trigger, known_at: '2019-01-01' };
    expect(raise({ triggers: [old] })).toEqual([]);
    expect(raise({ triggers: [{ ...old, confirmed_on: '2026-06-02' }] })).toHaveLength(1);
  });
});

describe('what is past its deadline', () => {
  const levels = [['desk'], ['head', 'deputy']];
  const settings = alertSettings({
    levels,
    recipients: { desk: { outbox: true }, head: { outbox: true }, deputy: { outbox: true } },
  });
  const alert = alertOf(raised('a'));

  it('goes to the next level once, with a new deadline, and stays at the last', () => {
    const now = '2026-06-05T00:00:01.000Z';
    expect(escalations([alert], settings, now)).toMatchObject([
      { level: 2, recipient: 'head;deputy', deadline: '2026-06-08T00:00:01.000Z' },
    ]);
    expect(escalations([{ ...alert, level: 2 }], settings, now)).toEqual([]);
  });

  it('not before, and not what somebody has reviewed', () => {
    expect(escalations([alert], settings, '2026-06-05T00:00:00.000Z')).toEqual([]);
    expect(escalations([{ ...alert, state: 'reviewed' }], settings, '2027-01-01T00:00:00.000Z')).toEqual([]);
  });
});

describe('who is told', () => {
  const webhook = { webhook: 'https://alerts.example.org/x', secret: 'sixteen-characters' };
  const settings = alertSettings({
    recipients: {
      desk: { outbox: true },
      sudan: { outbox: true, ...webhook },
      grave: { outbox: true },
      mali: { outbox: true },
    },
    subscriptions: [
      { recipient: 'sudan', countries: ['SDN'] },
      { recipient: 'grave', changes: ['alarm'], phases: ['imminent'] },
      { recipient: 'mali', countries: ['MLI'] },
    ],
  });
  const event = raised('a');
  const told = (alert = alertOf(event), events = [event], kind: 'real' | 'synthetic' = 'real') =>
    dueDeliveries([alert], events, settings, kind)
      .map(({ recipient, channel }) => `${recipient} ${channel}`)
      .sort();

  it('those who are asked, and subscribers by country, change and phase', () => {
    expect(told()).toEqual(['desk outbox', 'sudan outbox', 'sudan webhook']);
    expect(told(alertOf(event, { change: 'alarm' }))).toContain('grave outbox');
    expect(told(alertOf(event, { phase: 'imminent' }))).toContain('grave outbox');
    expect(told(alertOf(event), [event], 'synthetic')).not.toContain('sudan webhook');
    expect(told(alertOf(event, { state: 'closed' }))).toEqual([]);
  });

  it('nobody twice', () => {
    const done = dueDeliveries([alertOf(event)], [event], settings, 'real').map((delivery) =>
      deliveryEvent(delivery, 'delivered', '2026-06-01T01:00:00.000Z'),
    );
    expect(told(alertOf(event), [event, ...done])).toEqual([]);
    expect(told(alertOf(event), [event, ...done.slice(1)])).toHaveLength(1);
  });

  it('which rule fired on what evidence, in the same bytes at every try', () => {
    const [first] = dueDeliveries([alertOf(event)], [event], settings, 'real');
    const payload = payloadOf(first!, 'real');
    expect(payload).toMatchObject({
      idempotency_key: first!.key,
      rule: { why_code: 'rise', policy_version: 'v1', why_params: { count: 9 } },
      evidence: { signal_id: 's-2026-05-01', indicator_ids: ['i1', 'i2'], vintage: '2026-06-01' },
    });
    const [again] = dueDeliveries(
      [alertOf(event, { state: 'reviewed', notes: 3 })],
      [event],
      settings,
      'real',
    );
    expect(JSON.stringify(payloadOf(again!, 'real'))).toBe(JSON.stringify(payload));
  });
});
