import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActFamily } from '../../schemas/acts.ts';
import { columnsOf } from '../../signals/columns.ts';
import { upperMidP } from '../../signals/negative-binomial.ts';
import { otherSigns } from '../../signals/panel.ts';
import { prepare } from '../../signals/prepared.ts';
import { forecastersOf, testMonth } from '../../signals/primary.ts';
import { detectTrends, trendSignals, walkTrends } from '../../signals/trends.ts';
import type { Series, Signal } from '../../signals/types.ts';
import { dark, last, month, period, policy, repeat, series } from './build.ts';

const all = (list: readonly Series[], from = month(0)) => [...detectTrends(list, policy, from)];
const lastOf = (one: Series) => last(detectTrends([one], policy, month(0)));
const QUIET = repeat(0, 60);
const USUAL = Array.from({ length: 60 }, (_, i) => (i % 2 ? 3 : 1));

describe('primary test', () => {
  it('is the gamma-Poisson predictive when nothing is overdispersed', () => {
    const counts = [...repeat(1, 36), ...repeat(0, 3), 5];
    const poisson = { ...policy, test: { ...policy.test, windows: [1] } };
    const even = {
      ...poisson,
      dispersion: { ...policy.dispersion, prior: 1, prior_series: 1e9, shrink_df: 1e9 },
    };
    const columns = columnsOf(
      'test',
      counts.map((count, i) => ({ period_start: month(i), count, exposure: 10, monitoring: 'observed' })),
    );
    const tested = testMonth(forecastersOf([prepare(columns, even)], even)[0]!(39), upperMidP);
    // scipy 1.17.1: nbinom.sf(5, 36.5, 36/37) + .5 * nbinom.pmf(5, 36.5, 36/37)
    expect(tested!.p).toBeCloseTo(0.0026936870047404885, 6);
    expect(tested!.best.predictive.mean).toBeCloseTo(36.5 / 36, 12);
  });

  it('needs 24 comparable months behind the guard', () => {
    const rows = all([series(repeat(1, 29))]);
    expect(rows[26]).toMatchObject({
      computability: 'insufficient_history',
      p_value: null,
      window_periods: 1,
    });
    expect(rows[27]!.p_value).not.toBeNull();
  });

  it('compares no window that nobody watched whole, and takes no dark month for a zero', () => {
    const gap = [...USUAL, null, 2];
    expect(lastOf(series(gap))).toMatchObject({ window_periods: 1 });
    const thinned = [...USUAL.flatMap((count, i) => (i >= 20 && i < 30 ? [null] : [count])), 2, 2, 2, 2];
    const whole = [...USUAL, 2, 2, 2, 2];
    const expectedOf = (counts: (number | null)[]) =>
      lastOf(series(counts)).expected! / lastOf(series(counts)).window_periods;
    expect(expectedOf(thinned)).toBeCloseTo(expectedOf(whole), 0);
  });

  it('does not take a source that comes back for a rise', () => {
    const partial = Array.from({ length: 60 }, (_, i) =>
      period(i, 1, { monitoring: 'partial', exposure: 5 }),
    );
    const back = { ...series([]), periods: [...partial, period(60, 12)] };
    expect(lastOf(back)).toMatchObject({ computability: 'insufficient_history', change: 'none' });
    const throughout = { ...series([]), periods: [...partial, period(60, 12, { monitoring: 'partial' })] };
    expect(lastOf(throughout)).toMatchObject({ computability: 'ok', change: 'warning' });
  });

  it('does not take a source that drops out for a rise of the rest, nor for a fall', () => {
    const rest = [60, 61, 62].map((i) => period(i, 3, { monitoring: 'partial', exposure: 1 }));
    const before = series(USUAL).periods;
    const row = lastOf({ ...series([]), periods: [...before, ...rest] });
    expect(row).toMatchObject({ change: 'none', incidents: 3, monitoring: 'partial' });
    expect(row.expected! / row.window_periods).toBeGreaterThan(1.8);
  });

  it('refuses months that do not follow each other and counts where nobody looked', () => {
    const torn = { ...series([]), periods: [period(0, 1), period(2, 1)] };
    expect(() => all([torn])).toThrow(expect.objectContaining({ code: 'invalid_row' }));
    const blind = { ...series([]), periods: [period(0, 1, { monitoring: 'unmonitored' })] };
    expect(() => all([blind])).toThrow(/nobody looked/);
    const half = { ...series([]), periods: [period(0, 1.5)] };
    expect(() => all([half])).toThrow(/not a count/);
  });
});

describe('change', () => {
  it('warns when reports of distinct killings go from 2 to 20', () => {
    const row = lastOf(series([...repeat(2, 60), 20]));
    expect(row).toMatchObject({
      change: 'warning',
      why_code: 'rise_among_all',
      window_periods: 1,
      incidents: 20,
    });
    expect(row.upper_bound).toBeLessThanOrEqual(20);
    expect(row.why).toMatch(
      /^Reported unlawful killing in SSD rose relative to coverage: 20 reported incidents/,
    );
    expect(JSON.parse(row.why_params)).toMatchObject({ count: 20, window: 1 });
  });

  it('says nothing of twenty copies of one killing, which are one incident', () => {
    expect(lastOf(series([...repeat(2, 60), 2])).change).toBe('none');
  });

  it('raises an alarm in the second month running', () => {
    const rows = all([series([...repeat(2, 60), 20, 20])]);
    expect(rows.slice(-2).map((row) => row.change)).toEqual(['warning', 'alarm']);
    expect(rows.at(-1)!.why_code).toBe('rise_twice');
  });

  it('raises an alarm in a lethal family when another family of the country rises too', () => {
    const killing = series([...repeat(2, 60), 20], 'KIL');
    const detention = series([...repeat(2, 60), 20], 'DET');
    const elsewhere = series([...repeat(2, 60), 20], 'DET', 'TCD');
    const level = (list: Series[]) => all(list, month(60)).map((row) => row.change);
    expect(level([killing, detention])).toEqual(['alarm', 'warning']);
    expect(level([killing, elsewhere])).toEqual(['warning', 'warning']);
    const single = { ...killing, periods: killing.periods.map((p) => ({ ...p, issuers: 1 })) };
    expect(level([single, detention])).toEqual(['warning', 'warning']);
  });

  it('raises an alarm in a lethal family when another sign of the country is raised in the same month', () => {
    const sign = (over: Partial<Signal>) => ({ ...lastOf(series([...repeat(2, 60), 20])), ...over });
    const level = (over: Partial<Signal>, family: ActFamily = 'KIL') => {
      const signs = otherSigns([sign({ signal_type: 'convergence', change: 'watch', ...over })]);
      const walked = walkTrends([series([...repeat(2, 60), 20], family)], policy, signs);
      return [...trendSignals(walked, policy, month(60))].at(-1)!.change;
    };
    expect(level({})).toBe('alarm');
    expect(level({ signal_type: 'identity_share' })).toBe('alarm');
    expect(level({}, 'CIV')).toBe('warning');
    expect(level({ change: 'none' })).toBe('warning');
    expect(level({ country_iso3: 'TCD' })).toBe('warning');
    expect(level({ period_start: month(59) })).toBe('warning');
    // Made of the very incidents that rose.
    expect(level({ signal_type: 'civilian_share' })).toBe('warning');
    expect(level({ signal_type: 'spread' })).toBe('warning');
  });

  it('steps down once after three months below, and no dark month is calm', () => {
    const short = { ...policy, test: { ...policy.test, windows: [1] } };
    const levels = (tail: (number | null)[]) =>
      [...detectTrends([series([...repeat(2, 60), 20, ...tail])], short, month(60))].map((row) => row.change);
    expect(levels([2, 2, 2, 2, 2, 2])).toEqual([
      'warning',
      'warning',
      'warning',
      'watch',
      'watch',
      'watch',
      'none',
    ]);
    expect(levels([2, 2, null, null, 2])).toEqual([
      'warning',
      'warning',
      'warning',
      'warning',
      'warning',
      'watch',
    ]);
    const kept = [...detectTrends([series([...repeat(2, 60), 20, 2])], short, month(61))][0];
    expect(kept!.why_code).toBe('kept');
  });

  it.each([
    ['two issuers', 2, 1, 60, 'warning'],
    ['one issuer', 1, 1, 60, 'none'],
    ['25 killed by one issuer', 1, 25, 60, 'warning'],
    ['24 killed by one issuer', 1, 24, 60, 'none'],
    ['too short a past', 2, 1, 23, 'none'],
  ])('first report: %s', (_, issuers, killed, quiet, change) => {
    const recent = { months: 1, areas: 1, issuers, killed };
    const periods = [...series(repeat(0, quiet)).periods, period(quiet, 1, { issuers, recent })];
    const row = lastOf({ ...series([]), periods });
    expect(row.change).toBe(change);
    if (change === 'warning') expect(row).toMatchObject({ why_code: 'first_report', method: 'first' });
  });

  it('labels what a sparse series cannot show', () => {
    expect(lastOf(series(QUIET))).toMatchObject({
      computability: 'low_power',
      why_code: 'low_power',
      change: 'none',
    });
    expect(lastOf(series([...repeat(8, 60), 8]))).toMatchObject({ computability: 'ok', why_code: 'no_rise' });
  });
});

describe('standing', () => {
  const standing = (recent: Partial<Series['periods'][number]['recent']>) => {
    const zero = { months: 0, areas: 0, issuers: 0, killed: 0 };
    const periods = QUIET.slice(0, 12).map((_, i) => period(i, 0, { recent: { ...zero, ...recent } }));
    return lastOf({ ...series([]), periods });
  };

  it.each([
    [{}, 0],
    [{ months: 1, issuers: 1 }, 1],
    [{ months: 3, issuers: 1 }, 2],
    [{ months: 1, areas: 3, issuers: 1 }, 1],
    [{ months: 1, areas: 3, issuers: 2 }, 3],
    [{ months: 1, killed: 999 }, 1],
    [{ months: 1, killed: 1000 }, 4],
  ])('%j is %d', (recent, level) => {
    expect(standing(recent)).toMatchObject({ standing: level, ongoing: level === 4 });
  });

  it('is unknown, not none, where a month of the last twelve was dark or is missing', () => {
    expect(lastOf(series([...repeat(0, 20), null, 0])).standing).toBeNull();
    expect(lastOf(series(repeat(0, 11))).standing).toBeNull();
    expect(lastOf(series([...repeat(0, 20), null, ...repeat(0, 12)])).standing).toBe(0);
  });
});

describe('invariants', () => {
  const counts = fc.array(
    fc.oneof({ weight: 9, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.constant(null) }),
    {
      minLength: 45,
      maxLength: 70,
    },
  );
  const some = fc.uniqueArray(
    fc.tuple(fc.constantFrom('SSD', 'TCD', 'MMR'), fc.constantFrom('KIL', 'DET', 'PER')),
    {
      minLength: 1,
      maxLength: 4,
      selector: ([country, family]) => country + family,
    },
  );
  const panel = some.chain((keys) =>
    fc.tuple(
      ...keys.map(([country, family]) => counts.map((list) => series(list, family as 'KIL', country))),
    ),
  );

  it('gives p in [0, 1], and no count and no p where nobody looked', () => {
    fc.assert(
      fc.property(panel, (list) => {
        for (const row of all(list)) {
          if (row.p_value !== null) expect(row.p_value >= 0 && row.p_value <= 1).toBe(true);
          if (row.monitoring !== 'unmonitored') continue;
          expect(row).toMatchObject({ incidents: null, persons_min: null, p_value: null, expected: null });
          expect(row.why).toContain('nothing can be said');
        }
      }),
      { numRuns: 15 },
    );
  });

  it('does not depend on the scale of exposure', () => {
    fc.assert(
      fc.property(panel, (list) => {
        const doubled = list.map((one) => ({
          ...one,
          periods: one.periods.map((p) => ({ ...p, exposure: p.exposure === null ? null : 2 * p.exposure })),
        }));
        const plain = (rows: ReturnType<typeof all>) => rows.map(({ exposure: _, ...row }) => row);
        expect(plain(all(doubled))).toEqual(plain(all(list)));
      }),
      { numRuns: 15 },
    );
  });

  it('does not depend on the order of series', () => {
    fc.assert(
      fc.property(panel, (list) => {
        const sorted = (rows: ReturnType<typeof all>) => rows.map((row) => JSON.stringify(row)).sort();
        expect(sorted(all([...list].reverse()))).toEqual(sorted(all(list)));
      }),
      { numRuns: 15 },
    );
  });

  it('never has a larger p for more incidents in the month', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (list, more) => {
        const at = (value: number) => lastOf(series([...list, value])).p_value;
        const [less, larger] = [at(2), at(2 + more)];
        if (less !== null) expect(larger).toBeLessThanOrEqual(less + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same rows for a later beginning', () => {
    const one = series([...repeat(2, 60), 20, 2, 2]);
    expect(all([one], month(61))).toEqual(all([one]).slice(61));
  });

  it('takes the only source away: unmonitored, and no fall', () => {
    const busy = series([...repeat(2, 60), 20]).periods;
    const rows = all([{ ...series([]), periods: [...busy, dark(61), dark(62), dark(63)] }], month(61));
    expect(rows.map((row) => row.change)).toEqual(['warning', 'warning', 'warning']);
    expect(new Set(rows.map((row) => row.monitoring))).toEqual(new Set(['unmonitored']));
  });
});
