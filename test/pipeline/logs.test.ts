import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOG_EVENTS } from '../../activities/tell.ts';
import { type Article, articles, pathOf, send, startSite } from '../support/site.ts';
import { temporaryHome, tocsin } from '../support/tocsin.ts';

const JSON_LOGS = { TOCSIN_LOG_FORMAT: 'json', TOCSIN_LOG_LEVEL: 'debug' };

/** Lines of a log, each of which has to be JSON with a time, a level and a message. */
function linesOf(stderr: string): Record<string, unknown>[] {
  const lines = stderr
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const line of lines) {
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(['debug', 'info', 'warn', 'error']).toContain(line.level);
    expect(line.message).toEqual(expect.any(String));
  }
  return lines;
}

/** Invented people who are named in address and text of articles, of which some cannot be had. */
const NAMES = ['Abdulrahim Qasemzada', 'Maricruz Etxeberria', 'Jean-Baptiste Nkurikiye', 'Zarnigor Tolipova'];
const named: Article[] = NAMES.map((name, i) => ({
  slug: `sudan-free-${name.toLowerCase().replaceAll(' ', '-')}`,
  day: `2026-03-0${i + 1}`,
  country: 'Sudan',
  text: `On ${i + 1} March 2026, soldiers arrested ${name} in Sudan.`,
}));

describe('the log', () => {
  it('tells as JSON what every step did, with run, source and capture, and names nobody', async () => {
    const home = await temporaryHome();
    const site = await startSite([...articles(3), ...named]);
    site.answer(pathOf(named[0]!), (_, response) => response.writeHead(404).end('gone'));
    site.answer(pathOf(named[1]!), (_, response) => response.destroy());
    site.answer(pathOf(named[2]!), (_, response) =>
      send(response, 'text/html', '<html>\u202eAnother</html>'),
    );
    const run = await tocsin(home, ['run', ...site.flags], JSON_LOGS);
    expect(run.code, run.stderr).toBe(3);
    const lines = linesOf(run.stderr);
    const of = (event: string) => lines.filter((line) => line.event === event);

    expect(of('window_planned')).toMatchObject([
      { source: 'hrw', origin: 'live', from: '2026-03-01', step: 'plan' },
    ]);
    const [page] = of('page_fetched');
    expect(page).toMatchObject({
      source: 'hrw',
      captures: 7,
      run: expect.stringContaining('/pipeline/hrw'),
      attempt: 1,
    });
    expect(of('captured').length).toBeGreaterThanOrEqual(7);
    expect(of('captured')[0]).toMatchObject({
      level: 'debug',
      status: 200,
      capture: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const failed = of('request_failed');
    expect(failed.map((line) => line.outcome)).toContain('source_failure');
    for (const line of failed) {
      expect(line).toMatchObject({ source: 'hrw', reason: expect.any(String), again: expect.any(Boolean) });
      expect(line.address).toMatch(/^address withheld, sha256 [0-9a-f]{16}$/);
    }
    expect(of('part_read')[0]).toMatchObject({ warc: page?.warc, readings: expect.any(Number) });
    expect(of('batch_sealed')).toMatchObject([
      { level: 'warn', outcome: 'source_failure', batch: expect.any(String) },
    ]);
    expect(of('release_published')).toMatchObject([{ vintage: expect.any(String), step: 'publish' }]);

    const words = NAMES.flatMap((name) => name.toLowerCase().split(/[ -]/)).filter((word) => word.length > 4);
    expect(words.filter((word) => run.stderr.toLowerCase().includes(word))).toEqual([]);
  });
});

it('docs/operations.md explains every line of the log', () => {
  const root = join(import.meta.dirname, '../..');
  const page = readFileSync(join(root, 'docs/operations.md'), 'utf8');
  expect(LOG_EVENTS.filter((event) => !page.includes(`| \`${event}\``))).toEqual([]);
});
