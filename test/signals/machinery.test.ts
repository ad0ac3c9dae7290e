import { describe, expect, it } from 'vitest';
import { detectMachinery } from '../../signals/machinery.ts';
import type { MachineryAct } from '../../signals/types.ts';
import { policy } from './build.ts';

const detect = (acts: readonly MachineryAct[], from = '2000-01-01') => detectMachinery(acts, policy, from);

function recommendation(
  session: string,
  known_at: string,
  subject: string | null,
  response = 'noted',
): MachineryAct {
  return { kind: 'recommendation', country_iso3: 'TCD', known_at, subject, session_label: session, response };
}
const act = (
  kind: 'special_session' | 'item_4_resolution' | 'mandate',
  known_at: string,
  subject: string,
): MachineryAct => ({
  kind,
  country_iso3: 'TCD',
  known_at,
  subject,
});

describe('machinery', () => {
  it('raises nothing for a review month alone', () => {
    const review = ['Torture', 'Detention; Torture', null].map((s) => recommendation('5', '2009-05-15', s));
    expect(detect(review)).toEqual([]);
  });

  it('takes no second telling of one review for a repeat', () => {
    const told = recommendation('27', '2017-05-12', 'Torture');
    const again = recommendation('27 - May 2017', '2017-09-21', 'Torture');
    expect(detect([told, again])).toEqual([]);
    const elsewhere = { ...recommendation('unknown', '2017-09-21', 'Torture'), source_id: 'uhri' };
    expect(detect([{ ...told, source_id: 'upr-info' }, elsewhere])).toEqual([]);
  });

  it('tells a repeat once, in the words of the source with the most of it', () => {
    const review = (source_id: string, themes: string) =>
      [recommendation('5', '2009-05-15', themes), recommendation('17', '2013-11-01', themes)].map((act) => ({
        ...act,
        source_id,
      }));
    const acts = [...review('uhri', 'CAT; Prisons'), ...review('upr-info', 'Torture')];
    const [row, ...rest] = detect(acts);
    expect(rest).toEqual([]);
    expect(row?.why_params).toContain('"themes":2,"themes_of_review":2');
  });

  it('tells which themes a later review repeats, whatever the order of rows', () => {
    const acts = [
      recommendation('17', '2013-11-01', 'Torture; Prisons'),
      recommendation('17', '2013-11-01', 'Women'),
      recommendation('5', '2009-05-15', 'Women', 'supported'),
      recommendation('5', '2009-05-15', 'Torture'),
    ];
    const [row, ...rest] = detect(acts);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      signal_type: 'repeated_recommendation',
      period_start: '2013-11-01',
      change: 'watch',
      standing: null,
      incidents: null,
      monitoring: 'not_applicable',
      why_params: '{"session":"17","supported_before":1,"themes":2,"themes_of_review":3}',
    });
    expect(row!.why).toContain('A recommendation is not an event.');
    expect(detect([...acts].reverse())).toEqual([row]);
  });

  it('does not take one session that became known in two months for two', () => {
    expect(
      detect([recommendation('5', '2009-05-15', 'Women'), recommendation('5', '2009-09-20', 'Women')]),
    ).toEqual([]);
  });

  it('takes a special session for first only after years without one', () => {
    const sessions = ['2006-08-11', '2009-10-15', '2015-01-20'].map((day) =>
      act('special_session', day, 'S'),
    );
    const rows = detect(sessions);
    expect(rows.map((row) => row.period_start)).toEqual(['2006-08-01', '2015-01-01']);
    expect(rows.map((row) => row.why)).toEqual([
      'First special session on TCD on record.',
      'First special session on TCD since 2009-10-15.',
    ]);
  });

  it('takes a resolution under item 4 for first only after years without one, beside a session', () => {
    const acts = ['2012-03-22', '2013-03-22', '2019-03-22'].map((day) => act('item_4_resolution', day, 'R'));
    const rows = detect([...acts, act('special_session', '2013-03-22', 'S')]);
    expect(rows.map((row) => [row.signal_type, row.period_start])).toEqual([
      ['special_session', '2013-03-01'],
      ['item_4_resolution', '2012-03-01'],
      ['item_4_resolution', '2019-03-01'],
    ]);
    expect(rows[1]!.why).toContain('under item 4');
  });

  it('takes a mandate for new once', () => {
    const mandates = [
      act('mandate', '2012-03-22', 'fact-finding'),
      act('mandate', '2012-03-23', 'rapporteur'),
      act('mandate', '2013-03-22', 'rapporteur'),
    ];
    const rows = detect(mandates);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.why).toBe('2 mandates on TCD that were not on record before.');
    expect(detect(mandates.slice(0, 1))[0]!.why).toBe('1 mandate on TCD that was not on record before.');
  });

  it('says only what became known from the given day on, against all that came before', () => {
    const acts = [act('special_session', '2012-03-22', 'S'), act('special_session', '2013-03-22', 'S')];
    expect(detect(acts, '2013-01-01')).toEqual([]);
    expect(() => detect([act('mandate', '22 March 2012', 'M')])).toThrow(/not a date/);
  });
});
