import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listBatches } from '../../home/batch-files.ts';
import { readBatch } from '../../home/batches.ts';
import { homePaths } from '../../home/paths.ts';
import { listReleases, readDescriptorOf, readLatest } from '../../home/releases.ts';
import { openWarehouse } from '../../home/warehouse.ts';
import { slowly } from '../support/soak.ts';
import { ask, IMPATIENT, permanentHome, tocsin } from '../support/tocsin.ts';

const SUBJECTS =
  'SELECT signal_type, country_iso3, act_family, change, raised_on::VARCHAR AS raised_on FROM alerts ORDER BY ALL';

describe('alerts', () => {
  let home: string;
  const desk = async () => {
    const { batches } = homePaths(home);
    const files = await Promise.all((await listBatches(batches)).map((id) => readBatch(batches, id)));
    return files.filter(({ batch }) => batch.source_id === 'desk').map(({ batch }) => batch.batch_id);
  };

  beforeAll(async () => {
    home = await permanentHome();
    const first = await tocsin(home, ['demo'], { ...IMPATIENT, TOCSIN_FAIL_POINT: 'alerts_sealed' });
    expect(first.signal, first.stderr).toBe('SIGKILL');
    expect(await desk()).toHaveLength(1);
    const second = await tocsin(home, ['demo'], IMPATIENT);
    expect(second.code, second.stderr).toBe(0);
  });

  it('are raised once for what the newest month warns of, though a kill came between sealing and publishing', async () => {
    const warned = await ask(
      home,
      `SELECT signal_type, country_iso3, act_family, change, '2026-06-30' AS raised_on FROM signals
       WHERE change IN ('warning', 'alarm') AND period_start = '2026-06-01' ORDER BY ALL`,
    );
    expect(warned).toHaveLength(2);
    expect(await ask(home, SUBJECTS)).toEqual(warned);
    const raised = await ask(
      home,
      "SELECT kind, said_at::DATE::VARCHAR AS day FROM alert_events WHERE kind = 'raised'",
    );
    expect(raised).toEqual(Array(2).fill({ kind: 'raised', day: '2026-06-30' }));
    const evidence = await ask(
      home,
      `SELECT a.signal_id FROM alerts AS a SEMI JOIN signals AS s USING (signal_id)
       WHERE a.indicators = (SELECT count(*) FROM signal_evidence AS e WHERE e.signal_id = a.signal_id)`,
    );
    expect(evidence).toHaveLength(2);
  });

  it('stand in the release that lists the batch which raised them, and are told in the outbox', async () => {
    const { releases, outbox } = homePaths(home);
    const latest = (await readLatest(releases))!.vintage;
    const listed = (await readDescriptorOf(releases, latest)).tocsin.batches;
    expect((await desk()).filter((id) => listed.includes(id))).toHaveLength(1);
    expect(await readdir(outbox)).toHaveLength(2);
  });

  it('are not raised again by a refresh that finds nothing new, and nothing is published', async () => {
    const before = await desk();
    const again = await tocsin(home, ['releases', 'publish']);
    expect(again.stdout, again.stderr).toContain('nothing new');
    expect(await desk()).toEqual(before);
    expect(await listReleases(homePaths(home).releases)).toEqual(['2026-06-30']);
  });

  it('are reviewed while another process holds the home, and the next release says so', async () => {
    const paths = homePaths(home);
    const limits = { threads: 1, memory: '512MB', spill: join(paths.work, 'spill') };
    const held = await openWarehouse(paths.warehouse, limits);
    const listed = await tocsin(home, ['alerts', 'list', '--json', '--country', 'MOZ', '--overdue']);
    const [alert] = JSON.parse(listed.stdout) as { alert_id: string; state: string }[];
    const say = (verb: string, ...flags: string[]) =>
      tocsin(home, ['alerts', verb, alert!.alert_id, '--by', 'desk-1', ...flags]);
    const early = await say('close', '--reason', 'copies of one report');
    expect([early.code, early.stderr]).toEqual([2, expect.stringContaining('raised cannot be closed')]);
    expect((await say('review')).code).toBe(0);
    expect((await say('review')).stdout).toContain('said before');
    expect((await say('note', '--note', 'Zarnigor Tolipova was told')).code).toBe(2);
    expect((await say('disseminate', '--to', 'field-office')).code).toBe(0);
    held.close();
    expect((await tocsin(home, ['releases', 'publish'])).stdout).toContain('release 2026-06-30.2');
    const [row] = await ask(
      home,
      `SELECT state, reviewed_by, disseminated_to, hours_to_review > 0 AS timed FROM alerts WHERE country_iso3 = 'MOZ'`,
    );
    expect(row).toEqual({
      state: 'disseminated',
      reviewed_by: 'desk-1',
      disseminated_to: 'field-office',
      timed: true,
    });
  });

  slowly('are those of a release that is made again from its batches alone', async () => {
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.code, verified.stdout).toBe(0);
  });
});
