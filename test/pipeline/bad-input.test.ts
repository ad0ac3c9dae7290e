import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceId } from '../../schemas/vocabularies.ts';
import { sourceById } from '../../sources/registry.ts';
import { articles, feedOf, pageOf, pathOf, send, startSite } from '../support/site.ts';
import { ask, permanentHome, tocsin } from '../support/tocsin.ts';

type Handler = Parameters<Awaited<ReturnType<typeof startSite>>['answer']>[1];

/** What the third of four articles answers, and what must be said of it. */
const CASES: readonly { name: string; answer: Handler; code: string; message: RegExp }[] = [
  {
    name: '403 bot challenge',
    answer: (_, response) => {
      response.writeHead(403, { 'cf-mitigated': 'challenge' }).end('<title>Just a moment...</title>');
    },
    code: 'blocked',
    message: /challenge/i,
  },
  {
    name: '202 with an empty body',
    answer: (_, response) => {
      response.writeHead(202).end();
    },
    code: 'blocked',
    message: /empty/i,
  },
  {
    name: '200 with an empty body',
    answer: (_, response) => send(response, 'text/html', ''),
    code: 'source_failure',
    message: /empty/i,
  },
  {
    name: 'a page of another shape (one record lost, the source goes on)',
    answer: (_, response) => send(response, 'text/html', '<html><body><p>We have moved.</p></body></html>'),
    code: 'article_shape',
    message: /./,
  },
  {
    name: 'a redirect to loopback',
    answer: (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/inside' }).end();
    },
    code: 'source_failure',
    message: /127\.0\.0\.1/,
  },
  {
    name: 'a redirect to a link-local address',
    answer: (_, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end();
    },
    code: 'source_failure',
    message: /169\.254\.169\.254/,
  },
  {
    name: 'a truncated body',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
      response.write('<html><body>');
      response.destroy();
    },
    code: 'source_failure',
    message: /./,
  },
  {
    name: 'an over-long body',
    answer: (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const block = Buffer.alloc(1024 * 1024, 'a');
      const pour = () => {
        while (!response.destroyed && response.write(block));
      };
      response.on('drain', pour);
      pour();
    },
    code: 'source_failure',
    message: /large|long|bytes/i,
  },
];

describe('bad pages', () => {
  let home: string;
  beforeAll(async () => {
    home = await permanentHome();
    const found = articles(CASES.length + 4);
    const site = await startSite(found);
    for (const [i, { answer }] of CASES.entries()) site.answer(pathOf(found[i + 2]!), answer);
    const run = await tocsin(home, ['run', ...site.flags]);
    expect(run.code, run.stderr).toBe(3);
  });

  it.each(CASES)('$name is said clearly', async ({ code, message }) => {
    const problems = await ask(home, 'SELECT code, severity, message FROM problems');
    expect(problems).toContainEqual({ code, severity: 'error', message: expect.stringMatching(message) });
  });

  it('harm no other page, and make no day complete', async () => {
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 4 }]);
    expect(await ask(home, 'SELECT outcome, complete_to, records, readings, skipped FROM batches')).toEqual([
      { outcome: 'blocked', complete_to: null, records: 5, readings: 4, skipped: 1 },
    ]);
  });
});

describe('a source that fails beside one whose page asks for patience', () => {
  const found = articles(4);
  let home: string;
  let turns = 0;
  beforeAll(async () => {
    home = await permanentHome();
    const site = await startSite(found);
    site.answer(pathOf(found[2]!), (_, response) => {
      turns += 1;
      if (turns === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else send(response, 'text/html', pageOf(found[2]!));
    });
    const run = await tocsin(home, [
      ...['run', ...site.flags, '--source', 'un-news'],
      ...['--host', 'news.un.org=http://127.0.0.1:9'],
    ]);
    expect(run.code, run.stderr).toBe(3);
  });

  it('429 with Retry-After is waited out and then read', async () => {
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 4 }]);
    expect(turns).toBe(2);
  });

  it('an unreachable site leaves the others and the release unharmed', async () => {
    const status = await ask(
      home,
      'SELECT source_id, last_outcome FROM source_status WHERE last_outcome IS NOT NULL ORDER BY 1',
    );
    expect(status).toEqual([
      { source_id: 'hrw', last_outcome: 'ok' },
      { source_id: 'un-news', last_outcome: 'source_failure' },
    ]);
  });
});

/** Bad lists, each of a source of its own. */
const LISTS = [
  { source_id: 'amnesty', name: 'malformed XML', content: '<rss><channel><item><title>x</channel>' },
  {
    source_id: 'un-geneva',
    name: 'entity expansion',
    content: '<!DOCTYPE a [<!ENTITY b "bbbb">]><rss><channel><item>&b;</item></channel></rss>',
  },
  {
    source_id: 'un-press',
    name: 'HTML where a feed was due',
    content: '<!DOCTYPE html><html><body>Maintenance</body></html>',
  },
] as const;

describe('a bad list', () => {
  let home: string;
  beforeAll(async () => {
    home = await permanentHome();
    const flags: string[] = [];
    for (const { source_id, content } of [...LISTS, { source_id: 'hrw', content: feedOf([]) }] as const)
      flags.push('--source', source_id, ...(await hostsOf(source_id, content)));
    const run = await tocsin(home, ['run', '--since', '2026-03-01', ...flags]);
    expect(run.code, run.stderr).toBe(3);
  });

  it.each(LISTS)('$name is no empty list', async ({ source_id }) => {
    const batches = await ask(
      home,
      `SELECT outcome, complete_to FROM batches WHERE source_id = '${source_id}'`,
    );
    expect(batches).toEqual([{ outcome: 'shape_changed', complete_to: null }]);
  });

  /** A feed that lists nothing is an answer, and proves nothing about the days it does not show. */
  it('an empty feed is no zero', async () => {
    const [answered] = await ask(home, "SELECT count(*)::INT AS n FROM batches WHERE source_id = 'hrw'");
    expect(answered).toEqual({ n: 1 });
    const rows = await ask(
      home,
      "SELECT count(*)::INT AS n FROM coverage WHERE monitoring = 'zero_confirmed'",
    );
    expect(rows).toEqual([{ n: 0 }]);
  });
});

/** `--host` flags that send a source to a site where every list of it is `content`. */
async function hostsOf(source_id: SourceId, content: string): Promise<string[]> {
  const site = await startSite([]);
  const requests = sourceById(source_id).requests({ from: '2026-03-01', to: '2026-03-31' });
  const lists = requests.flatMap(({ address, alternatives = [] }) =>
    [address, ...alternatives].map((one) => new URL(one)),
  );
  for (const { pathname, search } of lists)
    site.answer(pathname + search, (_, response) => send(response, 'application/rss+xml', content));
  return [...new Set(lists.map(({ host }) => host))].flatMap((host) => ['--host', `${host}=${site.origin}`]);
}
