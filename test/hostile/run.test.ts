import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { articles, feedOf, pageOf, pathOf, send, startSite } from '../support/site.ts';
import { ask, type Ended, permanentHome, tocsin } from '../support/tocsin.ts';
import { TEXTS } from './texts.ts';

const SECRET = 'not-for-everybody';
/** Everything that acts on a terminal or misleads its reader, but the end of a line. */
const RAW = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

let home: string;
let run: Ended;
const asked: string[] = [];

/** Two sources in one home: a list of reports with every text in every field, and a feed with links of all kinds. */
beforeAll(async () => {
  home = await permanentHome();
  const reports = createServer((request, response) => {
    if (request.method === 'POST') send(response, 'application/json', reportsOf());
    else send(response, 'text/plain', 'User-agent: *\nDisallow:\n');
  });
  await new Promise<void>((ready) => reports.listen(0, '127.0.0.1', ready));
  reports.unref();
  const well = articles(4);
  const site = await startSite(well);
  const links = [
    `https://www.hrw.org/x?{RELIEFWEB_APPNAME}`,
    `https://www.hrw.org/${'x'.repeat(30_000)}`,
    'https://www.hrw.org/news/\r\nX-Injected: yes',
    'https://www.hrw.org/news/%00\u001b[2J',
    'https://www.hrw.org/../../../etc/passwd',
    'https://www.hrw.org@127.0.0.1/',
  ];
  const items = links.map((link) => `<item><link>${link.replace('\u001b', '&#27;')}</link></item>`).join('');
  const feed = feedOf(well).replace('<item>', `${items.replaceAll('&#27;', '')}<item>`);
  site.answer('/rss/news', (_, response) => send(response, 'application/rss+xml', feed));
  site.answer(pathOf(well[3]!), (_, response) =>
    send(response, 'text/html', pageOf(well[3]!).replace('<p>', '<div>'.repeat(100_000))),
  );
  const origin = `http://127.0.0.1:${(reports.address() as AddressInfo).port}`;
  run = await tocsin(
    home,
    [
      'run',
      ...site.flags,
      '--until',
      '2026-03-31',
      '--source',
      'reliefweb',
      '--host',
      `api.reliefweb.int=${origin}`,
    ],
    { RELIEFWEB_APPNAME: SECRET },
  );
  asked.push(...site.asked);
});

/** A page of reports that carry the texts as title, paragraph, country, organisation and id. */
function reportsOf(): string {
  const data = TEXTS.map(({ text }, at) => ({
    id: `${at} ${text}`,
    fields: {
      title: text,
      url: `https://reliefweb.int/node/${text}`,
      'body-html': `<p>On 5 March 2026, soldiers killed 4 villagers in Sudan. ${text}</p>`,
      date: { created: '2026-03-05T12:00:00+00:00' },
      source: [{ name: text }],
      country: [{ iso3: 'sdn', name: 'Sudan' }, { name: text }],
      language: [{ code: 'en' }],
    },
  }));
  return JSON.stringify({ totalCount: data.length, count: data.length, data });
}

describe('a run over hostile texts', () => {
  it('ends with its release, and says that not all is well', () => {
    expect(run.code, run.stderr).toBe(3);
    expect(run.stdout.replaceAll('\n', '')).not.toMatch(RAW);
    expect(run.stderr.replaceAll('\n', '')).not.toMatch(RAW);
  });

  it('reads every report, loads it, and leaves the tables where they were', async () => {
    expect(
      await ask(home, 'SELECT source_id, count(*)::INT AS n FROM documents GROUP BY 1 ORDER BY 1'),
    ).toEqual([
      { source_id: 'hrw', n: 3 },
      { source_id: 'reliefweb', n: TEXTS.length },
    ]);
  });

  it('keeps each title as it was, but for what is no character', async () => {
    const rows = await ask(
      home,
      "SELECT title FROM documents WHERE source_id = 'reliefweb' AND title IS NOT NULL",
    );
    const titles = TEXTS.map(({ text }) =>
      Buffer.from(text)
        .toString()
        .replace(/[^\S ]\s*| \s+/g, ' ')
        .trim(),
    );
    const known = new Set(titles.map((title) => (title.length > 1000 ? `${title.slice(0, 1000)}…` : title)));
    expect(rows.length).toBeGreaterThan(10);
    for (const { title } of rows) expect(known).toContain(title);
  });

  it('makes no hostile window complete, and nothing a confirmed zero', async () => {
    const batches = await ask(home, "SELECT outcome, complete_to FROM batches WHERE source_id = 'hrw'");
    expect(batches).toEqual([{ outcome: 'shape_changed', complete_to: null }]);
    const zeros =
      "SELECT count(*)::INT AS n FROM coverage WHERE source_id = 'hrw' AND monitoring = 'zero_confirmed'";
    expect(await ask(home, zeros)).toEqual([{ n: 0 }]);
  });

  it('tells no site the credential of another', () => {
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.join('\n')).not.toContain(SECRET);
    expect(run.stdout + run.stderr).not.toContain(SECRET);
  });

  it.each([
    ['status', ['status']],
    ['problems list', ['problems', 'list', '--limit', '1000']],
    ['problems list as JSON', ['problems', 'list', '--json']],
    ['a table', ['query', 'SELECT * FROM documents']],
    ['JSON', ['query', '--format', 'json', 'SELECT * FROM documents']],
  ])('shows nothing that a terminal would obey: %s', async (_, args) => {
    const shown = await tocsin(home, args);
    expect(shown.code, shown.stderr).toBeOneOf([0, 3]);
    expect(shown.stdout.replaceAll('\n', '')).not.toMatch(RAW);
  });

  it('writes CSV of which a spreadsheet runs nothing, and leaves numbers alone', async () => {
    const sql = 'SELECT title, -1 AS n FROM documents WHERE title IS NOT NULL ORDER BY title';
    const { stdout } = await tocsin(home, ['query', '--format', 'csv', sql]);
    expect(stdout).toMatch(/^title,n\n/);
    expect(stdout).not.toMatch(/^"?[=+@-]/m);
    expect(stdout).toMatch(/'=|'\+|'@|'-/);
    expect(stdout).toMatch(/,-1$/m);
  });
});
