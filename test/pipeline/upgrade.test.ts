import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { databaseDigest } from '../../activities/build-release.ts';
import { copyOlderHome } from '../support/older-home.ts';
import { slowly } from '../support/soak.ts';
import { ask, permanentHome, temporaryHome, tocsin } from '../support/tocsin.ts';

/** The parts of a descriptor, a batch and a home that these tests change. */
interface Content {
  resources: { name: string; path: string; hash: string }[];
  tocsin: { database_sha256: string };
  batch: object;
}

async function editJson(path: string, edit: (content: Content) => void): Promise<void> {
  const content = JSON.parse(await readFile(path, 'utf8')) as Content;
  edit(content);
  await writeFile(path, JSON.stringify(content));
}

describe('a home that an earlier version made', () => {
  let home: string;
  beforeAll(async () => {
    home = await permanentHome();
    await copyOlderHome('v1', home);
    const published = await tocsin(home, ['releases', 'publish']);
    expect(published.code, published.stderr).toBe(0);
  });

  it('gives its warehouse and its release again from its batches', async () => {
    expect(
      await ask(
        home,
        `SELECT source_id, documents, violations, last_outcome, complete_to::VARCHAR AS complete_to
         FROM source_status WHERE documents > 0 ORDER BY source_id`,
      ),
    ).toEqual([
      { source_id: 'hrw', documents: 4, violations: 4, last_outcome: 'ok', complete_to: '2026-03-10' },
      { source_id: 'un-news', documents: 1, violations: 1, last_outcome: 'ok', complete_to: null },
    ]);
    expect(await ask(home, 'SELECT DISTINCT schema_version, rereads FROM batches')).toEqual([
      { schema_version: 1, rereads: null },
    ]);
    expect((await tocsin(home, ['releases', 'verify', '--replay'])).code).toBe(0);
  });

  slowly('has releases that are verified by the tables they list, whichever build made them', async () => {
    const folder = join(home, 'releases', 'latest');
    for (const entry of await readdir(folder, { withFileTypes: true }))
      if (entry.isFile()) await chmod(join(folder, entry.name), 0o644);
    await chmod(folder, 0o755);
    // A build that knew no table of acts, and no column of another.
    await rm(join(folder, 'acts.parquet'));
    await inDatabase(folder, 'DROP TABLE acts');
    await editJson(join(folder, 'datapackage.json'), (descriptor) => {
      descriptor.resources = descriptor.resources.filter((r) => r.name !== 'acts');
      descriptor.tocsin.database_sha256 = databaseDigest(
        descriptor.resources
          .filter((r) => r.path.endsWith('.parquet'))
          .map((r) => ({ name: r.name, sha256: r.hash.slice(7) })),
      );
    });
    const verified = await tocsin(home, ['releases', 'verify']);
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('as its descriptor says')]);
    const replayed = await tocsin(home, ['releases', 'verify', '--replay']);
    expect([replayed.code, replayed.stdout]).toEqual([
      3,
      expect.stringContaining('another build made this release: tables differ'),
    ]);
    await inDatabase(
      folder,
      "UPDATE documents SET title = 'x' WHERE document_id = (SELECT min(document_id) FROM documents)",
    );
    const changed = await tocsin(home, ['releases', 'verify']);
    expect([changed.code, changed.stdout]).toEqual([
      3,
      expect.stringContaining('its rows of documents differ'),
    ]);
  });
});

async function inDatabase(folder: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(join(folder, 'tocsin.duckdb'));
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

describe('a home that a newer version made', () => {
  it.each(['home.json', 'batch.json'])('is refused by its %s, with what to do', async (name) => {
    const home = await temporaryHome();
    await copyOlderHome('v1', home);
    const [batch = ''] = await readdir(join(home, 'batches'));
    const path = name === 'home.json' ? join(home, name) : join(home, 'batches', batch, name);
    await editJson(path, (content) => {
      // A newer format may say things that this one has no words for.
      if (name === 'home.json') Object.assign(content, { schema_version: 2, kind: 'mixed' });
      else Object.assign(content.batch, { schema_version: 3, outcome: 'half_confirmed' });
    });
    for (const command of [['releases', 'publish'], ['status']]) {
      const refused = await tocsin(home, command);
      expect([refused.code, refused.stderr], command.join(' ')).toEqual([
        2,
        expect.stringMatching(/has format \d and this Tocsin reads up to \d: a newer one wrote it\. Install/),
      ]);
    }
    expect(await readdir(home)).not.toContain('releases');
    if (name === 'home.json') expect(await readdir(home)).not.toContain('warehouse.duckdb');
    await rm(join(home, 'home.json'));
  });
});
