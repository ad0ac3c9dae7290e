import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../home/duckdb.ts';
import { literal } from '../../schemas/table.ts';
import { fixturesOf } from '../support/fixtures.ts';
import { PLANTED, plantedIn } from '../support/planted.ts';
import { type Article, feedOf, pageOf, pathOf, type Site, send, startSite } from '../support/site.ts';
import { temporaryHome, tocsin } from '../support/tocsin.ts';

/** Invented people, in the ways and scripts in which names are written. */
const NAMES = [
  'Abdulrahim Qasemzada',
  'Daw Khin Thazin Oo',
  'Maricruz Etxeberria',
  'Jean-Baptiste Nkurikiye',
  'Зарнигор Толипова',
  'زرغونه احمدزی',
  'ခင်သဇင်ဦး',
  '努尔古丽·玉素甫',
];
/** Words long enough to be of nobody else, as they are and as an address writes them. */
const WORDS = NAMES.flatMap((name) => name.split(/[ ·-]/))
  .filter((word) => word.length > 3 || /[^\p{Script=Latin}]/u.test(word))
  .map((word) => word.toLowerCase());
const ENCODED = WORDS.filter((word) => /[^a-z]/.test(word)).map((word) =>
  encodeURIComponent(word).toLowerCase(),
);

function namesIn(text: string): string[] {
  const said = text.toLowerCase();
  return [...WORDS, ...ENCODED].filter((word) => said.includes(word));
}

/** Articles that name a person in address, title and text, in an event, a total and a reference. */
function articleOf(name: string, index: number, slug: string): Article {
  const day = `2026-03-0${index + 1}`;
  const text =
    `On ${index + 1} March 2026, soldiers arrested ${name}, a teacher, in Sudan and killed two of the family of ${name}. ` +
    `In all, 12 relatives of ${name} were killed in 2025, says file SDN/${name}/2026.`;
  return {
    slug: `${slug}-${encodeURIComponent(name.toLowerCase().replaceAll(/[ ·]+/g, '-'))}`,
    day,
    country: 'Sudan',
    text,
  };
}

/** A site on which every name is told, and every way of failing meets an address with one. */
async function siteOfNames(): Promise<Site> {
  const found = NAMES.map((name, i) => articleOf(name, i, 'sudan-free'));
  const lost = NAMES.slice(0, 6).map((name, i) => articleOf(name, i, 'sudan-lost'));
  const site = await startSite([...found, ...lost]);
  site.answer('/rss/news', (_, response) =>
    send(
      response,
      'application/rss+xml',
      feedOf([...found, ...lost]).replaceAll('Report on Sudan', NAMES.join(', ')),
    ),
  );
  for (const [index, article] of found.entries()) {
    const name = NAMES[index] ?? '';
    const page = pageOf(article).replace('Report on Sudan', `Sudan: Free ${name}`);
    // A text that slipped into the label of a country, or of a kind of article.
    const slipped =
      index % 2 === 0 ? page.replace('>Sudan</a>', `>${name}</a>`) : page.replace('News Release', name);
    site.answer(pathOf(article), (_, response) => send(response, 'text/html; charset=utf-8', slipped));
  }
  const [gone, other, cut, inside, elsewhere, failing] = lost.map(pathOf);
  site.answer(gone!, (_, response) => response.writeHead(404).end('gone'));
  site.answer(other!, (_, response) =>
    send(response, 'text/html', '<html><body>Another shape</body></html>'),
  );
  site.answer(cut!, (_, response) => response.destroy());
  site.answer(inside!, (_, response) =>
    response.writeHead(302, { location: `http://10.0.0.1${inside}` }).end(),
  );
  site.answer(elsewhere!, (_, response) => response.writeHead(302, { location: pathOf(found[2]!) }).end());
  site.answer(failing!, (_, response) => response.writeHead(500).end(NAMES.join()));
  return site;
}

/** Folders of local files that bear a name and hold it, by source. */
async function filesOfNames(folder: string): Promise<Readonly<Record<string, string>>> {
  const kinds = {
    hrw: ['articles-csv', 'csv'],
    uhri: ['export', 'json'],
    'upr-info': ['legacy', 'csv'],
    ucdp: ['candidate', 'csv'],
  } as const;
  const folders: Record<string, string> = {};
  for (const [id, [kind, ending]] of Object.entries(kinds)) {
    const own = join(folder, id);
    await mkdir(own);
    const fixture = fixturesOf(id).find((f) => f.name === kind)!;
    for (const [index, planted] of [plantedIn(fixture)[1]!, plantedIn(fixture)[6]!].entries())
      await writeFile(join(own, `${PLANTED} ${index}.${ending}`), planted.body);
    await writeFile(join(own, `${PLANTED}.bin`), PLANTED);
    folders[id] = own;
  }
  return folders;
}

/** Files of a home in whose bytes, as they are or unpacked, a name stands. */
async function filesHolding(home: string): Promise<string[]> {
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const holding: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    if (namesIn(text).length > 0) holding.push(relative(home, file));
  }
  return holding.sort();
}

/** Columns of every table and view of a database that hold a name, as `schema.table.column`. */
async function columnsHolding(database: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const relations = await rowsOf(
    connection,
    `SELECT DISTINCT table_schema AS s, table_name AS t FROM information_schema.columns
     WHERE table_schema IN ('main', 'fact') ORDER BY ALL`,
  );
  const holding: string[] = [];
  for (const { s, t } of relations) {
    const columns = new Set<string>();
    for (const row of await rowsOf(connection, `SELECT to_json(r)::VARCHAR AS row FROM "${s}"."${t}" AS r`)) {
      if (namesIn(String(row.row)).length === 0) continue;
      for (const [column, value] of Object.entries(JSON.parse(String(row.row)) as object))
        if (namesIn(JSON.stringify(value)).length > 0) columns.add(`${s}.${t}.${column}`);
    }
    holding.push(...columns);
  }
  connection.closeSync();
  instance.closeSync();
  return holding.sort();
}

async function parquetHolding(release: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const files = (await readdir(release)).filter((name) => name.endsWith('.parquet'));
  expect(files.length).toBeGreaterThan(10);
  const holding: string[] = [];
  for (const file of files) {
    const from = literal(join(release, file));
    const rows = await rowsOf(
      connection,
      `SELECT to_json(r)::VARCHAR AS row FROM read_parquet(${from}) AS r`,
    );
    if (namesIn(rows.map((row) => row.row).join('\n')).length > 0) holding.push(file);
  }
  connection.closeSync();
  instance.closeSync();
  return holding;
}

describe('planted names', () => {
  it('reach no derived table, file of a release, log, message or history of a run', async () => {
    const home = await temporaryHome();
    const told: Record<string, string> = {};
    const site = await siteOfNames();
    const run = await tocsin(home, ['run', ...site.flags]);
    expect(run.code, run.stderr).toBe(3);
    const files = await filesOfNames(await temporaryHome());
    const json = { TOCSIN_LOG_FORMAT: 'json', TOCSIN_LOG_LEVEL: 'debug' };
    const from = Object.entries(files).flatMap(([id, folder]) => ['--from', `${id}=${folder}`]);
    const read = await tocsin(home, ['run', ...from], json);
    expect([0, 3], read.stderr).toContain(read.code);
    Object.assign(told, { live: run.stdout + run.stderr, files: read.stdout + read.stderr });
    for (const command of [
      ['status', '--json'],
      ['problems', 'list', '--json'],
      ['sources', 'list'],
    ]) {
      const { stdout, stderr } = await tocsin(home, command);
      told[command.join(' ')] = stdout + stderr;
    }
    const said = Object.entries(told).map(([what, text]) => [what, namesIn(text)]);
    expect(said.filter(([, names]) => names?.length)).toEqual([]);

    // What the design lets hold a name: bytes as received, what was read from them, and addresses to ask.
    const byDesign = /^(archive|work)\/|^batches\/[^/]+\/(readings|captures)-|^warehouse\.duckdb/;
    const holding = await filesHolding(home);
    expect(holding.filter((file) => !byDesign.test(file))).toEqual([]);
    expect(holding.some((file) => file.startsWith('archive/'))).toBe(true);

    expect(await columnsHolding(join(home, 'releases', 'latest', 'tocsin.duckdb'))).toEqual([]);
    expect(await parquetHolding(join(home, 'releases', 'latest'))).toEqual([]);
    expect(await columnsHolding(join(home, 'warehouse.duckdb'))).toEqual([
      'fact.captures.address',
      'fact.captures.served_from',
      'fact.document_facts.address',
      'fact.document_facts.title',
      'fact.passages.body',
      'main.current_documents.address',
      'main.current_documents.title',
      'main.current_passages.body',
      'main.named_files.address',
    ]);
  });
});
