import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { derive } from '../../activities/derive.ts';
import { publish } from '../../activities/publish.ts';
import { verifyByReplay } from '../../activities/verify-release.ts';
import { sealedBatches } from '../../cli/batch-status.ts';
import { readProblemLog } from '../../cli/problem-log.ts';
import { listBatches, listLoose } from '../../home/batch-files.ts';
import { compactBatches } from '../../home/compact.ts';
import { completeErasures } from '../../home/complete-erasures.ts';
import { sealDeskLines } from '../../home/desk.ts';
import { findErasure } from '../../home/find-erasure.ts';
import { type HomePaths, homePaths } from '../../home/paths.ts';
import { rebuild } from '../../home/rebuild.ts';
import { readLatest } from '../../home/releases.ts';
import { openWarehouse, type Warehouse } from '../../home/warehouse.ts';
import { addBatches, copyOlderHome } from '../support/older-home.ts';
import { slowly } from '../support/soak.ts';
import { ask, temporaryHome, tocsin } from '../support/tocsin.ts';

/** The batch of hrw in the kept home, and one of its four documents, which an invented text tells. */
const HRW = 'e8cd7d8b89438fbedfcc48e3552eb2fe45e38b553a36ce2780fa585aebaca204';
const DOCUMENT = 'e60b70eb1274decd82a8';
const TEXT = 'soldiers killed 4 villagers in Sudan';
const DAYS = 12;

/** A home of one batch a day in a month that has ended, and two of a later one. */
async function homeOfDays(): Promise<HomePaths> {
  const home = await temporaryHome();
  await copyOlderHome('v1', home);
  const days = Array.from({ length: DAYS }, (_, i) => `2026-10-${String(i + 1).padStart(2, '0')}`);
  const changes = days.map((day) => (batch: object) => {
    Object.assign(batch, { window_from: day, window_to: day, captured_to: `${day}T10:00:00.000Z` });
  });
  await addBatches(home, HRW, changes);
  await mkdir(join(home, 'work', 'spill'), { recursive: true });
  return homePaths(home);
}

const limitsOf = (paths: HomePaths) => ({
  threads: 1,
  memory: '1GB',
  spill: join(paths.work, 'spill'),
});

async function publishNow(paths: HomePaths, warehouse: Warehouse) {
  await derive(warehouse, join(paths.work, 'derive'));
  return publish(paths, warehouse, 'real');
}

const problemsOf = async (paths: HomePaths) =>
  readProblemLog(paths.batches, await sealedBatches(paths), {
    ...{ source: undefined, code: undefined, open: false, limit: 1000 },
  });

/** Files that hold the text, as they are and unpacked; releases, which are withdrawn, left out. */
async function filesWithText(paths: HomePaths): Promise<string[]> {
  const entries = await readdir(paths.root, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((e) => e.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (path.startsWith(paths.releases)) continue;
    const bytes = await readFile(path);
    const text = path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString('latin1');
    if (text.includes(TEXT)) found.push(path.slice(paths.root.length + 1));
  }
  return found.sort();
}

async function erase(paths: HomePaths): Promise<void> {
  const found = await findErasure(paths, DOCUMENT);
  expect(found?.replaced_batches?.split(';')).toHaveLength(DAYS + 1);
  const { records, ...rest } = found!;
  const said = {
    erasure_id: 'e1',
    reason: 'asked',
    erased_by: 'desk',
    erased_at: '2026-11-26T00:00:00.000Z',
  };
  await sealDeskLines(paths, 'e1', said.erased_at, [
    { file: 'erasures', row: { ...rest, ...said } },
    ...records.map((row) => ({ file: 'erased', row }) as const),
  ]);
}

describe('a home whose batches are packed', () => {
  it('replays its releases, erases, and keeps what was erased out of a backup of its packs', async () => {
    const paths = await homeOfDays();
    const limits = limitsOf(paths);
    let warehouse = await openWarehouse(paths.warehouse, limits);
    await rebuild(warehouse, paths.batches, undefined);
    const { vintage } = await publishNow(paths, warehouse);
    const before = [await listBatches(paths.batches), await sealedBatches(paths), await problemsOf(paths)];

    expect(await compactBatches(warehouse, paths.batches)).toEqual({ packs: 1, batches: DAYS });
    expect(await listLoose(paths.batches)).toHaveLength(2);
    expect([await listBatches(paths.batches), await sealedBatches(paths), await problemsOf(paths)]).toEqual(
      before,
    );
    expect(await verifyByReplay(paths, vintage ?? '', limits)).toEqual([]);

    const backup = join(await temporaryHome(), 'packs');
    await cp(join(paths.batches, 'packs'), backup, { recursive: true });
    expect(await filesWithText(paths)).not.toEqual([]);
    await erase(paths);
    const complete = async () => {
      warehouse = await completeErasures(paths, warehouse, limits);
      await rebuild(warehouse, paths.batches, undefined);
    };
    await complete();
    expect(await filesWithText(paths)).toEqual([]);
    const erased = await listBatches(paths.batches);
    const { published } = await publishNow(paths, warehouse);
    expect(published).toBe(true);
    const latest = (await readLatest(paths.releases))?.vintage ?? '';
    expect(await compactBatches(warehouse, paths.batches)).toEqual({ packs: 1, batches: DAYS });
    expect(await verifyByReplay(paths, latest, limits)).toEqual([]);

    await cp(backup, join(paths.batches, 'packs'), { recursive: true });
    expect(await filesWithText(paths)).not.toEqual([]);
    await complete();
    expect(await filesWithText(paths)).toEqual([]);
    expect(await listBatches(paths.batches)).toEqual(erased);
    expect((await publishNow(paths, warehouse)).published).toBe(false);
    warehouse.close();
  }, 180_000);

  slowly.each(['pack_sealed', 'packed_removed'])(
    'loses and repeats nothing when it is killed at %s',
    async (point) => {
      const { root } = await homeOfDays();
      const status = async () => {
        const said = await tocsin(root, ['status', '--json']);
        const { sizes: _, ...report } = JSON.parse(said.stdout);
        return report;
      };
      const killed = await tocsin(root, ['releases', 'publish'], { TOCSIN_FAIL_POINT: point });
      expect(killed.signal).toBe('SIGKILL');
      const left = await listLoose(join(root, 'batches'));
      expect(left).toHaveLength(point === 'pack_sealed' ? DAYS + 2 : DAYS + 1);
      const between = await status();
      expect(await ask(root, 'SELECT count(*)::INT AS n FROM batches')).toEqual([{ n: DAYS + 2 }]);
      expect((await tocsin(root, ['releases', 'verify', '--replay'])).code).toBe(0);
      const again = await tocsin(root, ['releases', 'publish', '--json']);
      expect(JSON.parse(again.stdout)).toMatchObject({ published: false });
      expect(await listLoose(join(root, 'batches'))).toHaveLength(2);
      expect(await status()).toEqual(between);
      expect((await readdir(join(root, 'batches'))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect((await tocsin(root, ['releases', 'verify', '--replay'])).code).toBe(0);
    },
  );

  slowly('erases a document although it is killed between two packs', async () => {
    const paths = await homeOfDays();
    expect((await tocsin(paths.root, ['releases', 'publish'])).code).toBe(0);
    const said = ['erase', '--document', DOCUMENT, '--reason', 'A relative asked for it.'];
    const killed = await tocsin(paths.root, said, { TOCSIN_FAIL_POINT: 'pack_replaced' });
    expect(killed.signal).toBe('SIGKILL');
    const erased = await tocsin(paths.root, said);
    expect(erased.code, erased.stderr).toBe(0);
    expect(await filesWithText(paths)).toEqual([]);
    expect((await tocsin(paths.root, ['releases', 'verify', '--replay'])).code).toBe(0);
  });
});
