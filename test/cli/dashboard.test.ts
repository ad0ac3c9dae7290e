import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { exportDashboard } from '../../cli/dashboard/export.ts';
import { offeredReleases } from '../../cli/dashboard/offered.ts';
import { dashboardServer } from '../../cli/dashboard/server.ts';
import { makeRelease, releasesFolder } from '../support/release.ts';
import { SMALL_WORLD } from '../support/small-world.ts';
import { start, temporaryHome, tocsin } from '../support/tocsin.ts';

let releases: string;
let page: string;
let server: Server;

beforeAll(async () => {
  releases = await releasesFolder();
  page = await mkdtemp(join(tmpdir(), 'tocsin-page-'));
  await writeFile(join(page, 'index.html'), '<!doctype html>');
  await writeFile(join(page, 'main.js'), 'export {};');
  await mkdir(join(releases, '2025-12-31'));
  await makeRelease(releases, 'as-of-2026-05-31', SMALL_WORLD);
  await makeRelease(releases, '2026-06-29', SMALL_WORLD);
  await makeRelease(releases, '2026-06-30', SMALL_WORLD);
  await writeFile(
    join(releases, '2026-06-29.withdrawn.json'),
    JSON.stringify({ vintage: '2026-06-29', erasures: ['e'] }),
  );
  server = dashboardServer(page, releases, undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  server.close();
  await rm(page, { recursive: true });
});

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** The path is sent as it stands, which `fetch` would not do. */
function ask(path: string, method = 'GET', host = '127.0.0.1'): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, method, headers: { host: `${host}:${port}` } }, async (answer) =>
      resolve({ status: answer.statusCode, headers: answer.headers, body: await text(answer) }),
    )
      .on('error', reject)
      .end();
  });
}

describe('the server of the dashboard', () => {
  it('gives the page, the list of releases and the pages of each', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, body: '<!doctype html>' });
    expect(JSON.parse((await ask('/releases.json')).body)).toEqual({
      opens: '2026-06-30',
      latest: '2026-06-30',
      releases: [
        { vintage: '2026-06-30', retrospective: false },
        { vintage: 'as-of-2026-05-31', retrospective: true },
      ],
      without_pages: 1,
    });
    const country = await ask('/releases/2026-06-30/pages/MMR.json');
    expect([country.status, JSON.parse(country.body).country.name]).toEqual([200, 'Myanmar']);
  });

  it('sends a strict policy with every answer, also with those that refuse', async () => {
    for (const path of [
      '/',
      '/main.js',
      '/releases.json',
      '/nothing',
      '/releases/2026-06-30/pages/MMR.json',
    ]) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy'], path).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
          "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  it.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/releases/../latest.json',
    '/releases/latest.json',
    '/releases/2026-06-30/pages/../signals.parquet',
    '/releases/2026-06-30/pages/..%2f..%2flatest.json',
    '/releases/2026-06-30/signals.parquet',
    '/releases/2026-06-30/pages/mmr.json',
    '/releases/latest/pages/MMR.json',
    '/releases/2026-06-29/pages/MMR.json',
    '/releases/2026-06-30/pages/ZZZ.json',
    '//etc/passwd',
    '/index.html/',
  ])('has nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'it is not here\n' });
  });

  it('answers HEAD with the length alone, and refuses what would change something', async () => {
    const [head, get] = [await ask('/releases.json', 'HEAD'), await ask('/releases.json')];
    expect([head.status, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      get.headers['content-length'],
    ]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await ask('/', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('refuses to be called by another name, as a page elsewhere could do', async () => {
    expect((await ask('/', 'GET', 'evil.example')).status).toBe(421);
    expect((await ask('/', 'GET', 'localhost')).status).toBe(200);
  });
});

describe('the export of the dashboard', () => {
  it('is a folder with the page, the list and the pages of every release, and takes no folder that holds something', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tocsin-export-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const offered = await offeredReleases(releases, 'as-of-2026-05-31');
    const files = await exportDashboard(page, releases, offered, folder);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    expect(entries.filter((entry) => entry.isFile())).toHaveLength(files);
    expect(JSON.parse(await readFile(join(folder, 'releases.json'), 'utf8'))).toEqual(offered);
    expect(entries.map(({ name }) => name)).not.toContain('2026-06-29');
    await expect(exportDashboard(page, releases, offered, folder)).rejects.toMatchObject({ code: 'usage' });
  });

  it('says what is missing', async () => {
    await expect(offeredReleases(releases, '2026-06-29')).rejects.toMatchObject({ code: 'not_found' });
    await expect(offeredReleases(join(releases, 'none'), undefined)).rejects.toMatchObject({
      code: 'nothing_run',
    });
  });
});

describe('tocsin dashboard', () => {
  it('says where it serves as JSON, and ends with the code of its signal', async () => {
    const home = await temporaryHome();
    await symlink(releases, join(home, 'releases'));
    const { process: child, ended } = start(home, ['dashboard', '--port', '0', '--json', '--quiet']);
    const line = await new Promise<string>((told) =>
      child.stdout?.once('data', (chunk) => told(String(chunk))),
    );
    const { address, release } = JSON.parse(line);
    expect(release).toBe('2026-06-30');
    expect(await (await fetch(address)).text()).toContain('<script type="module" src="main.js">');
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
  });

  it.each([
    [4, ['dashboard']],
    [2, ['dashboard', '--port', 'x']],
  ])('exits %i: %j', async (code, args) => {
    const home = await temporaryHome();
    if (code === 2) await symlink(releases, join(home, 'releases'));
    expect((await tocsin(home, args)).code).toBe(code);
  });
});
