import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RELEASE_TABLES } from '../../schemas/tables/index.ts';
import { type Article, pathOf, send, startSite } from '../support/site.ts';
import { ask, temporaryHome, tocsin } from '../support/tocsin.ts';

/** Invented people, in the ways names are written. */
const NAMES = [
  'Abdulrahim Qasemzada',
  'Daw Khin Thazin Oo',
  'Maricruz Etxeberria',
  'Jean-Baptiste Nkurikiye',
];

it('no planted name reaches a derived table, a file of a release, or the log', async () => {
  const found: Article[] = NAMES.map((name, i) => ({
    slug: `sudan-free-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    day: `2026-03-0${i + 1}`,
    country: 'Sudan',
    text: `On ${i + 1} March 2026, soldiers arrested ${name}, a teacher, in Sudan and killed two of the family of ${name}.`,
  }));
  const lost = NAMES.map((name, i) => ({
    ...found[i]!,
    slug: `sudan-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-lost`,
  }));
  const site = await startSite([...found, ...lost]);
  site.answer(pathOf(lost[0]!), (_, response) => response.writeHead(404).end('gone'));
  site.answer(pathOf(lost[1]!), (_, response) =>
    send(response, 'text/html', '<html><body>Another shape</body></html>'),
  );
  site.answer(pathOf(lost[2]!), (_, response) => response.destroy());
  site.answer(pathOf(lost[3]!), (_, response) =>
    response.writeHead(302, { location: `http://10.0.0.1${pathOf(lost[3]!)}` }).end(),
  );
  const home = await temporaryHome();
  const run = await tocsin(home, ['run', ...site.flags]);
  expect(run.code, run.stderr).toBe(3);
  const [coded] = await ask(home, 'SELECT count(*)::INT AS n FROM violation_indicators');
  expect(coded?.n).toBeGreaterThan(0);
  const words = NAMES.flatMap((name) => name.split(/[ -]/)).filter((word) => word.length > 3);
  const told: string[] = [run.stdout, run.stderr];
  for (const table of RELEASE_TABLES)
    told.push(JSON.stringify(await ask(home, `SELECT * FROM ${table.name}`)));
  for (const name of await readdir(join(home, 'releases', 'latest'))) {
    if (/\.(json|md)$/.test(name)) told.push(await readFile(join(home, 'releases', 'latest', name), 'utf8'));
  }
  told.push(await readFile(join(home, 'server', 'server.log'), 'utf8'));
  const all = told.join('\n').toLowerCase();
  expect(words.filter((word) => all.includes(word.toLowerCase()))).toEqual([]);
});
