import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../bench/papers.ts';
import { hrw } from '../../sources/hrw.ts';
import { derived, MONTHS, papersOf, type Telling } from '../support/corpus.ts';

/** What looking, and not what happened, must not do to signals: copies, reviews, more output, sources that fail. */

const TOWNS = {
  Sudan: ['El Fasher', 'Khartoum', 'Kassala', 'Zalingei', 'El Daein', 'Ad-Damazin', 'El Obeid', 'Wad Medani'],
  Nigeria: ['Yola', 'Uyo', 'Awka', 'Bauchi'],
  Myanmar: ['Sittwe', 'Mandalay', 'Yangon', 'Loikaw'],
} as const;
type Country = keyof typeof TOWNS;

/** A killing of its own, wherever its number differs within one day's papers. */
function killing(country: Country, n: number): Telling {
  const town = TOWNS[country][n % TOWNS[country].length];
  return (day) => `Soldiers killed ${3 + (n % 9)} villagers in ${town}, ${country} on ${day}.`;
}
/** The same, told by two who did not copy each other. */
function corroborated(n: number): Telling {
  const town = TOWNS.Sudan[n % TOWNS.Sudan.length];
  const what = (day: string) => `soldiers killed ${3 + (n % 9)} villagers in ${town}, Sudan on ${day}.`;
  return (day) => `Human Rights Watch said that ${what(day)} Amnesty International said that ${what(day)}`;
}
const copy: Telling = () => 'Soldiers killed five villagers in Yola, Nigeria on 3 April 2026.';
const review: Telling = () =>
  'Switzerland recommended that Myanmar end torture and investigate unlawful killings.';

const ELSEWHERE = ['Norway', 'Japan', 'Peru', 'Kenya', 'Fiji', 'Ghana'];
/** What the sources write about the rest of the world: without it, one country's news were all that is looked at. */
const elsewhere = (n: number) =>
  some(
    n,
    (i) => (day) => `A museum was opened in ${ELSEWHERE[i % ELSEWHERE.length]} on ${day}, number ${i}.`,
  );

const some = (n: number, make: (i: number) => Telling) => Array.from({ length: n }, (_, i) => make(i));
const LAST = MONTHS - 1;
/** Two killings a month in each country, and the rest of the world. */
const usual = (month: number, shift = 0) => [
  ...elsewhere(48),
  ...some(2, (i) => killing('Sudan', month + i + shift)),
  ...some(2, (i) => killing('Nigeria', month + i + shift)),
  ...some(2, (i) => killing('Myanmar', month + i + shift)),
];
const reviews = (papers: readonly Paper[]) =>
  papers.map((one) => (one.text === review('') ? { ...one, answered_on: '2026-03-29' } : one));

/**
 * Five years as usual; in the last three months a review of Myanmar, copies in Nigeria, killings in Sudan. From a year
 * before on there is `times` as much of everything.
 */
function world(times: number): Paper[] {
  return Array.from({ length: MONTHS }, (_, month) => {
    const often = month < MONTHS - 13 ? 1 : times;
    const told = Array.from({ length: often }, (_, again) => usual(month, 3 * again)).flat();
    return reviews(papersOf(month, [...told, ...latelyIn(month, often)]));
  }).flat();
}

function latelyIn(month: number, often: number): Telling[] {
  if (month === LAST) return some(18 * often, corroborated);
  if (month === LAST - 1) return some(20 * often, () => copy);
  return month === LAST - 2 ? some(20 * often, () => review) : [];
}

/** What is told of Sudan alone, with killings four months before the end; `months` of it. */
function sudan(months: number, shift = 0): Paper[] {
  return Array.from({ length: months }, (_, month) => {
    const told = [...some(2, (i) => killing('Sudan', month + i + shift)), ...elsewhere(24)];
    return papersOf(month, month === LAST - 3 && shift === 0 ? [...told, ...some(18, corroborated)] : told);
  }).flat();
}

type Derived = Awaited<ReturnType<typeof derived>>;
let root: string;
let once: Derived;
let twice: Derived;
let dark: Derived;
let partial: Derived;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tocsin-looking-'));
  once = await derived(join(root, 'once'), [{ papers: world(1) }]);
  twice = await derived(join(root, 'twice'), [{ papers: world(2) }]);
  dark = await derived(join(root, 'dark'), [{ papers: sudan(MONTHS - 3), months: MONTHS - 3 }]);
  partial = await derived(join(root, 'partial'), [
    { papers: sudan(MONTHS) },
    { papers: sudan(MONTHS - 3, 4), meta: hrw.meta, months: MONTHS - 3 },
  ]);
}, 240_000);
afterAll(async () => {
  for (const release of [once, twice, dark, partial]) release?.close();
  await rm(root, { recursive: true });
});

const raised = (release: Derived, country = '%') =>
  release.ask(
    `SELECT country_iso3, signal_type, act_family, period_start::VARCHAR AS month, change FROM signals
     WHERE change <> 'none' AND country_iso3 LIKE '${country}' ORDER BY ALL`,
  );
const killings = (release: Derived) =>
  release.ask(
    `SELECT period_start::VARCHAR AS month, incidents, monitoring, change FROM signals
     WHERE signal_type = 'trend' AND act_family = 'KIL' AND country_iso3 = 'SDN' AND period_start >= '2026-02-01'
     ORDER BY 1`,
  );

describe('the same looking at what differs', () => {
  it('warns of 20 distinct corroborated killings where there were two', async () => {
    const [row] = await once.ask(
      `SELECT incidents, issuers, change, phase FROM signals WHERE signal_type = 'trend' AND act_family = 'KIL'
       AND country_iso3 = 'SDN' AND period_start = '2026-05-01'`,
    );
    expect(row).toMatchObject({ incidents: 20 });
    expect(['warning', 'alarm']).toContain(row?.change);
  });

  it('says nothing of 20 copies of one killing, which are one incident', async () => {
    const [row] = await once.ask(
      `SELECT incidents FROM signals WHERE signal_type = 'trend' AND act_family = 'KIL'
       AND country_iso3 = 'NGA' AND period_start = '2026-04-01'`,
    );
    expect(row).toEqual({ incidents: 3 });
    expect(await raised(once, 'NGA')).toEqual([]);
  });

  it('says nothing of a month in which a country is reviewed', async () => {
    const [row] = await once.ask(
      "SELECT count(*)::INT AS n FROM recommendations WHERE state_under_review_iso3 = 'MMR'",
    );
    expect(row).toEqual({ n: 20 });
    expect(await raised(once, 'MMR')).toEqual([]);
  });
});

it('says the same where every source puts out twice as much of the same', async () => {
  const [row] = await twice.ask(
    `SELECT max(exposure) / min(exposure) AS ratio FROM series WHERE clock = 'known' AND period_type = 'month'
     AND country_iso3 = 'NGA' AND act_family = 'KIL' AND period_start IN ('2025-04-01', '2025-05-01')`,
  );
  expect(Number(row?.ratio)).toBeGreaterThan(1.7);
  expect(await raised(twice)).toEqual(await raised(once));
});

describe('looking that ends', () => {
  it('is unmonitored and flagged where the only source is gone, and no level falls', async () => {
    const rows = await killings(dark);
    expect(rows.map(({ incidents, monitoring }) => [incidents, monitoring])).toEqual([
      [20, 'observed'],
      ...Array.from({ length: 3 }, () => [null, 'unmonitored']),
    ]);
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set([rows[0]!.change]));
    expect(['warning', 'alarm']).toContain(rows[0]!.change);
    const flags = await dark.ask(
      "SELECT DISTINCT change, why_code FROM signals WHERE signal_type = 'silence' AND country_iso3 = 'SDN'",
    );
    expect(flags).toEqual([{ change: 'watch', why_code: 'went_dark' }]);
  });

  it('is partial where one of two is gone: nothing falls, and nothing is called silence', async () => {
    const rows = await killings(partial);
    expect(rows.map(({ monitoring }) => monitoring)).toEqual(['observed', 'partial', 'partial', 'partial']);
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set([rows[0]!.change]));
    expect(['warning', 'alarm']).toContain(rows[0]!.change);
    expect(
      await partial.ask(
        "SELECT country_iso3 FROM signals WHERE signal_type = 'silence' AND country_iso3 = 'SDN'",
      ),
    ).toEqual([]);
  });
});
