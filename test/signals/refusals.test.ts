import { describe, expect, it } from 'vitest';
import { detectRefusals } from '../../signals/refusals.ts';
import type { MachineryAct } from '../../signals/types.ts';
import { policy } from './build.ts';

const rules = { ...policy, signs: { ...policy.signs, refusal: { themes: 2 } } };
const detect = (acts: readonly MachineryAct[], from = '2000-01-01') => detectRefusals(acts, rules, from);

function told(session: string, known_at: string, subject: string, response: string): MachineryAct {
  return { kind: 'recommendation', country_iso3: 'TCD', known_at, subject, session_label: session, response };
}
const first = [
  told('5', '2009-05-15', 'Torture', 'supported'),
  told('5', '2009-05-15', 'Prisons; Women', 'noted'),
];
const second = [
  told('17', '2013-11-01', 'Torture; Prisons', 'noted'),
  told('17', '2013-11-01', 'Torture', 'not_supported'),
  told('17', '2013-11-01', 'Women', 'supported'),
];

describe('refused recommendations', () => {
  it('are themes of an earlier review that are now refused whole, whatever the order of rows', () => {
    const [row, ...rest] = detect([...first, ...second]);
    expect(rest).toEqual([]);
    expect(row).toMatchObject({
      signal_type: 'refused_recommendation',
      period_start: '2013-11-01',
      change: 'watch',
      incidents: null,
      why_params: '{"session":"17","supported_before":1,"themes":2}',
    });
    expect(row!.why).toContain('A recommendation is not an event.');
    expect(detect([...second, ...first].reverse())).toEqual([row]);
  });

  it('are dated by the last answer, where the source says when it was given', () => {
    const answered = second.map((act) => ({ ...act, response_known_at: '2014-03-20' }));
    expect(detect([...first, ...answered]).map((row) => row.period_start)).toEqual(['2014-03-01']);
    expect(detect([...first, ...answered], '2014-04-01')).toEqual([]);
  });

  it.each<[string, readonly MachineryAct[]]>([
    ['a first review that is refused', first],
    ['answers that are still pending', [...first, ...second.map((act) => ({ ...act, response: 'pending' }))]],
    [
      'a theme of which one recommendation is supported',
      [...first, ...second, told('17', '2013-11-01', 'Prisons', 'supported')],
    ],
    [
      'two sources that tell one review in their own words',
      [
        ...first.map((act) => ({ ...act, source_id: 'uhri' })),
        ...second.map((act) => ({ ...act, source_id: 'upr-info' })),
      ],
    ],
  ])('are not %s', (_, acts) => {
    expect(detect(acts)).toEqual([]);
  });

  it('are told once, of the source with the most of them', () => {
    const by = (source_id: string, acts: readonly MachineryAct[]) =>
      acts.map((act) => ({ ...act, source_id }));
    const more = [...second, told('17', '2013-11-01', 'Prisons', 'noted')];
    const rows = detect([
      ...by('uhri', first),
      ...by('uhri', more),
      ...by('upr-info', first),
      ...by('upr-info', second),
    ]);
    expect(rows).toHaveLength(1);
  });
});
