import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../schemas/ids.ts';
import { articles, pageOf, pathOf, send, startSite } from '../support/site.ts';
import { permanentHome, tocsin } from '../support/tocsin.ts';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The bytes that a command writes, which need not be text. */
async function bytesOf(home: string, args: readonly string[]): Promise<Buffer> {
  const child = spawn(process.execPath, [MAIN, ...args, '--home', home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parts: Buffer[] = [];
  for await (const part of child.stdout) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

describe('a page that has no text, then has one', () => {
  const found = articles(3);
  const torn = Buffer.from('<html><body>\u001b[2J<p>moved \xff\xfe\0</p></body></html>', 'latin1');
  let home: string;
  let mended = false;
  beforeAll(async () => {
    home = await permanentHome();
    const site = await startSite(found);
    site.answer(pathOf(found[1]!), (_, response) =>
      send(response, 'text/html', mended ? pageOf(found[1]!) : torn),
    );
    for (const to of [false, true]) {
      mended = to;
      const run = await tocsin(home, ['run', ...site.flags]);
      expect([0, 3], run.stderr).toContain(run.code);
      if (!to)
        expect(await problemsOf('--open', '--code', 'article_shape')).toMatchObject([
          { code: 'article_shape', open: true },
        ]);
    }
  });

  async function problemsOf(...flags: string[]) {
    const ended = await tocsin(home, ['problems', 'list', '--json', ...flags]);
    expect(ended.code, ended.stderr).toBe(0);
    return JSON.parse(ended.stdout) as Record<string, unknown>[];
  }

  it('lists the problem with its capture, and no more as open', async () => {
    const problem = {
      source_id: 'hrw',
      capture_sha256: sha256(torn),
      address: `https://www.hrw.org${pathOf(found[1]!)}`,
      warc: expect.stringMatching(/^hrw\/.*\.warc\.gz$/),
      warc_offset: expect.any(Number),
      open: false,
      times: 1,
    };
    expect(await problemsOf('--source', 'hrw', '--code', 'article_shape')).toMatchObject([problem]);
    expect(await problemsOf('--source', 'un-news')).toEqual([]);
    expect(await problemsOf('--open')).toEqual([]);
  });

  it('shows what was received, by the beginning of its hash', async () => {
    const shown = await tocsin(home, ['captures', 'show', sha256(torn).slice(0, 12)]);
    expect(shown.code, shown.stderr).toBe(0);
    expect(shown.stdout).toContain(sha256(torn));
    expect(shown.stdout).toContain(pathOf(found[1]!));
    expect(shown.stdout).toContain('0 readings came of it');
    const read = await tocsin(home, ['captures', 'show', sha256(pageOf(found[0]!)), '--json']);
    expect(JSON.parse(read.stdout)).toMatchObject({
      headers: expect.arrayContaining([
        [expect.stringMatching(/^content-type$/i), 'text/html; charset=utf-8'],
      ]),
      captures: expect.arrayContaining([expect.objectContaining({ status: 200, source_id: 'hrw' })]),
      readings: { first: [{ violations: 1 }] },
    });
  });

  it('gives the bytes as they came', async () => {
    expect((await bytesOf(home, ['captures', 'show', sha256(torn), '--body'])).equals(torn)).toBe(true);
  });

  it.each([
    ['a hash that nothing has', ['captures', 'show', 'f'.repeat(64)], 1, 'no capture'],
    ['no hash', ['captures', 'show', 'report-1'], 2, 'is no SHA-256'],
    ['an unknown source', ['problems', 'list', '--source', 'hwr'], 2, 'they are uhri'],
  ])('%s', async (_name, args, code, words) => {
    const ended = await tocsin(home, args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toContain(words);
  });
});
