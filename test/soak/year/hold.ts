import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { ask } from '../../support/tocsin.ts';
import { daysBetween } from './days.ts';
import { PLAYED_IDS, type Played } from './world.ts';

const PROJECTION = await readFile(new URL('../../../sql/projection.sql', import.meta.url), 'utf8');

/** Ids of what the latest release has of the played sources, in order. */
export async function documentIds(home: string): Promise<string[]> {
  const sources = PLAYED_IDS.map((id) => `'${id}'`).join(', ');
  const rows = await ask(
    home,
    `SELECT document_id FROM documents WHERE source_id IN (${sources}) ORDER BY document_id`,
  );
  return rows.map((row) => String(row.document_id));
}

/** Days without a complete list stand as such: in the batches, and in every period that holds one. */
export async function expectCoverage(
  home: string,
  whole: ReadonlyMap<Played, ReadonlySet<string>>,
): Promise<void> {
  const batches = await ask(
    home,
    `SELECT source_id, complete_from::VARCHAR AS first, complete_to::VARCHAR AS last FROM batches
     WHERE complete_from IS NOT NULL`,
  );
  for (const source of PLAYED_IDS.filter((id) => id !== 'hdx-signals')) {
    const said = batches
      .filter((batch) => batch.source_id === source)
      .flatMap((batch) => daysBetween(String(batch.first), String(batch.last)));
    expect([...new Set(said)].sort(), source).toEqual([...(whole.get(source) ?? [])].sort());
  }
  const claimed = await ask(
    home,
    `SELECT DISTINCT source_id, period_start::VARCHAR AS first,
            (CASE period_type WHEN 'week' THEN period_start + 6
             ELSE period_start + INTERVAL 1 MONTH - INTERVAL 1 DAY END)::DATE::VARCHAR AS last
     FROM coverage WHERE monitoring IN ('observed', 'zero_confirmed')`,
  );
  for (const { source_id, first, last } of claimed) {
    const days = whole.get(source_id as Played);
    const gaps = daysBetween(String(first), String(last)).filter((day) => !days?.has(day));
    expect(gaps, `${source_id} from ${first}`).toEqual([]);
  }
}

/** All that a release says is the same, times of capture and places in files aside. */
export async function expectSameTables(killed: string, calm: string): Promise<void> {
  const digests = `SELECT relation, count(*)::INTEGER AS n, md5(string_agg(content, chr(10) ORDER BY content)) AS digest
                   FROM (${PROJECTION}) GROUP BY relation ORDER BY relation`;
  const [one, other] = [await ask(killed, digests), await ask(calm, digests)];
  const differ = other.filter((row, i) => row.digest !== one[i]?.digest).map((row) => String(row.relation));
  for (const relation of differ) {
    const rows = `SELECT content FROM (${PROJECTION}) WHERE relation = '${relation}' ORDER BY content`;
    expect(await ask(killed, rows), relation).toEqual(await ask(calm, rows));
  }
  expect(one).toEqual(other);
}
