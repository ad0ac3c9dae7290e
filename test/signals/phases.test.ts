import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILY_CODES } from '../../schemas/acts.ts';
import { PHASES } from '../../schemas/vocabularies.ts';
import { ownPhase, type PhaseEvidence, walkPhases } from '../../signals/phase-rule.ts';
import { detectPhases, type PhaseSources } from '../../signals/phases.ts';
import { parsePolicy } from '../../signals/policy.ts';
import { parseTools } from '../../signals/tools.ts';
import { walkTrends } from '../../signals/trends.ts';
import type { Series } from '../../signals/types.ts';
import { dark, month, period, policy, policyText, repeat, series } from './build.ts';

const rules = policy.phases;
const CALM: PhaseEvidence = {
  standing: 0,
  risen: [],
  triggers: [],
  findings: [],
  riskIssuers: 0,
  looking: 'looked',
};
const DARK: PhaseEvidence = { ...CALM, standing: null, looking: 'dark' };
const level = (phase: (typeof PHASES)[number]) => PHASES.indexOf(phase);
const phasesOf = (months: readonly PhaseEvidence[]) => walkPhases(months, rules).map((step) => step.phase);

const evidence = fc.record<PhaseEvidence>({
  standing: fc.option(fc.integer({ min: 0, max: 4 })),
  risen: fc.subarray([...FAMILY_CODES]),
  triggers: fc.subarray(['t1', 't2']),
  findings: fc.subarray(['f1', 'f2']),
  riskIssuers: fc.integer({ min: 0, max: 4 }),
  looking: fc.constantFrom('looked', 'short', 'dark'),
});

/** The same month with more evidence, as well watched. */
const more = (month: PhaseEvidence, other: PhaseEvidence): PhaseEvidence => ({
  standing: Math.max(month.standing ?? 0, other.standing ?? 0),
  risen: [...new Set([...month.risen, ...other.risen])],
  triggers: [...new Set([...month.triggers, ...other.triggers])],
  findings: [...new Set([...month.findings, ...other.findings])],
  riskIssuers: Math.max(month.riskIssuers, other.riskIssuers),
  looking: month.looking,
});

describe('what a month meets by itself', () => {
  it.each<[string, Partial<PhaseEvidence>, string]>([
    ['nothing', {}, 'none'],
    ['one isolated report', { standing: 1 }, 'structural_risk'],
    ['an old finding', { findings: ['f'] }, 'structural_risk'],
    ['a warning of killings', { risen: ['KIL'] }, 'escalation'],
    ['one family of persecution', { risen: ['PER'], standing: 2 }, 'structural_risk'],
    ['two families of persecution', { risen: ['CIV', 'PER'] }, 'escalation'],
    ['families that are in neither list', { risen: ['OBJ', 'TOR', 'CHD', 'SLV'] }, 'none'],
    ['escalation that one issuer calls prepared', { risen: ['DET'], riskIssuers: 1 }, 'escalation'],
    ['escalation that two issuers call prepared', { risen: ['DET'], riskIssuers: 2 }, 'imminent'],
    ['preparation without escalation', { riskIssuers: 5 }, 'none'],
    ['a trigger', { triggers: ['t'] }, 'imminent'],
    ['standing that nobody saw', { standing: 4, looking: 'dark' }, 'none'],
    ['a trigger in a month that nobody saw', { triggers: ['t'], looking: 'dark' }, 'imminent'],
  ])('%s', (_, held, phase) => {
    expect(ownPhase({ ...CALM, ...held }, rules)).toBe(phase);
  });

  it('is never less with more evidence', () => {
    fc.assert(
      fc.property(evidence, evidence, (month, other) => {
        expect(level(ownPhase(more(month, other), rules))).toBeGreaterThanOrEqual(
          level(ownPhase(month, rules)),
        );
      }),
    );
  });
});

describe('the walk', () => {
  it('goes up at once, and down one phase after three months below', () => {
    const months = [CALM, { ...CALM, triggers: ['t'] }, ...repeat(CALM, 9)];
    expect(phasesOf(months)).toEqual([
      'none',
      ...repeat('imminent', 3),
      ...repeat('escalation', 3),
      ...repeat('structural_risk', 3),
      'none',
    ]);
  });

  it('starts to count anew after a month that meets the conditions', () => {
    const high = { ...CALM, risen: ['KIL'] as const };
    expect(phasesOf([high, CALM, CALM, high, CALM, CALM, CALM]).at(-2)).toBe('escalation');
  });

  it('is not moved by silence: dark months add and take away nothing', () => {
    fc.assert(
      fc.property(
        fc.array(evidence, { maxLength: 24 }),
        fc.nat(24),
        fc.integer({ min: 1, max: 8 }),
        (months, at, n) => {
          const gap = [...months.slice(0, at), ...repeat(DARK, n), ...months.slice(at)];
          const whole = phasesOf(months);
          const torn = phasesOf(gap);
          const cut = Math.min(at, months.length);
          expect([...torn.slice(0, cut), ...torn.slice(cut + n)]).toEqual(whole);
          for (const phase of torn.slice(cut, cut + n)) expect(phase).toBe(whole[cut - 1] ?? 'none');
        },
      ),
    );
  });

  it('never goes down more than one phase, nor twice within three months', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 40 }), (months) => {
        const walked = phasesOf(months).map(level);
        const falls = walked.flatMap((now, i) => (now < (walked[i - 1] ?? 0) ? [i] : []));
        for (const i of falls) expect((walked[i - 1] ?? 0) - (walked[i] ?? 0)).toBe(1);
        for (const [n, at] of falls.slice(1).entries())
          expect(at - (falls[n] ?? 0)).toBeGreaterThanOrEqual(rules.step_down_after);
      }),
    );
  });

  it('is never lower with more evidence in any month', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(evidence, evidence), { maxLength: 40 }), (pairs) => {
        const less = phasesOf(pairs.map(([month]) => month)).map(level);
        const greater = phasesOf(pairs.map(([month, other]) => more(month, other))).map(level);
        for (const [i, value] of greater.entries()) expect(value).toBeGreaterThanOrEqual(less[i] ?? 0);
      }),
    );
  });
});

describe('phases of countries', () => {
  const none: PhaseSources = { triggers: [], risks: [] };
  const detect = (all: readonly Series[], sources = none, from = month(0)) =>
    detectPhases(walkTrends(all, policy), sources, policy, from);
  const QUIET = series(repeat(0, 50));
  const risen = [...repeat(0, 24), 1, ...repeat(0, 20), 6, 9];
  const RISING = { ...series([]), periods: risen.map((count, i) => period(i, count)) };

  it('says nothing of a country without evidence', () => {
    expect(detect([QUIET])).toEqual([]);
  });

  it('gives every change its reason, in words about reports', () => {
    const rows = detect([RISING]);
    const up = rows.filter((row) => row.why_code === 'phase_up');
    expect(up.map((row) => row.phase)).toContain('escalation');
    expect(up.at(-1)?.why).toBe(
      'SSD moves up from none to escalation: reported unlawful killing rose relative to coverage.',
    );
    expect(JSON.parse(up.at(-1)!.why_params)).toMatchObject({ families: 'KIL', own: 'escalation' });
    for (const row of rows) expect(row.why).toMatch(/^SSD (moves|stays|is kept) .*\.$/);
  });

  it('becomes imminent where two issuers show risk factors within 90 days', () => {
    const shown = (claimant: string, known_at: string) => ({ country_iso3: 'SSD', known_at, claimant });
    const last = (risks: PhaseSources['risks']) => detect([RISING], { triggers: [], risks }).at(-1);
    const day = month(46);
    expect(last([shown('a', day), shown('b', day)])?.phase).toBe('imminent');
    expect(last([shown('a', day), shown('a', month(45))])?.phase).toBe('escalation');
    expect(last([shown('a', day), shown('b', month(42))])?.phase).toBe('escalation');
    expect(last([shown('a', day), { ...shown('b', day), country_iso3: 'SDN' }])?.phase).toBe('escalation');
  });

  it('holds a trigger for 12 months, then steps down to the risk that a finding leaves', () => {
    const trigger = { trigger_id: 't', country_iso3: 'SSD', known_at: month(10), is_finding: true };
    const rows = detect([QUIET], { triggers: [trigger], risks: [] });
    const at = new Map(rows.map((row) => [row.period_start, row]));
    expect(at.get(month(9))).toBeUndefined();
    expect(at.get(month(10))).toMatchObject({ phase: 'imminent', why_code: 'phase_up', change: 'alarm' });
    expect(JSON.parse(at.get(month(21))!.why_params)).toMatchObject({ triggers: 't' });
    expect(at.get(month(23))).toMatchObject({ phase: 'imminent', why_code: 'phase_kept' });
    expect(at.get(month(24))).toMatchObject({ phase: 'escalation', why_code: 'phase_down', change: 'none' });
    expect(at.get(month(49))).toMatchObject({ phase: 'structural_risk', why_code: 'phase_same' });
    const warning = { ...trigger, is_finding: false };
    expect(detect([QUIET], { triggers: [warning], risks: [] }).at(-1)?.period_start).toBe(month(30));
  });

  it('is kept while nobody looks, whatever runs out meanwhile', () => {
    const periods = [...QUIET.periods.slice(0, 12), ...Array.from({ length: 38 }, (_, i) => dark(12 + i))];
    const trigger = { trigger_id: 't', country_iso3: 'SSD', known_at: month(10), is_finding: true };
    const rows = detect([{ ...QUIET, periods }], { triggers: [trigger], risks: [] });
    expect(rows.at(-1)).toMatchObject({
      phase: 'imminent',
      why_code: 'phase_unseen',
      monitoring: 'unmonitored',
    });
    expect(rows.at(-1)?.why).toContain(`since ${month(10)}`);
  });

  it('is the same in any order, and from any month on', () => {
    const all = [RISING, series(repeat(1, 47), 'DET'), series(repeat(2, 47), 'KIL', 'SDN')];
    const triggers = ['t2', 't1'].map((trigger_id) => ({
      trigger_id,
      country_iso3: 'SDN',
      known_at: month(30),
      is_finding: true,
    }));
    const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
    const rows = sorted(detect(all, { triggers, risks: [] }));
    expect(sorted(detect([...all].reverse(), { triggers: [...triggers].reverse(), risks: [] }))).toEqual(
      rows,
    );
    const later = detect(all, { triggers, risks: [] }, month(40));
    expect(sorted(later).every((row) => rows.includes(row))).toBe(true);
    expect(later.every((row) => row.period_start >= month(40))).toBe(true);
  });
});

describe('the phases of a policy', () => {
  const line = (start: string) =>
    policyText.split('\n').findIndex((text) => text.trim().startsWith(start)) + 1;

  it.each([
    [
      'an unknown family',
      '[PER, INC, CIV]',
      '[PER, INC, CVI]',
      `line ${line('some_of')}: phases.escalation.some_of`,
    ],
    [
      'a family in both lists',
      '[PER, INC, CIV]',
      '[PER, INC, KIL]',
      `line ${line('some_of')}: phases.escalation.some_of repeats KIL`,
    ],
    [
      'more families than there are',
      'some: 2',
      'some: 4',
      `line ${line('some: 2')}: phases.escalation.some is 4`,
    ],
    ['a risk factor that is none', '[RF7, RF8]', '[RF7, RF15]', 'write a risk factor as RF1 to RF14'],
    [
      'a level that is none',
      'level: warning',
      'level: none',
      `line ${line('level')}: phases.escalation.level`,
    ],
    ['no way down', 'step_down_after: 3\n', 'step_down_after: 0\n', 'step_down_after'],
  ])('are refused with the line: %s', (_, from, to, message) => {
    const at = policyText.lastIndexOf(from);
    const text = policyText.slice(0, at) + to + policyText.slice(at + from.length);
    expect(() => parsePolicy(text)).toThrow(
      expect.objectContaining({ code: 'config', message: expect.stringContaining(message) }),
    );
  });
});

describe('the tools', () => {
  const text = readFileSync(new URL('../../signals/policy/tools.yaml', import.meta.url), 'utf8');

  it('are the 19 of three phases', () => {
    const tools = parseTools(text);
    expect(tools.map((tool) => tool.tool_number)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1));
    const count = (phase: string) => tools.filter((tool) => tool.phase === phase).length;
    expect(['structural_risk', 'escalation', 'imminent'].map(count)).toEqual([5, 7, 7]);
  });

  it('are refused with the line for a phase that is none', () => {
    expect(() => parseTools(text.replace('phase: imminent', 'phase: iminent'))).toThrow(
      /line \d+: tools\.12\.phase/,
    );
  });
});
