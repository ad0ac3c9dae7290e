import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../home/duckdb.ts';
import { openWarehouse } from '../../home/warehouse.ts';

describe('a warehouse of another build', () => {
  let folder: string;
  const open = () =>
    openWarehouse(join(folder, 'warehouse.duckdb'), { threads: 1, memory: '256MB', spill: folder });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tocsin-warehouse-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps what it holds while the tables are the same', async () => {
    for (const count of [1, 2]) {
      const warehouse = await open();
      await warehouse.exclusive((c) =>
        c.run("INSERT INTO fact.readings VALUES (uuid()::VARCHAR, 'd', 'hrw', '1', '1')"),
      );
      const [row] = await warehouse.exclusive((c) =>
        rowsOf(c, 'SELECT count(*)::INT AS n FROM fact.readings'),
      );
      expect(row).toEqual({ n: count });
      warehouse.close();
    }
  });

  it.each([
    ['a column less', 'ALTER TABLE fact.resolutions DROP COLUMN draft_symbol'],
    ['no word of its shape', 'SELECT 1'],
  ])('is emptied where it has %s, so that it is filled from the batches again', async (_name, change) => {
    const old = await open();
    await old.exclusive(async (c) => {
      await c.run("INSERT INTO fact.readings VALUES (uuid()::VARCHAR, 'd', 'hrw', '1', '1')");
      await c.run('CREATE OR REPLACE VIEW documents AS SELECT * FROM fact.readings');
      await c.run('CREATE OR REPLACE TABLE incidents AS SELECT 1 AS one');
      await c.run(change);
      await c.run(
        change === 'SELECT 1' ? 'DROP TABLE fact.shape' : "UPDATE fact.shape SET sha256 = 'another'",
      );
    });
    old.close();
    const warehouse = await open();
    const found = await warehouse.exclusive(async (c) => [
      ...(await rowsOf(c, 'SELECT count(*)::INT AS n FROM fact.readings')),
      ...(await rowsOf(c, 'SELECT draft_symbol FROM fact.resolutions')),
      ...(await rowsOf(c, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'main'")),
    ]);
    expect(found).toEqual([{ n: 0 }]);
    warehouse.close();
  });
});
