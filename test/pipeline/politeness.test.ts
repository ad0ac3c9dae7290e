import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, type Ended, permanentHome, tocsin } from '../support/tocsin.ts';
import {
  answerCached,
  feedOfSymbols,
  fixtureBody,
  type RecordingSite,
  startRecordingSite,
} from '../support/un-site.ts';

const DELAY_MS = 150;
const SOURCES = ['upr-documents', 'hrc-reports', 'treaty-bodies'];
const BUSY = 'A/HRC/WG.6/44/BTN/3';
const CLOSED = 'A/HRC/51/99';
const BODIES: Readonly<Record<string, Buffer>> = {
  [BUSY]: fixtureBody('upr-documents', 'summary'),
  'A/HRC/51/98': fixtureBody('hrc-reports', 'inquiry'),
};
/** What only the other site has. */
const ELSEWHERE = 'CRC/C/PER/CO/6-7';

/** The site of documents: one is busy at first, one may not be asked for. */
function documentSite(): Promise<RecordingSite> {
  let turns = 0;
  return startRecordingSite((path, request, response) => {
    if (path === '/robots.txt') {
      const rules = `User-agent: *\nDisallow: /api/symbol/access?s=${CLOSED}\n`;
      response.writeHead(200, { 'content-type': 'text/plain' }).end(rules);
      return;
    }
    const symbol = /[?&]s=([^&]+)/.exec(path)?.[1] ?? '';
    const body = BODIES[symbol];
    if (symbol === BUSY && turns++ === 0) response.writeHead(429, { 'retry-after': '2' }).end();
    else if (body) answerCached(request, response, 'application/pdf', body);
    else response.writeHead(404).end('not here');
  });
}

function feedSite(): Promise<RecordingSite> {
  const council = feedOfSymbols([BUSY, 'A/HRC/51/98', CLOSED]);
  const all = feedOfSymbols([ELSEWHERE]);
  const paper = fixtureBody('treaty-bodies', 'observations-pdf');
  return startRecordingSite((path, request, response) => {
    if (path === '/rss/hrc.xml') answerCached(request, response, 'application/rss+xml', council);
    else if (path === '/rss/allundocs.xml') answerCached(request, response, 'application/rss+xml', all);
    else if (path === `/en/${ELSEWHERE}?direct=true`)
      answerCached(request, response, 'application/pdf', paper);
    else response.writeHead(404).end('not here');
  });
}

describe('one host that three sources ask', () => {
  let home: string;
  let documents: RecordingSite;
  let feeds: RecordingSite;
  let runs: Ended[];
  beforeAll(async () => {
    home = await permanentHome();
    documents = await documentSite();
    feeds = await feedSite();
    const calendar = await startRecordingSite((_path, request, response) =>
      answerCached(request, response, 'text/html', fixtureBody('treaty-bodies', 'calendar')),
    );
    await writeFile(join(home, 'tocsin.yaml'), `delays:\n  documents.un.org: ${DELAY_MS}\n`);
    const hosts = {
      'documents.un.org': documents.origin,
      'docs.un.org': feeds.origin,
      'tbinternet.ohchr.org': calendar.origin,
    };
    const flags = [
      ...SOURCES.flatMap((id) => ['--source', id]),
      ...Object.entries(hosts).flatMap(([host, origin]) => ['--host', `${host}=${origin}`]),
      ...['--since', '2026-03-01'],
    ];
    runs = [await tocsin(home, ['run', ...flags])];
    runs.push(await tocsin(home, ['run', ...flags]));
  });

  it('is asked by all of them, never sooner than its delay after the last', () => {
    const starts = documents.asked.map(({ at }) => at).sort((a, b) => a - b);
    const span = (starts.at(-1) ?? 0) - (starts[0] ?? 0);
    expect(starts.length).toBeGreaterThan(5);
    // Over the whole, since a busy machine may let two that left apart arrive together.
    expect(span).toBeGreaterThan((starts.length - 2) * DELAY_MS);
  });

  it('is left alone for as long as it asks for', () => {
    const busy = documents.asked.findIndex(({ status }) => status === 429);
    expect(busy).toBeGreaterThanOrEqual(0);
    const [refused, next] = documents.asked.slice(busy, busy + 2);
    expect((next?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThan(1900);
  });

  it('is not asked for what its robots.txt closes, which is a problem and no silence', async () => {
    expect(documents.asked.filter(({ path }) => path.includes(CLOSED))).toEqual([]);
    const problems = await ask(
      home,
      "SELECT source_id, code FROM problems WHERE message ILIKE '%robots.txt%'",
    );
    expect(problems).toContainEqual({ source_id: 'hrc-reports', code: 'blocked' });
  });

  it('sends each body once: what is unchanged is answered 304 the second time', () => {
    const sent = documents.asked.filter(({ path, status }) => status === 200 && path !== '/robots.txt');
    expect(sent.map(({ path }) => /s=([^&]+)/.exec(path)?.[1]).sort()).toEqual(Object.keys(BODIES).sort());
    const unchanged = documents.asked.filter(({ status }) => status === 304);
    expect(unchanged).toHaveLength(sent.length);
  });

  it('is no failure where another address serves the same', async () => {
    const told = await ask(home, "SELECT code, severity FROM problems WHERE source_id = 'treaty-bodies'");
    expect(told).toContainEqual({ code: 'source_failure', severity: 'warning' });
    const outcomes = await ask(
      home,
      "SELECT DISTINCT outcome FROM batches WHERE source_id = 'treaty-bodies'",
    );
    expect(outcomes).toEqual([{ outcome: 'ok' }]);
  });

  it('brings one document of each source, and the second run nothing new', async () => {
    const found = await ask(
      home,
      `SELECT source_id, count(*)::INT AS n FROM documents WHERE symbol IS NOT NULL GROUP BY ALL ORDER BY source_id`,
    );
    expect(found).toEqual([...SOURCES].sort().map((source_id) => ({ source_id, n: 1 })));
    expect(runs.map(({ code }) => code)).toEqual([3, 3]);
    expect(`${runs[1]?.stderr}${runs[1]?.stdout}`).toContain('nothing new: release');
  });

  it('is told of in a log for people, and only of trouble, where nobody asked for JSON', () => {
    expect(runs[0]?.stderr).toMatch(
      / warn {2}request failed {2}source=[\w-]+ address="?https:\S+ outcome=\w+ reason="/,
    );
    expect(runs[0]?.stderr).not.toContain('page fetched');
  });
});
