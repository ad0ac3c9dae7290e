import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { createStatement, type Table } from '../../schemas/table.ts';
import { captures, problems } from '../../schemas/tables/provenance.ts';
import { read } from '../../sql/statements.ts';
import { connect, insertOf, rowOf } from '../schemas/support.ts';

const FEED = 'https://example.org/feed';
const PAGE = 'https://example.org/page';

let connection: DuckDBConnection;
beforeEach(async () => {
  connection = await connect();
  for (const [table, name] of [
    [captures, 'capture_lines'],
    [problems, 'problem_lines'],
  ] as const)
    await connection.run(createStatement(table, name, ['batch_id VARCHAR']));
  await connection.run(
    'CREATE TABLE batch_rows (batch_id VARCHAR, source_id VARCHAR, outcome VARCHAR, loaded BOOLEAN, captured_to TIMESTAMPTZ, sealed_at TIMESTAMPTZ)',
  );
});

const at = (day: number) => `2026-03-0${day}T05:00:00.000Z`;
const put = (table: Table, name: string, row: Record<string, unknown>) =>
  connection.run(insertOf({ ...table, name }, { ...rowOf(table), source_id: 'hrw', ...row }));

/** A window of a day: how it ended, what it looked at, and what it met. */
async function window(
  day: number,
  outcome: string,
  looks: Readonly<Record<string, string>>,
  met: readonly { readonly code: string; readonly at: string | null; readonly locator?: string | null }[],
  sealed = day,
): Promise<void> {
  const batch_id = `b${day}-${sealed}`;
  await connection.run(
    `INSERT INTO batch_rows VALUES ('${batch_id}', 'hrw', '${outcome}', true, '${at(day)}', '${at(sealed)}')`,
  );
  for (const [address, answer] of Object.entries(looks))
    await put(captures, 'capture_lines', {
      batch_id,
      address,
      outcome: answer,
      capture_sha256: `${address} ${day}`,
      captured_at: at(day),
    });
  for (const problem of met)
    await put(problems, 'problem_lines', {
      batch_id,
      code: problem.code,
      locator: problem.locator ?? null,
      capture_sha256: problem.at === null ? null : `${problem.at} ${day}`,
      seen_at: at(day),
    });
}

/** `code@day` of the open problems, with how often each was met. */
async function open(): Promise<string[]> {
  const found = await connection.runAndReadAll(
    `SELECT code || '@' || seen_at[10:10] || ' ×' || times AS o FROM (${read('looking', 'problem_log')}) WHERE open ORDER BY o`,
  );
  return found.getRowObjectsJson().map((row) => String(row.o));
}

describe('an open problem', () => {
  const item = { code: 'no_article', at: FEED, locator: 'item 3' };

  it('is closed by a later answer at its address that was read without it', async () => {
    await window(1, 'ok', { [FEED]: 'ok' }, [item]);
    expect(await open()).toEqual(['no_article@1 ×1']);
    await window(2, 'ok', { [FEED]: 'ok' }, []);
    expect(await open()).toEqual([]);
  });

  it('stays where another address was read, or its own gave no answer of use', async () => {
    await window(1, 'ok', { [FEED]: 'ok' }, [item]);
    await window(2, 'ok', { [PAGE]: 'ok' }, []);
    await window(3, 'blocked', { [FEED]: 'blocked' }, [{ code: 'blocked', at: FEED, locator: FEED }]);
    expect(await open()).toEqual(['blocked@3 ×1', 'no_article@1 ×1']);
  });

  it('is one however often it is met', async () => {
    for (const day of [1, 2, 3])
      await window(day, 'blocked', { [FEED]: 'blocked' }, [{ code: 'blocked', at: FEED, locator: FEED }]);
    expect(await open()).toEqual(['blocked@3 ×3']);
    await window(4, 'ok', { [FEED]: 'ok' }, []);
    expect(await open()).toEqual([]);
  });

  it('without a capture is closed by a look at the address that its locator names', async () => {
    const lost = { code: 'source_failure', at: null, locator: PAGE };
    await window(1, 'source_failure', { [FEED]: 'ok' }, [lost]);
    await window(2, 'ok', { [FEED]: 'ok' }, []);
    expect(await open()).toEqual(['source_failure@1 ×1']);
    await window(3, 'ok', { [PAGE]: 'ok' }, []);
    expect(await open()).toEqual([]);
  });

  it('finds a withheld address by its hash', async () => {
    await connection.run(`SET VARIABLE hash = left(sha256('${PAGE}'), 16)`);
    const [row] = (await connection.runAndReadAll("SELECT getvariable('hash') AS h")).getRowObjectsJson();
    const locator = `address withheld, sha256 ${String(row?.h)}`;
    await window(1, 'source_failure', {}, [{ code: 'source_failure', at: null, locator }]);
    expect(await open()).toEqual(['source_failure@1 ×1']);
    await window(2, 'ok', { [PAGE]: 'ok' }, []);
    expect(await open()).toEqual([]);
  });

  it('of a source as a whole is closed by a later window that ended well, not by its own', async () => {
    const whole = { code: 'more_than_expected', at: null };
    await window(1, 'ok', { [FEED]: 'ok' }, [whole]);
    expect(await open()).toEqual(['more_than_expected@1 ×1']);
    await window(2, 'blocked', { [FEED]: 'blocked' }, []);
    expect(await open()).toEqual(['more_than_expected@1 ×1']);
    await window(3, 'empty_confirmed', { [FEED]: 'ok' }, []);
    expect(await open()).toEqual([]);
  });

  it('is closed when the same capture is read again without it', async () => {
    await window(1, 'ok', { [FEED]: 'ok' }, [item], 1);
    await window(1, 'ok', { [FEED]: 'ok' }, [], 5);
    expect(await open()).toEqual([]);
    await window(1, 'ok', { [FEED]: 'ok' }, [{ ...item, code: 'row_shape' }], 6);
    expect(await open()).toEqual(['row_shape@1 ×1']);
  });
});

it('each of several addresses that gave the same bytes at once keeps its own problem', async () => {
  await connection.run(`INSERT INTO batch_rows VALUES ('b', 'hrw', 'blocked', true, '${at(1)}', '${at(1)}')`);
  for (const address of [FEED, PAGE]) {
    const capture = { batch_id: 'b', capture_sha256: 'empty' };
    await put(captures, 'capture_lines', { ...capture, address, outcome: 'blocked', captured_at: at(1) });
    await put(problems, 'problem_lines', { ...capture, code: 'blocked', locator: address, seen_at: at(1) });
  }
  const found = await connection.runAndReadAll(
    `SELECT locator, address, open FROM (${read('looking', 'problem_log')}) ORDER BY ALL`,
  );
  expect(found.getRowObjectsJson()).toEqual([
    { locator: FEED, address: FEED, open: true },
    { locator: PAGE, address: PAGE, open: true },
  ]);
});
