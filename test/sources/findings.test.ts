import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../schemas/flow.ts';
import { readList } from '../../sources/findings/list.ts';
import { findings } from '../../sources/findings.ts';
import { documentsIn, problemsIn, readLocal } from './support.ts';

const path = findings.meta.bundled ?? '';
const text = readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

describe('the bundled list of findings', () => {
  let documents: readonly Document[];
  beforeAll(async () => {
    const records = await readLocal(findings, path, text);
    // Every entry as it should be: symbols, countries, days, addresses, ids, none of the future.
    expect(problemsIn(records)).toEqual([]);
    documents = documentsIn(records);
  });

  it('is taken by name and read whole', () => {
    expect(documents.length).toBe(text.match(/^ {2}- id: /gm)?.length);
    expect(documents.length).toBeGreaterThan(10);
  });

  it('gives each entry one act, known on a day and about a country', () => {
    for (const { acts, countries, published_on } of documents) {
      expect(acts).toHaveLength(1);
      expect(acts[0]).toMatchObject({ kind: 'finding', country_iso3: countries[0], known_at: published_on });
      expect(acts[0]?.subject).not.toBeNull();
    }
  });

  it('has no entry without evidence, and calls no warning and no opening a finding', () => {
    for (const listed of readList(text, 'list')) {
      expect('entry' in listed && listed.entry.evidence.length).toBeGreaterThan(0);
      if (!('entry' in listed)) continue;
      const { kind, is_finding } = listed.entry;
      expect(is_finding, listed.entry.id).toBe(kind === 'court_order' || kind === 'commission_finding');
    }
  });
});
