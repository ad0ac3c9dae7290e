import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, articles, pathOf, type Site, startSite } from '../support/site.ts';
import { SOAK, slowly } from '../support/soak.ts';
import { ask, IMPATIENT, permanentHome, temporaryHome, tocsin } from '../support/tocsin.ts';

/** An invented person. */
const NAME = /Zarnigor|zarnigor|Tolipova/;

const NAMED: Article = {
  slug: 'sudan-free-zarnigor-tolipova-now',
  day: '2026-03-05',
  country: 'Sudan',
  text: 'On 4 March 2026, soldiers detained Zarnigor Tolipova in Sudan and killed 41 villagers.',
};

/** Files of a home that hold the name, read as plain and as unpacked. Withdrawn releases are left out. */
async function filesWithName(home: string): Promise<string[]> {
  const names = await readdir(home, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of names.filter((e) => e.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const texts = [bytes.toString('latin1'), ...(path.endsWith('.gz') ? [gunzipSync(bytes).toString()] : [])];
    if (texts.some((text) => NAME.test(text))) found.push(path.slice(home.length + 1));
  }
  return found.sort();
}

const REASON = ['--reason', 'A relative asked for it.'];

async function documentNamed(home: string): Promise<string> {
  // Its title and address are withheld, so a person finds it by its passages' statements.
  const rows = await ask(
    home,
    `SELECT DISTINCT document_id FROM violation_indicators WHERE country_iso3 = 'SDN' AND count_min = 41`,
  );
  expect(rows).toHaveLength(1);
  return String(rows[0]?.document_id);
}

async function preparedHome(home: string) {
  const site = await startSite([...articles(6), NAMED]);
  const run = await tocsin(home, ['run', ...site.flags]);
  expect(run.code, run.stderr).toBe(0);
  return { site, document: await documentNamed(home) };
}

/** Statements beside that of the named document, and where they were read. */
const OTHERS = `SELECT v.indicator_id, d.capture_sha256 FROM violation_indicators v JOIN documents d USING (document_id)
  WHERE document_id NOT IN (SELECT document_id FROM violation_indicators WHERE count_min = 41)
  ORDER BY v.indicator_id`;

function feed(texts: readonly string[]): string {
  const items = texts.map((text, n) => {
    const link = `https://news.un.org/en/story/2026/03/11${n}`;
    return `<item><title>Report ${n}</title><link>${link}</link><guid>${link}</guid>
      <pubDate>Thu, 05 Mar 2026 12:00:00 +0000</pubDate><description>${text}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
}

const COUNTS = `SELECT (SELECT count(*) FROM documents)::INT AS documents,
  (SELECT count(*) FROM captures)::INT AS captures, (SELECT count(*) FROM erasures)::INT AS erasures`;

/** Where a kill hurts. */
const POINTS = [
  'tombstone_sealed',
  'records_blanked',
  'batch_replaced',
  'releases_withdrawn',
  'warehouse_renewed',
];

describe('a document that is erased', () => {
  let whole: string;
  let document: string;
  let site: Site;
  beforeAll(async () => {
    whole = await permanentHome();
    ({ site, document } = await preparedHome(whole));
  });

  it('is nowhere in the home, and comes back neither with a run nor with a backup', async () => {
    const home = await temporaryHome();
    await cp(whole, home, { recursive: true, verbatimSymlinks: true });
    expect((await filesWithName(home)).map((path) => path.split('/')[0])).toContain('archive');
    const backup = join(home, '..', `${home.split('/').at(-1)}-backup`);
    await cp(home, backup, { recursive: true, verbatimSymlinks: true });

    const erased = await tocsin(home, [
      'erase',
      '--document',
      document,
      ...REASON,
      '--remove-releases',
      '--json',
    ]);
    expect(erased.code, erased.stderr).toBe(0);
    const said = JSON.parse(erased.stdout) as Record<string, unknown>;
    expect(said).toMatchObject({ added: true, batches: 1, captures: 2 });
    expect(await filesWithName(home)).toEqual([]);
    expect(await ask(home, COUNTS)).toEqual([{ documents: 6, captures: 6, erasures: 1 }]);

    const asked = site.asked.length;
    const again = await tocsin(home, ['run', ...site.flags]);
    expect(again.code, again.stderr).toBe(0);
    expect(site.asked.slice(asked)).not.toContain(pathOf(NAMED));
    expect(await filesWithName(home)).toEqual([]);

    for (const folder of ['archive', 'batches', 'work', 'warehouse.duckdb']) {
      await cp(join(backup, folder), join(home, folder), { recursive: true });
    }
    await rm(backup, { recursive: true });
    expect(await filesWithName(home)).not.toEqual([]);
    const restored = await tocsin(home, ['releases', 'publish']);
    expect(restored.code, restored.stderr).toBe(0);
    expect(await filesWithName(home)).toEqual([]);
    const verified = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(verified.code, verified.stdout + verified.stderr).toBe(0);
    expect(await ask(home, COUNTS)).toEqual([{ documents: 6, captures: 6, erasures: 1 }]);
  });

  it.each(SOAK ? POINTS : POINTS.slice(1, 2))(
    'is gone for good after kill -9 at %s, once anything takes the home',
    async (point) => {
      const home = await temporaryHome();
      await cp(whole, home, { recursive: true, verbatimSymlinks: true });
      const killed = await tocsin(home, ['erase', '--document', document, ...REASON], {
        ...IMPATIENT,
        TOCSIN_FAIL_POINT: point,
      });
      expect(killed.signal).toBe('SIGKILL');
      const again = await tocsin(home, ['erase', '--document', document, ...REASON, '--remove-releases']);
      expect(again.code, again.stderr).toBe(0);
      expect(again.stdout).toContain('erased before');
      expect(await filesWithName(home)).toEqual([]);
      expect(await ask(home, COUNTS)).toEqual([{ documents: 6, captures: 6, erasures: 1 }]);
      expect((await tocsin(home, ['releases', 'verify', '--replay'])).code).toBe(0);
    },
  );

  slowly(
    'leaves the other documents of its capture, and is passed over in a file that has it again',
    async () => {
      const home = await temporaryHome();
      const file = join(home, 'files', 'un-news.xml');
      await mkdir(join(home, 'files'));
      const items = [NAMED.text, ...articles(3).map((article) => article.text)];
      await writeFile(file, feed(items));
      const run = await tocsin(home, ['run', '--from', `un-news=${file}`]);
      expect(run.code, run.stderr).toBe(0);
      await writeFile(file, '');
      const named = await documentNamed(home);
      const before = await ask(home, OTHERS);
      expect(before).toHaveLength(3);

      const erased = await tocsin(home, ['erase', '--document', named, ...REASON, '--remove-releases']);
      expect(erased.code, erased.stderr).toBe(0);
      expect(await filesWithName(home)).toEqual([]);
      expect(await ask(home, OTHERS)).toEqual(before);

      for (const found of [items, [...items, 'On 9 March 2026, gunmen killed 77 villagers in Mali.']]) {
        await writeFile(file, feed(found));
        const again = await tocsin(home, ['run', '--from', `un-news=${file}`]);
        expect(again.code, again.stderr).toBe(0);
        await writeFile(file, '');
        expect(await filesWithName(home)).toEqual([]);
        expect(await ask(home, OTHERS)).toHaveLength(found.length - 1);
      }
      expect((await tocsin(home, ['releases', 'verify', '--replay'])).code).toBe(0);
      const listed = await tocsin(home, ['releases', 'list', '--json']);
      const releases = JSON.parse(listed.stdout) as Record<string, unknown>[];
      expect(releases[0]?.state).toBe('withdrawn');
      expect(releases.at(-1)?.state).toBe('');
      const first = await tocsin(home, ['releases', 'verify', String(releases[0]?.vintage), '--replay']);
      expect(first.stdout).toContain('replaced by erasure');
    },
  );

  slowly('is refused for a document that nobody knows and a reason that may name a person', async () => {
    const home = await temporaryHome();
    const file = join(home, 'un-news.xml');
    await writeFile(file, feed([NAMED.text]));
    expect((await tocsin(home, ['run', '--from', `un-news=${file}`])).code).toBe(0);
    const unknown = await tocsin(home, ['erase', '--document', 'f00', ...REASON]);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('no document of this home')]);
    const named = ['--document', await documentNamed(home), '--reason', 'Zarnigor Tolipova asked'];
    expect((await tocsin(home, ['erase', ...named])).code).toBe(2);
  });
});
