import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, articles, feedOf, pageOf, pathOf, send, startSite } from '../support/site.ts';
import { ask, permanentHome, temporaryHome, tocsin } from '../support/tocsin.ts';

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

describe('a page that asks for patience', () => {
  it('429 with Retry-After is waited out and then read', async () => {
    const found = articles(4);
    const site = await startSite(found);
    let turns = 0;
    site.answer(pathOf(found[2]!), (_, response) => {
      turns += 1;
      if (turns === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else send(response, 'text/html', pageOf(found[2]!));
    });
    const home = await temporaryHome();
    const run = await tocsin(home, ['run', ...site.flags]);
    expect(run.code, run.stderr).toBe(0);
    expect(await ask(home, 'SELECT count(*)::INT AS n FROM documents')).toEqual([{ n: 4 }]);
    expect(turns).toBe(2);
  });
});

describe('a bad list', () => {
  it.each([
    ['malformed XML', '<rss><channel><item><title>x</channel>', 'shape_changed'],
    [
      'entity expansion',
      '<!DOCTYPE a [<!ENTITY b "bbbb">]><rss><channel><item>&b;</item></channel></rss>',
      'shape_changed',
    ],
    ['HTML where a feed was due', '<!DOCTYPE html><html><body>Maintenance</body></html>', 'shape_changed'],
  ])('%s is no empty list', async (_name, content, outcome) => {
    const site = await startSite([]);
    site.answer('/rss/news', (_, response) => send(response, 'application/rss+xml', content));
    const home = await temporaryHome();
    const run = await tocsin(home, ['run', ...site.flags]);
    expect(run.code, run.stderr).toBe(3);
    expect(await ask(home, 'SELECT outcome, complete_to FROM batches')).toEqual([
      { outcome, complete_to: null },
    ]);
  });
});

describe('a source that fails beside one that does not', () => {
  it('an unreachable site leaves the others and the release unharmed', async () => {
    const found = articles(4);
    const site = await startSite(found);
    const home = await temporaryHome();
    const run = await tocsin(home, [
      ...['run', '--source', 'hrw', '--source', 'un-news', '--since', '2026-03-01'],
      ...['--host', `www.hrw.org=${site.origin}`, '--host', 'news.un.org=http://127.0.0.1:9'],
    ]);
    expect(run.code, run.stderr).toBe(3);
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

/** A feed that lists nothing is an answer, and proves nothing about the days it does not show. */
it('an empty feed is no zero', async () => {
  const site = await startSite([] as Article[]);
  site.answer('/rss/news', (_, response) => send(response, 'application/rss+xml', feedOf([])));
  const home = await temporaryHome();
  await tocsin(home, ['run', ...site.flags]);
  const rows = await ask(home, "SELECT count(*)::INT AS n FROM coverage WHERE monitoring = 'zero_confirmed'");
  expect(rows).toEqual([{ n: 0 }]);
});
