import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AttentionBacktest } from '../../../cli/evaluation/signals/backtest/attention-backtest.ts';
import { measure, type Score } from '../../../cli/evaluation/signals/backtest/measures.ts';
import { PROTOCOL } from '../../../cli/evaluation/signals/protocol.ts';
import { findingsOf, reportOf, type SignalQuality } from '../../../cli/evaluation/signals/report/report.ts';
import { cellsOf } from '../../../cli/evaluation/signals/simulation/cells.ts';
import type { Simulation } from '../../../cli/evaluation/signals/simulation/simulation.ts';

const published = readFileSync(new URL('../../../docs/signal-quality.md', import.meta.url), 'utf8');
const [CELL] = cellsOf();
const interval = { low: 0.001, high: 0.02 };

function simulation(rate: number, verdict: 'met' | 'missed', difference: number): Simulation {
  const told = { interval: { low: difference - 0.01, high: difference + 0.01 }, plugIn: 0.5, told: 0.6 };
  return {
    ...{ seed: 1, series: 1000, nominal: 0.01 },
    nulls: [{ cell: CELL!, alarms: { rate, interval, oracle: 0.009, verdict } }],
    powers: [
      {
        ...{ cell: CELL!, rise: { times: 2, months: 1 } },
        power: {
          ...told,
          difference,
          primary: 0.5 + difference,
          verdict: difference < 0 ? 'below' : 'not below',
        },
      },
    ],
    mixed: [{ ratio: 1, series: 500, rate, interval }],
    worlds: [
      { name: 'sparse', years: [{ series: 2702, warnings: 3, firsts: 49, watches: 9, alertsAWeek: 1 }] },
    ],
  };
}

/** Four countries over five years with one onset each in the last: the reference has them right, the score has not. */
function attention(score: readonly number[], risk: readonly number[]): AttentionBacktest {
  const units = ['AAA', 'BBB', 'CCC', 'DDD'].flatMap((country, c) =>
    [2019, 2020].map((year, y) => ({
      country,
      year,
      onset: c < 2 && y === 1,
      risk: risk[2 * c + y]!,
      rank: 1,
    })),
  );
  const scores: Score[] = [
    { name: 'attention score', values: score, alarm: 1 },
    { name: 'Early Warning Project', values: risk, alarm: null },
  ];
  const measures = measure(units, scores, 'Early Warning Project', 1);
  return {
    files: [{ name: 'a|b.csv', sha256: 'f'.repeat(64) }],
    read: { adopted: 9, texts: 5, outcomes: 3, severalCountries: 1, specialSessions: 2, recommendations: 7 },
    ...{ years: [2019, 2020], units: 8, countries: 4, onsets: ['AAA 2020', 'BBB 2020'], measures },
    twoYears: { onsets: 2, units: 8, measures },
    whole: { onsets: 2, units: 8, measures: measures.slice(1) },
    leadTimes: [
      {
        ...{ country: 'SSD', onset: '2013-12', what: 'Juba' },
        alarm: null,
        chronic: false,
        sign: null,
        first: null,
        rank: 17,
      },
    ],
    unmiss: null,
  };
}

const quality = (over: Partial<SignalQuality>): SignalQuality => ({
  ...{ policy: 'v1', protocol: PROTOCOL, attention: null, simulation: simulation(0.01, 'met', 0.1) },
  ...over,
});

describe('the report', () => {
  it('says what falls short before what holds, and that before any table', () => {
    for (const text of [published, reportOf(quality({}))]) {
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings.slice(0, 2)).toEqual(['What falls short, or cannot be told', 'What holds']);
      expect(text.indexOf('| --- |')).toBeGreaterThan(text.indexOf('## What holds'));
      expect(text).toContain(PROTOCOL.sha256);
    }
  });

  it('is published with ten thousand series in every cell', () => {
    expect(published).toContain('10000 a cell');
    for (const { mean, ratio, step } of cellsOf())
      expect(published).toContain(`| ${mean} | ${ratio} | ${step.name} |`);
  });

  it('puts a missed mark among what falls short, with its figures', () => {
    const findings = findingsOf(quality({ simulation: simulation(0.002, 'missed', -0.1) }));
    const short = findings.filter(({ met }) => !met).map(({ text }) => text);
    expect(
      short.some((text) => text.includes('miss the mark in 1 of 1 cells') && text.includes('0.20 to 0.20')),
    ).toBe(true);
    expect(short.some((text) => text.includes('below it in 1; differences from -0.100'))).toBe(true);
    expect(findings.at(-1)).toMatchObject({
      met: true,
      text: expect.stringContaining('1.00 (sparse)') as string,
    });
  });

  it('says first whether the score can be told from the reference', () => {
    const same = [1, 2, 3, 4, 5, 6, 7, 8];
    const [first] = findingsOf(quality({ attention: attention(same, same) }));
    expect(first).toMatchObject({
      met: false,
      text: expect.stringMatching(/^Not distinguishable from/) as string,
    });
    const [lower] = findingsOf(
      quality({ attention: attention([9, 0, 9, 0, 1, 1, 1, 1], [0, 9, 0, 9, 1, 1, 1, 1]) }),
    );
    expect(lower?.text).toMatch(/^Lower than the forecasts/);
  });

  it('tells what was not run, what did not alarm, and escapes names of files', () => {
    expect(reportOf(quality({}))).toContain('no folder of source files was named');
    const text = reportOf(
      quality({ attention: attention([1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 1, 0, 0, 0, 0]) }),
    );
    expect(text).toContain('| Juba, 2013-12 | no alarm | none | - | 17 |');
    expect(text).toContain('a\\|b.csv');
  });
});
