import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { SOURCES } from '../../sources/registry.ts';
import { expectedOf, fixturesOf, writeArchive } from '../support/fixtures.ts';
import { slowly } from '../support/soak.ts';
import { ask, permanentHome, tocsin } from '../support/tocsin.ts';

const IDS = SOURCES.map(({ meta }) => meta.id);

/** What the fixtures of a source say that comes out of its captures. */
function expectedFrom(source_id: string) {
  const records = fixturesOf(source_id).flatMap((fixture) => expectedOf(fixture).read);
  const documents = records.filter((record) => record.kind === 'document');
  return {
    source_id,
    readings: documents.length,
    skipped: records.filter((record) => record.kind === 'problem' && record.skips).length,
    documents: new Set(documents.map(({ native_id }) => native_id)).size,
  };
}

describe('an archive of every fixture of every source, replayed through the whole pipeline', () => {
  let home: string;
  beforeAll(async () => {
    home = await permanentHome();
    const archive = join(home, 'elsewhere');
    for (const id of IDS) await writeArchive(archive, fixturesOf(id));
    const run = await tocsin(home, ['run', '--replay', archive]);
    // Some fixtures are refusals and torn pages, so sources need attention.
    expect(run.code, run.stderr).toBe(3);
  });

  it('brings what each reader makes of each fixture, and nothing vanishes', async () => {
    const found = await ask(
      home,
      `SELECT source_id, sum(readings)::INT AS readings, sum(skipped)::INT AS skipped, any_value(documents) AS documents
       FROM batches JOIN (SELECT source_id, documents FROM source_status) USING (source_id)
       WHERE loaded GROUP BY source_id ORDER BY source_id`,
    );
    const sort = (ids: readonly string[]) => [...ids].sort();
    expect(found).toEqual(sort(IDS).map(expectedFrom));
  });

  it('leads every document to its capture', async () => {
    const lost = await ask(
      home,
      'SELECT count(*)::INT AS n FROM documents ANTI JOIN captures USING (source_id, capture_sha256)',
    );
    expect(lost).toEqual([{ n: 0 }]);
  });

  slowly('is the same release when the release is made again', async () => {
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.code, verified.stderr).toBe(0);
  });
});
