import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectTemporal } from '../../cli/temporal.ts';
import { CODING_VERSION } from '../../coding/version.ts';
import { readDescriptor } from '../../home/descriptor.ts';
import { homePaths } from '../../home/paths.ts';
import { ensureServer, stopServer } from '../../home/server.ts';
import { idOf } from '../../schemas/ids.ts';
import { addBatches, changeBatch, copyOlderHome, type OpenBatch } from '../support/older-home.ts';
import { slowly } from '../support/soak.ts';
import { ask, permanentHome, temporaryHome, tocsin } from '../support/tocsin.ts';

/** `tocsin reread --json`, which ends with this code. */
async function reread(home: string, code: number, ...flags: readonly string[]) {
  const ended = await tocsin(home, ['reread', '--json', '--quiet', ...flags]);
  expect(ended.code, ended.stderr + ended.stdout).toBe(code);
  return JSON.parse(ended.stdout);
}

/** As a build would have made it whose coding was of version 3, and said other things. */
function asCodingThree(open: OpenBatch): void {
  open.readings = open.readings.map((reading) => ({
    ...reading,
    reading_id: idOf('three', reading.reading_id),
    coding_version: '3',
  }));
}

const said = (open: OpenBatch, n: number) =>
  open.readings[n]!.violations as unknown as Record<string, unknown>[];

const HRW = `SELECT outcome, complete_from::VARCHAR AS complete_from, complete_to::VARCHAR AS complete_to, records,
                    schema_version, rereads IS NOT NULL AS again
             FROM batches WHERE source_id = 'hrw' ORDER BY again`;

describe('an archive that an earlier coding read', () => {
  let home: string;
  let before: Record<string, unknown>[];
  beforeAll(async () => {
    home = await permanentHome();
    await copyOlderHome('v1', home);
    await changeBatch(home, 'hrw', (open) => {
      asCodingThree(open);
      // Another act (and so another id) in the same words, another count, one that is not there any more, one less.
      Object.assign(said(open, 0)[0]!, { indicator_id: 'other-act', act_code: 'KIL.massacre' });
      Object.assign(said(open, 1)[0]!, { count_min: 99, count_max: 99 });
      said(open, 1).push({
        ...said(open, 1)[0],
        indicator_id: 'no-more',
        act_code: 'DET.arbitrary_arrest',
        act_family: 'DET',
      });
      said(open, 2).pop();
      Object.assign(open.file.batch, { violations: 4 });
    });
    const published = await tocsin(home, ['releases', 'publish']);
    expect(published.code, published.stderr).toBe(0);
    before = await ask(
      home,
      'SELECT document_id, captured_at, known_at FROM violation_indicators ORDER BY ALL',
    );
  });

  it('is read again, and what changed is told by source, act family and field', async () => {
    const told = await reread(home, 0);
    expect(told).toMatchObject({
      // The rest of the home was coded by version 4, so its windows are read anew as well.
      windows: { changed: 2, mended: 0, worse: 0 },
      totals: [{ table: 'violation_indicators', added: 1, gone: 1 }],
      left: {},
      resumed: [],
      release: { vintage: expect.stringMatching(/\.2$/), published: true },
    });
    const line = { table: 'violation_indicators', source: 'hrw' };
    const planted = [
      { ...line, act_family: 'DET', change: 'gone', field: null, rows: 1 },
      { ...line, act_family: 'KIL', change: 'added', field: null, rows: 1 },
      { ...line, act_family: 'KIL', change: 'altered', field: 'act_code', rows: 1 },
      { ...line, act_family: 'KIL', change: 'altered', field: 'count_max', rows: 1 },
      { ...line, act_family: 'KIL', change: 'altered', field: 'count_min', rows: 1 },
    ];
    expect(told.changes).toEqual(expect.arrayContaining(planted));
    expect(await ask(home, 'SELECT DISTINCT coding_version FROM violation_indicators')).toEqual([
      { coding_version: CODING_VERSION },
    ]);
  });

  it('keeps what was read before, and the times at which it became known', async () => {
    const after = await ask(
      home,
      'SELECT document_id, captured_at, known_at FROM violation_indicators ORDER BY ALL',
    );
    const known = (rows: typeof after) => [...new Set(rows.map((row) => JSON.stringify(row)))];
    expect(known(after)).toEqual(expect.arrayContaining(known(before)));
    const kept = await tocsin(home, [
      ...['query', '--warehouse', '--format', 'json', '--'],
      "SELECT coding_version, count(*)::INT AS n FROM fact.readings WHERE source_id = 'hrw' GROUP BY ALL ORDER BY ALL",
    ]);
    expect(JSON.parse(kept.stdout)).toEqual([
      { coding_version: '3', n: 4 },
      { coding_version: CODING_VERSION, n: 4 },
    ]);
  });

  slowly('changes nothing when it is read once more', async () => {
    const batches = await readdir(join(home, 'batches'));
    const releases = await readdir(join(home, 'releases'));
    expect(await reread(home, 0)).toMatchObject({
      windows: { changed: 0 },
      totals: [],
      release: { published: false },
    });
    expect(await readdir(join(home, 'batches'))).toEqual(batches);
    expect(await readdir(join(home, 'releases'))).toEqual(releases);
    expect(await readdir(join(home, 'work', 'parts'))).toEqual([]);
    expect((await tocsin(home, ['releases', 'verify', '--replay'])).code).toBe(0);
  });
});

/** As an adapter left it that found no article in one of the pages. */
function asShapeChanged(open: OpenBatch): void {
  const [lost] = open.readings.splice(1, 1);
  open.readings = open.readings.map((reading) => ({
    ...reading,
    reading_id: idOf('one', reading.reading_id),
    reader_version: '1',
  }));
  const counts = { records: 3, readings: 3, violations: 3, problems: 1 };
  Object.assign(open.file.batch, counts, {
    complete_from: null,
    complete_to: null,
    outcome: 'shape_changed',
  });
  Object.assign(open.file.parts[0]!, counts, { outcomes: { ok: 4, shape_changed: 1 } });
  open.problems.push({
    ...{ source_id: 'hrw', code: 'shape_changed', severity: 'error', message: 'no article', locator: null },
    ...{ capture_sha256: lost!.capture_sha256, seen_at: lost!.captured_at },
  });
}

describe('a source whose adapter was mended', () => {
  it('has its window complete, its problem gone, and its schedule resumed unless a person paused it', async () => {
    const home = await temporaryHome();
    await copyOlderHome('v1', home);
    await changeBatch(home, 'hrw', asShapeChanged);
    expect((await tocsin(home, ['releases', 'publish'])).code).toBe(0);
    expect(await ask(home, "SELECT code FROM problems WHERE source_id = 'hrw'")).toEqual([
      { code: 'shape_changed' },
    ]);
    await withSchedules(home, async (client, id) => {
      const create = (name: string, note: string) =>
        client.schedule.create({
          scheduleId: `${id}/${name}`,
          spec: { intervals: [{ every: '100d' }] },
          action: { type: 'startWorkflow', workflowType: 'pipeline', taskQueue: 'none', args: [] },
          state: { paused: true, note },
        });
      await create('hrw', 'the shape changed: mend the adapter');
      await create('un-news', 'paused by hand');
    });
    const told = await reread(home, 0);
    expect(told).toMatchObject({
      windows: { changed: 2, mended: 1, worse: 0 },
      resumed: ['hrw'],
      totals: expect.arrayContaining([{ table: 'documents', added: 1, gone: 0, altered: 0 }]),
    });
    const was = { outcome: 'shape_changed', complete_from: null, complete_to: null, records: 3 };
    const complete = { outcome: 'ok', complete_from: '2026-03-01', complete_to: '2026-03-10', records: 4 };
    expect(await ask(home, HRW)).toEqual([
      { ...was, schema_version: 1, again: false },
      { ...complete, schema_version: 2, again: true },
    ]);
    expect(await ask(home, "SELECT code FROM problems WHERE source_id = 'hrw'")).toEqual([]);
    expect(
      await ask(home, "SELECT last_outcome, documents FROM source_status WHERE source_id = 'hrw'"),
    ).toEqual([{ last_outcome: 'ok', documents: 4 }]);
    const status = JSON.parse((await tocsin(home, ['status', '--json'])).stdout);
    expect(status.sources.find((s: { source_id: string }) => s.source_id === 'hrw').last_outcome).toBe('ok');
    await withSchedules(home, async (client, id) => {
      const paused = async (name: string) =>
        (await client.schedule.getHandle(`${id}/${name}`).describe()).state.paused;
      expect([await paused('hrw'), await paused('un-news')]).toEqual([false, true]);
    });
  });

  slowly('stays as incomplete as it was where a request had got no answer', async () => {
    const home = await temporaryHome();
    await copyOlderHome('v1', home);
    await changeBatch(home, 'hrw', (open) => {
      asShapeChanged(open);
      const [shape] = open.problems;
      open.problems = [{ ...shape, code: 'source_failure', message: 'no answer', capture_sha256: null }];
      // The page's own part has nothing but its readings; the failure is the part of a request that was given up.
      const [read] = open.file.parts;
      const lost = { ...read, key: 'lost', captures: 0, outcomes: { source_failure: 1 }, reaches: [] };
      Object.assign(lost, { records: 0, readings: 0, violations: 0, words: 0, passages: 0, problems: 1 });
      open.file.parts = [lost, { ...read, outcomes: { ok: 5 }, problems: 0 }];
      Object.assign(open.file.batch, { outcome: 'source_failure' });
    });
    const told = await reread(home, 0);
    expect(told).toMatchObject({ windows: { changed: 2, mended: 0, worse: 0 }, resumed: [] });
    const [, again] = await ask(home, HRW);
    expect(again).toMatchObject({ outcome: 'source_failure', complete_to: null, records: 4 });
    expect(await ask(home, "SELECT code, message FROM problems WHERE source_id = 'hrw'")).toEqual([
      { code: 'source_failure', message: 'no answer' },
    ]);
    expect(await reread(home, 0)).toMatchObject({ windows: { changed: 0 } });
  });
});

async function withSchedules(
  home: string,
  work: (client: Awaited<ReturnType<typeof connectTemporal>>['client'], id: string) => Promise<void>,
): Promise<void> {
  const paths = homePaths(home);
  const descriptor = (await readDescriptor(paths.descriptor))!;
  const server = await ensureServer(paths, descriptor, async () => String(process.env.TOCSIN_TEMPORAL_CLI));
  const temporal = await connectTemporal({
    namespace: descriptor.id,
    connection: { address: server.address },
  });
  try {
    await work(temporal.client, descriptor.id);
  } finally {
    await temporal.close();
    await stopServer(paths);
  }
}

describe('many windows', () => {
  slowly(
    'are read again in several runs; --since takes earlier ones along that showed the same',
    async () => {
      const home = await temporaryHome();
      await copyOlderHome('v1', home);
      const early = '2025-12-01T00:00:00.000Z';
      const id = await changeBatch(home, 'hrw', asCodingThree);
      await changeBatch(
        home,
        'hrw',
        (open) => {
          open.readings = open.readings.map((reading) => ({ ...reading, captured_at: early }));
          Object.assign(open.file.batch, { captured_to: early });
        },
        true,
      );
      await addBatches(
        home,
        id,
        Array.from({ length: 54 }, (_, n) => (batch) => {
          const day = new Date(Date.UTC(2025, 0, n + 1)).toISOString();
          Object.assign(batch, { window_to: day.slice(0, 10), captured_to: day });
        }),
      );
      const since = await reread(home, 0, '--since', '2026-01-01', '--source', 'hrw');
      expect(since.sources).toMatchObject([{ source: 'hrw', windows: 2, new_readings: 4, error: null }]);
      const whole = await reread(home, 0, '--source', 'hrw');
      expect(whole.sources).toMatchObject([{ source: 'hrw', windows: 56, new_readings: 0, error: null }]);
    },
  );
});
