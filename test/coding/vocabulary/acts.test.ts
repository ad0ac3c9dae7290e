import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actsPage } from '../../../bench/vocabulary/page.ts';
import { actRows } from '../../../coding/vocabulary/act-rows.ts';
import { ACT_ENTRIES } from '../../../coding/vocabulary/acts.ts';
import { ROME_ARTICLES, SDG_TARGETS, UHRI_THEMES } from '../../../coding/vocabulary/crosswalks.ts';
import type { ActEntry } from '../../../coding/vocabulary/entry.ts';
import { HURIDOCS_ACTS } from '../../../coding/vocabulary/huridocs.ts';
import { RISK_INDICATORS } from '../../../coding/vocabulary/risk-indicators.ts';
import { ACT_CODES } from '../../../schemas/acts.ts';
import { actsTable } from '../../../schemas/tables/vocabulary.ts';

const entries: ActEntry[] = Object.values(ACT_ENTRIES).flatMap((family) => Object.values<ActEntry>(family));
const rows = actRows();

describe('the vocabulary of acts', () => {
  it('defines every code of the typology, in its order, and no other', () => {
    expect(rows.map((row) => row.act_code)).toEqual(ACT_CODES);
  });

  it('is rows that their table takes', () => {
    expect(rows.map((row) => actsTable.row.parse(row))).toEqual(rows);
  });

  it('says each thing once, in whole sentences', () => {
    for (const key of ['label', 'definition', 'includes', 'excludes', 'example'] as const)
      expect(rows.filter((row) => row[key].trim().length < 5 || row[key].includes(';;'))).toEqual([]);
    for (const key of ['label', 'definition', 'example'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    expect(entries.filter((entry) => !/[.]$/.test(entry.definition))).toEqual([]);
  });

  it('refers only to acts that exist', () => {
    const named = rows.flatMap((row) => row.excludes.match(/[A-Z]{3}\.[a-z_]+/g) ?? []);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((code) => !ACT_CODES.includes(code))).toEqual([]);
  });

  it.each([
    ['HURIDOCS list 4', Object.keys(HURIDOCS_ACTS), (e: ActEntry) => e.huridocs, /^\d{12}$/],
    ['UHRI themes', Object.keys(UHRI_THEMES), (e: ActEntry) => e.uhri, /^[A-H]\d$/],
    [
      'Rome Statute',
      Object.keys(ROME_ARTICLES),
      (e: ActEntry) => e.resembles,
      /^(?:6|[78]\([12]\))\([a-k]\)$/,
    ],
    ['SDG 16', Object.keys(SDG_TARGETS), (e: ActEntry) => e.sdg, /^16\.(?:\d+|[ab])$/],
    ['risk indicators', Object.keys(RISK_INDICATORS), (e: ActEntry) => e.indicators, /^\d+\.\d+$/],
  ])('uses every code of %s that it lists, once an act', (_, listed, codesOf, form) => {
    const used = entries.map((entry) => [...codesOf(entry)]);
    expect(used.filter((codes) => new Set(codes).size !== codes.length)).toEqual([]);
    expect([...new Set(used.flat())].sort()).toEqual([...listed].sort());
    expect(listed.filter((code) => !form.test(code))).toEqual([]);
  });

  it('calls verified only the indicators that were checked', () => {
    const checked = /^(?:7\.(?:[1-9]|10)|8\.\d+|9\.\d+|13\.[1-9])$/;
    for (const [code, { verified }] of Object.entries(RISK_INDICATORS))
      expect([code, verified]).toEqual([code, checked.test(code)]);
  });

  it('gives indicators only of factors that coding gives the act', () => {
    const strays = rows.flatMap((row) =>
      [row.risk_indicators, row.risk_indicators_unverified]
        .flatMap((codes) => codes?.split(';') ?? [])
        .filter((code) => !row.risk_factors.split(';').includes(`RF${code.split('.')[0]}`))
        .map((code) => `${row.act_code} ${code}`),
    );
    expect(strays).toEqual([]);
  });

  it('is printed in docs/acts.md as it stands (npx tsx bench/acts-page.ts)', () => {
    expect(readFileSync(join(import.meta.dirname, '../../../docs/acts.md'), 'utf8')).toBe(actsPage());
  });
});
