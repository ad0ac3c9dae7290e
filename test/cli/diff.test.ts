import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { compareReleases } from '../../cli/diff/compare.ts';
import { createStatement } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { insertOf, rowOf } from '../schemas/support.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A release with one row in each table, less the columns that it did not have yet. */
async function release(without: string | undefined, place: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-diff-'));
  folders.push(folder);
  const instance = await DuckDBInstance.create(join(folder, 'tocsin.duckdb'));
  const connection = await instance.connect();
  for (const table of RELEASE_TABLES) {
    await connection.run(createStatement(table, table.name));
    const own = table.name === 'violation_indicators' ? { place } : {};
    await connection.run(insertOf(table, { ...rowOf(table), ...own }));
  }
  if (without !== undefined) await connection.run(`ALTER TABLE violation_indicators DROP COLUMN ${without}`);
  connection.closeSync();
  instance.closeSync();
  return folder;
}

it('takes no statement for altered because its table has a new column', async () => {
  const found = await compareReleases(await release('withheld_for', 'Wau'), await release(undefined, 'Wau'));
  expect(found).toEqual({
    tables: [],
    statements: [],
    signals: [],
    schema: ['violation_indicators.withheld_for: only after'],
  });
});

it('tells a statement that says another place', async () => {
  const found = await compareReleases(await release(undefined, 'Wau'), await release(undefined, 'Juba'));
  expect(found.tables).toEqual([{ table: 'violation_indicators', added: 0, gone: 0, altered: 1 }]);
  expect(found.statements).toEqual([{ source_id: 'uhri', change: 'altered', cause: 'other', statements: 1 }]);
});
