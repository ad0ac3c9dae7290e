import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type StatusReport, statusSchema } from '../../cli/status/report.ts';
import { sourceHealth } from '../../schemas/tables/provenance.ts';
import { SOURCES } from '../../sources/registry.ts';
import { articles, type Site, send, startSite } from '../support/site.ts';
import { ask, permanentHome, start, tocsin } from '../support/tocsin.ts';

/** What the release says of a time, it says in DuckDB's words. */
const COMPARED = Object.keys(sourceHealth.row.shape).filter((name) => name !== 'last_captured_at');

describe('tocsin status', () => {
  let home: string;
  let site: Site;
  beforeAll(async () => {
    home = await permanentHome();
    site = await startSite(articles(6));
    const run = await tocsin(home, ['run', ...site.flags]);
    expect(run.code, run.stderr).toBe(0);
  });

  async function status(code: number): Promise<StatusReport> {
    const ended = await tocsin(home, ['status', '--json']);
    expect(ended.code, ended.stderr).toBe(code);
    return statusSchema.parse(JSON.parse(ended.stdout));
  }

  it('says of a source what the release says of it', async () => {
    const report = await status(0);
    expect(report).toMatchObject({ server: false, needs_attention: [], backlog: { unpublished_batches: 0 } });
    for (const bytes of Object.values(report.sizes)) expect(bytes).toBeGreaterThan(0);
    const released = await ask(home, `SELECT ${COMPARED.join(', ')} FROM source_status ORDER BY source_id`);
    const told = report.sources.map((source) =>
      Object.fromEntries(Object.entries(source).filter(([name]) => COMPARED.includes(name))),
    );
    expect(told.sort((a, b) => String(a.source_id).localeCompare(String(b.source_id)))).toEqual(released);
    expect(report.sources).toHaveLength(SOURCES.length);
    expect(report.sources[0]).toMatchObject({
      source_id: 'hrw',
      last_outcome: 'ok',
      window_documents: 6,
      effect: null,
    });
  });

  it('puts first what needs attention, and says what that does to the signals', async () => {
    site.answer('/rss/news', (_, response) =>
      send(response, 'text/html', '<!DOCTYPE html><p>Maintenance</p>'),
    );
    expect((await tocsin(home, ['run', ...site.flags])).code).toBe(3);
    const report = await status(3);
    expect(report.needs_attention).toEqual(['hrw']);
    expect(report.sources[0]).toMatchObject({
      source_id: 'hrw',
      attention: 'shape_changed',
      failed_windows: 1,
      open_problems: [{ code: 'shape_changed', severity: 'error', n: 1 }],
      effect: expect.stringMatching(/^hrw: one window failed; /),
    });
    const shown = await tocsin(home, ['status']);
    expect(shown.code).toBe(3);
    expect(shown.stdout).toMatch(/^hrw +shape_changed +shape_changed /m);
    expect(shown.stdout).toContain('needs attention: hrw');
  });

  it('tells the next runs from the server of a home that is being served', async () => {
    const asked = SOURCES.flatMap((source) => source.requests({ from: '2026-03-01', to: '2026-03-02' }));
    const nowhere = [...new Set(asked.map(({ address }) => new URL(address).host))];
    const serve = start(home, [
      'serve',
      ...nowhere.flatMap((host) => ['--host', `${host}=http://127.0.0.1:9`]),
    ]);
    const soon = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
    await vi.waitFor(
      async () =>
        expect(await status(3)).toMatchObject({
          server: true,
          sources: expect.arrayContaining([expect.objectContaining({ source_id: 'hrw', next_run: soon })]),
        }),
      { timeout: 60_000, interval: 500 },
    );
    serve.process.kill('SIGTERM');
    expect((await serve.ended).code).toBe(143);
    expect((await status(3)).server).toBe(false);
  });
});
