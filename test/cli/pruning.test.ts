import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruned } from '../../cli/pruning.ts';
import { nextVintage } from '../../home/releases.ts';
import { temporaryHome, tocsin } from '../support/tocsin.ts';

const VINTAGES = ['2026-04-02', '2026-04-20', '2026-05-01', '2026-05-01.2', '2026-05-30', '2026-06-03'];

describe('which releases go', () => {
  const keeping = { newest: 1, monthly: false, latest: '2026-06-03', cited: new Set<string>() };
  it.each([
    ['all but the newest', keeping, VINTAGES.slice(0, 5)],
    [
      'never a cited one',
      { ...keeping, cited: new Set(['2026-05-01']) },
      VINTAGES.filter((_, i) => i !== 2 && i < 5),
    ],
    [
      'never the latest, be it not the newest',
      { ...keeping, latest: '2026-04-20' },
      VINTAGES.filter((_, i) => i !== 1 && i < 5),
    ],
    ['not the first of a month', { ...keeping, monthly: true }, ['2026-04-20', '2026-05-01.2', '2026-05-30']],
    ['none where all are to be kept', { ...keeping, newest: 30 }, []],
  ])('%s', (_, kept, going) => {
    expect(pruned(VINTAGES, kept)).toEqual(going);
  });

  it('and the name of a pruned one is not given again', () => {
    expect(nextVintage('2026-05-01', ['2026-05-01.2'])).toBe('2026-05-01.3');
    expect(nextVintage('2026-05-02', ['2026-05-01.2'])).toBe('2026-05-02');
  });
});

it('says first what would go, deletes it then, and keeps what is cited', async () => {
  const home = await temporaryHome();
  const releases = join(home, 'releases');
  for (const vintage of VINTAGES) {
    await mkdir(join(releases, vintage), { recursive: true });
    await writeFile(join(releases, vintage, 'datapackage.json'), '{}');
  }
  const latest = { vintage: '2026-06-03', path: '2026-06-03', sha256: 'x' };
  await writeFile(join(releases, 'latest.json'), JSON.stringify(latest));
  await writeFile(join(releases, '2026-05-30.withdrawn.json'), '{"vintage":"2026-05-30","erasures":[]}');
  const cited = await tocsin(home, ['releases', 'cite', '2026-04-02', '--note', 'Briefing of May']);
  expect(cited.code, cited.stderr).toBe(0);
  expect((await tocsin(home, ['releases', 'cite', '2026-01-01', '--note', 'x'])).code).toBe(1);
  const args = ['releases', 'prune', '--keep', '2', '--json'];
  const going = ['2026-04-20', '2026-05-01', '2026-05-01.2'];
  const dry = await tocsin(home, [...args, '--dry-run']);
  expect(JSON.parse(dry.stdout)).toMatchObject({ pruned: going, dry_run: true });
  expect(await readdir(releases)).toEqual(expect.arrayContaining(VINTAGES));
  expect(JSON.parse((await tocsin(home, args)).stdout)).toMatchObject({ pruned: going });
  expect((await readdir(releases)).sort()).toEqual([
    '2026-04-02',
    '2026-05-30',
    '2026-05-30.withdrawn.json',
    '2026-06-03',
    'cited.json',
    'latest.json',
  ]);
  expect((await tocsin(home, ['releases', 'prune', '--keep', '0'])).code).toBe(2);
});
