import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishAsOf } from '../../activities/publish-as-of.ts';
import { verifyByReplay } from '../../activities/verify-release.ts';
import { batchOfPapers, type Paper } from '../../bench/papers.ts';
import { rowsOf } from '../../home/duckdb.ts';
import { homePaths } from '../../home/paths.ts';
import { readLatest } from '../../home/releases.ts';
import { columnsOf } from '../../schemas/table.ts';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';

const LIMITS = { threads: 2, memory: '512MB', spill: join(tmpdir(), 'tocsin-as-of-spill') };
const DAY = '2024-06-30';
const WINDOW = { from: '2024-03-01', to: '2026-05-31' };

/** What was public by the day, at the time when it was captured first: two years later. */
const EARLY: readonly Paper[] = [
  paper('a', 'Soldiers killed 12 villagers in Maungdaw on 14 May 2024.', '2024-05-20'),
  paper('b', 'Police arrested 30 protesters in Yangon on 2 June 2024.', '2024-06-03'),
  { ...paper('r', 'The State was reviewed.', '2024-05-03'), answered_on: '2024-09-27' },
  // Last public on the day itself.
  paper('c', 'Soldiers killed four villagers in Sittwe on 25 June 2024.', DAY),
];
/** What came later: another report of the same killing, a revised text of an early one, and a later killing. */
const LATE: readonly Paper[] = [
  paper('d', 'Soldiers killed 20 villagers in Maungdaw on 14 May 2024.', '2024-07-01'),
  {
    ...paper('b', 'Police arrested 300 protesters in Mandalay on 2 June 2024.', '2024-06-03'),
    captured_on: '2026-05-20',
  },
  paper('e', 'Soldiers killed 50 villagers in Buthidaung on 3 August 2025.', '2025-08-05'),
];

function paper(id: string, text: string, published_on: string): Paper {
  return { id, text, published_on, captured_on: '2026-05-10' };
}

type Home = Awaited<ReturnType<typeof homeOf>>;
let root: string;
let all: Home;
let early: Home;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tocsin-as-of-'));
  all = await homeOf('all', [EARLY, LATE]);
  early = await homeOf('early', [EARLY]);
});
afterAll(() => rm(root, { recursive: true }));

async function homeOf(name: string, batches: readonly (readonly Paper[])[]) {
  const paths = homePaths(join(root, name));
  for (const papers of batches) await batchOfPapers(paths, papers, WINDOW);
  return { paths, published: await publishAsOf(paths, 'real', LIMITS, DAY) };
}

/** Hash of each table, but of those that tell how it was made. */
async function hashesOf(folder: string): Promise<Record<string, string>> {
  const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; hash: string }[];
  };
  const said = descriptor.resources.filter(
    ({ name }) => !['batches', 'problems', 'source_status'].includes(name),
  );
  return Object.fromEntries(said.map(({ name, hash }) => [name, hash]));
}

describe('a retrospective release', () => {
  it('reads nothing that became known later', async () => {
    const hashes = await Promise.all([all, early].map(({ published }) => hashesOf(String(published.path))));
    expect(hashes[0]).toEqual(hashes[1]);
    expect(all.published.content_sha256).toBe(early.published.content_sha256);
  });

  it('says so in its name, its descriptor and its rows, leaves latest alone, and is made only once', async () => {
    const { paths, published } = all;
    expect(await readLatest(paths.releases)).toBeUndefined();
    const folder = String(published.path);
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as unknown;
    expect(descriptor).toMatchObject({
      version: `as-of-${DAY}`,
      tocsin: { retrospective: true, as_of: DAY },
    });
    const instance = await DuckDBInstance.create(join(folder, 'tocsin.duckdb'), { access_mode: 'READ_ONLY' });
    const connection = await instance.connect();
    const says = RELEASE_TABLES.filter((t) => columnsOf(t).some((c) => c.name === 'retrospective'));
    expect(says.map((t) => t.name).sort()).toEqual(['coverage', 'series', 'signals']);
    for (const { name } of says) {
      const [row] = await rowsOf(
        connection,
        `SELECT count(*)::INT AS rows, (count(*) FILTER (retrospective))::INT AS said FROM ${name}`,
      );
      expect(row?.rows, name).toBeGreaterThan(0);
      expect(row?.said, name).toBe(row?.rows);
    }
    const [last] = await rowsOf(
      connection,
      'SELECT max(known_at)::VARCHAR AS known, count(*)::INT AS n FROM violation_indicators',
    );
    expect(last).toEqual({ known: DAY, n: 3 });
    expect(await rowsOf(connection, 'SELECT response, response_known_at FROM recommendations')).toEqual([
      { response: 'pending', response_known_at: null },
    ]);
    expect(await rowsOf(connection, "FROM machinery_acts WHERE kind = 'reply'")).toEqual([]);
    connection.closeSync();
    instance.closeSync();
    expect(await publishAsOf(paths, 'real', LIMITS, DAY)).toMatchObject({ published: false });
  });

  it('can be made again byte for byte, also when more has come in since', async () => {
    const { paths, published } = early;
    await batchOfPapers(paths, LATE, WINDOW);
    expect(await verifyByReplay(paths, String(published.vintage), LIMITS)).toEqual([]);
  });

  it('is refused for a day up to which nobody has looked', async () => {
    await expect(publishAsOf(all.paths, 'real', LIMITS, '2026-06-02')).rejects.toThrow(
      /looked at up to 2026-06-01/,
    );
  });
});
