import { describe, expect, it } from 'vitest';
import { detectCooperation } from '../../signals/cooperation.ts';
import type { CooperationAct } from '../../signals/types.ts';
import { policy } from './build.ts';

const detect = (acts: readonly CooperationAct[], from = '2020-01-01', to = '2020-12-01') => [
  ...detectCooperation(acts, policy, { from, to }),
];

const AL = ['ERI 1/2020', 'ERI 2/2020', 'ERI 3/2020'];
function act(
  kind: CooperationAct['kind'],
  subject: string,
  change: Partial<CooperationAct> = {},
): CooperationAct {
  const days = { day: '2020-02-10', known_at: '2020-02-10', last_seen: '2020-12-20' };
  return { kind, country_iso3: 'ERI', issuer: 'sr-torture', subject, ...days, ...change };
}
const sent = AL.map((subject) => act('communication', subject));

describe('communications without a reply', () => {
  it('are a watch from the day on by which they were to be answered, and nothing else', () => {
    const rows = detect(sent);
    expect(rows[0]).toMatchObject({
      signal_type: 'unanswered_communications',
      period_start: '2020-04-01',
      change: 'watch',
      phase: null,
      incidents: null,
      why_params: '{"communications":3,"days":60,"unanswered":3,"window":12}',
    });
    expect(rows).toHaveLength(9);
    expect(new Set(rows.map((row) => row.change))).toEqual(new Set(['watch']));
    expect(rows[0]!.why).toContain('This says nothing about what happened there.');
    expect(detect([...sent].reverse())).toEqual(rows);
  });

  it('leave the window with time', () => {
    expect(detect(sent, '2021-03-01', '2021-06-01').map((row) => row.period_start)).toEqual(['2021-03-01']);
  });

  it('are answered from the day on which a reply is known, and not before', () => {
    const replies = AL.map((subject) => act('reply', subject, { day: '2020-05-01', known_at: '2020-07-03' }));
    expect(detect([...sent, ...replies]).map((row) => row.period_start)).toEqual([
      '2020-04-01',
      '2020-05-01',
      '2020-06-01',
    ]);
  });

  it.each<[string, readonly CooperationAct[]]>([
    ['few', sent.slice(1)],
    ['a copy of one', [...sent.slice(1), act('communication', AL[1]!)]],
    ['not looked at since they were due', sent.map((one) => ({ ...one, last_seen: '2020-03-01' }))],
    ['captured later than a retrospective look', sent.map((one) => ({ ...one, last_seen: null }))],
    ['without a reference', sent.map((one) => ({ ...one, subject: null }))],
    ['answered for a good part', [...sent, ...AL.slice(0, 1).map((subject) => act('reply', subject))]],
  ])('say nothing where they are %s', (_, acts) => {
    expect(detect(acts)).toEqual([]);
  });
});

describe('reports overdue', () => {
  const due = { day: '2018-03-31', known_at: '2020-02-01' };
  const owed = [
    act('overdue_report', 'Second periodic report', { ...due, issuer: 'cat' }),
    act('overdue_report', 'Initial report', { ...due, issuer: 'ced' }),
  ];

  it('are a watch while the calendar shows them, two years after they were due', () => {
    const rows = detect(owed.map((one) => ({ ...one, last_seen: '2020-05-05' })));
    expect(rows.map((row) => [row.signal_type, row.period_start, row.change])).toEqual(
      ['2020-03-01', '2020-04-01', '2020-05-01'].map((month) => ['overdue_reports', month, 'watch']),
    );
    expect(rows[0]!.why_params).toBe('{"committees":"cat;ced","months":24,"reports":2}');
  });

  it('say nothing where there is one, or where a row moved is counted twice', () => {
    expect(detect(owed.slice(1))).toEqual([]);
    expect(detect([owed[0]!, { ...owed[0]!, known_at: '2020-04-01' }])).toEqual([]);
  });

  it('refuse a date that is none', () => {
    expect(() => detect([{ ...owed[0]!, day: '31 March 2018' }])).toThrow(/not a date/);
  });
});
