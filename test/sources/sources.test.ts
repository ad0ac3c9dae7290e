import { describe, expect, it } from 'vitest';
import { SOURCE_IDS } from '../../schemas/vocabularies.ts';
import { SOURCES, sourceById } from '../../sources/registry.ts';
import { uprInfo } from '../../sources/upr-info.ts';
import { lastDayOfSession } from '../../sources/upr-sessions.ts';
import { documentsIn, problemsIn, readLocal } from './support.ts';

describe('registry', () => {
  it('finds a source by id and names the known ones otherwise', () => {
    for (const source of SOURCES) expect(sourceById(source.meta.id)).toBe(source);
    expect(() => sourceById('nowhere')).toThrowError(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining('upr-info') }),
    );
  });

  it('has each id of the vocabulary once and in its order, but for the desk', () => {
    const ids = SOURCES.map(({ meta }) => meta.id);
    const hint = 'sources/registry.ts and SOURCE_IDS of schemas/vocabularies.ts list the same sources';
    expect([...ids, 'desk'], hint).toEqual(SOURCE_IDS);
  });
});

describe.each(SOURCES.map((source) => [source.meta.id, source] as const))('%s', (_, source) => {
  const names = ['a.csv', 'a.json', 'uwazi_page_1.json', 'a.xml', 'a.html'];
  const taken = names.filter((name) => source.meta.files.some(({ pattern }) => pattern.test(name)));

  it.each(taken)('says shape_changed to an empty %s', async (name) => {
    await expect(readLocal(source, name, '')).rejects.toMatchObject({ code: 'shape_changed' });
  });

  it('never puts text of a body into an error', async () => {
    for (const name of taken) {
      const secret = 'Jane Placeholder was detained';
      const outcome = await readLocal(source, name, `<a>"${secret}`).catch((error: unknown) => error);
      expect(String(outcome instanceof Error ? outcome.message : JSON.stringify(outcome))).not.toContain(
        'Jane',
      );
    }
  });
});

describe('upr-info', () => {
  const header = 'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session';
  const row = 'Chad,Africa,AU,Publish figures.,Norway,WEOG,,Accepted,4,Justice,3';

  it('accounts for every record: documents and skipped add up', async () => {
    const rows = [
      row,
      row,
      'Chad,too,short',
      row.replace('Chad', 'Atlantis'),
      row.replace('Norway', 'Nowhere'),
    ];
    const records = await readLocal(uprInfo, '1-5.csv', [header, ...rows].join('\r'));
    const skipped = problemsIn(records).filter(({ skips }) => skips);
    expect(documentsIn(records).length + skipped.length).toBe(rows.length);
  });

  it('gives the same ids when it reads the same file again, and none twice', async () => {
    const text = [header, row, row, row].join('\r');
    const ids = async () => documentsIn(await readLocal(uprInfo, '1-5.csv', text)).map((d) => d.native_id);
    const first = await ids();
    expect(await ids()).toEqual(first);
    expect(new Set(first).size).toBe(3);
  });
});

describe('lastDayOfSession', () => {
  it.each([
    ['1', '2008-04-18'],
    ['2', '2008-05-19'],
    ['44 - November 2023', '2023-11-17'],
    ['50', '2025-11-14'],
    ['0', undefined],
    ['51', undefined],
    ['soon', undefined],
  ])('%s ended on %s', (label, day) => {
    expect(lastDayOfSession(label)).toBe(day);
  });

  it('rises from session to session', () => {
    const days = Array.from({ length: 50 }, (_, i) => String(lastDayOfSession(String(i + 1))));
    expect(days).toEqual([...days].sort());
  });
});
