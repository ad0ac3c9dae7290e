import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, permanentHome, tocsin } from '../support/tocsin.ts';

const ITEMS = [
  'On 4 March 2026, soldiers killed 12 villagers in Sudan, the mission said.',
  'On 3 March 2026, police arrested 9 journalists in Kenya, the mission said.',
  'On 2 March 2026, gunmen abducted 7 teachers in Nigeria, the mission said.',
  'On 1 March 2026, soldiers tortured 4 students in Myanmar, the mission said.',
  'On 28 February 2026, militiamen killed 5 nurses in Mali, the mission said.',
  'On 28 February 2026, militiamen killed 6 nurses in Mali, a local monitor said.',
];

function feed(): string {
  const items = ITEMS.map((text, n) => {
    const link = `https://news.un.org/en/story/2026/03/11${n}`;
    return `<item><title>Report ${n}</title><link>${link}</link><guid>${link}</guid>
      <pubDate>Thu, 05 Mar 2026 12:00:00 +0000</pubDate><description>${text}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
}

/** Statements of the latest release, with what a correction may change. */
function statements(home: string) {
  return ask(
    home,
    `SELECT indicator_id, country_iso3, act_code, act_family, risk_factors, incident_id, correction_kinds
     FROM violation_indicators
     ORDER BY list_position(['MLI', 'MMR', 'THA', 'NGA', 'KEN', 'SDN'], country_iso3), count_min, indicator_id`,
  );
}

const EVERYTHING_ELSE = `
  SELECT (SELECT sum(hash(t)) FROM (SELECT * EXCLUDE (country_iso3, act_code, act_family, risk_factors, incident_id, correction_kinds)
          FROM violation_indicators) AS t)::VARCHAR AS indicators,
         (SELECT sum(hash(t)) FROM documents AS t)::VARCHAR AS documents,
         (SELECT sum(hash(t)) FROM passages AS t)::VARCHAR AS passages,
         (SELECT sum(hash(t)) FROM captures AS t)::VARCHAR AS captures,
         (SELECT max(period_start) FROM series) AS last_period`;

describe('what a person at the desk says is wrong', () => {
  let home: string;
  let before: Record<string, unknown>[];
  let elseBefore: unknown;
  const add = (row: number, ...flags: readonly string[]) =>
    tocsin(home, [
      'corrections',
      'add',
      String(before[row]?.indicator_id),
      ...flags,
      '--by',
      'desk-1',
      '--reason',
      'The text says so.',
    ]);

  beforeAll(async () => {
    home = await permanentHome();
    await mkdir(join(home, 'files'));
    await writeFile(join(home, 'files', 'un-news.xml'), feed());
    const run = await tocsin(home, ['run', '--from', `un-news=${join(home, 'files', 'un-news.xml')}`]);
    expect(run.code, run.stderr).toBe(0);
    before = await statements(home);
    elseBefore = await ask(home, EVERYTHING_ELSE);
    expect(before.map((row) => row.country_iso3)).toEqual(['MLI', 'MLI', 'MMR', 'NGA', 'KEN', 'SDN']);
    const said = [
      await add(1, '--kind', 'duplicate', '--of', String(before[0]?.indicator_id)),
      await add(2, '--kind', 'wrong_country', '--country', 'THA'),
      await add(3, '--kind', 'not_an_event'),
      await add(4, '--kind', 'wrong_act', '--act', 'CIV.media_expression'),
    ];
    expect(said.map(({ code, stderr }) => [code, stderr])).toEqual(said.map(() => [0, '']));
    const published = await tocsin(home, ['releases', 'publish']);
    expect(published.code, published.stderr).toBe(0);
  });

  it('stands in the next release, and changes nothing else', async () => {
    const [first, second, thai, noEvent, media, untouched] = await statements(home);
    expect(before[0]?.incident_id).not.toBe(before[1]?.incident_id);
    expect(second?.incident_id).toBe(first?.incident_id);
    expect(second?.correction_kinds).toBe('duplicate');
    expect(thai).toMatchObject({ country_iso3: 'THA', act_family: 'TOR', correction_kinds: 'wrong_country' });
    expect(noEvent).toEqual({ ...before[3], incident_id: null, correction_kinds: 'not_an_event' });
    expect(media).toMatchObject({
      act_code: 'CIV.media_expression',
      act_family: 'CIV',
      risk_factors: 'RF7',
      correction_kinds: 'wrong_act',
    });
    expect(untouched).toEqual(before[5]);
    expect(await ask(home, EVERYTHING_ELSE)).toEqual(elseBefore);
    const incidents = await ask(
      home,
      'SELECT country_iso3, act_family, mentions FROM incidents ORDER BY country_iso3, act_family',
    );
    expect(incidents).toEqual([
      { country_iso3: 'KEN', act_family: 'CIV', mentions: 1 },
      { country_iso3: 'MLI', act_family: 'KIL', mentions: 2 },
      { country_iso3: 'SDN', act_family: 'KIL', mentions: 1 },
      { country_iso3: 'THA', act_family: 'TOR', mentions: 1 },
    ]);
  });

  it('is listed, in the release and by the command, with who said it and why', async () => {
    const released = await ask(home, 'SELECT kind, corrected_by, applied FROM corrections ORDER BY kind');
    expect(released).toEqual(
      ['duplicate', 'not_an_event', 'wrong_act', 'wrong_country'].map((kind) => ({
        kind,
        corrected_by: 'desk-1',
        applied: true,
      })),
    );
    const listed = await tocsin(home, ['corrections', 'list', '--json']);
    const rows = JSON.parse(listed.stdout) as Record<string, unknown>[];
    expect(rows.map((row) => row.kind)).toEqual(['duplicate', 'wrong_country', 'not_an_event', 'wrong_act']);
    expect(rows[0]).toMatchObject({ duplicate_of: before[0]?.indicator_id, reason: 'The text says so.' });
  });

  it('changes nothing when it is said again', async () => {
    const batches = await readdir(join(home, 'batches'));
    const again = await add(3, '--kind', 'not_an_event');
    expect(again.stdout).toContain('said before');
    expect(await readdir(join(home, 'batches'))).toEqual(batches);
  });

  it('is refused for a row that nobody knows and a reason that may name a person', async () => {
    const rest = ['--by', 'desk-1', '--reason', 'The text says so.'];
    const unknown = await tocsin(home, ['corrections', 'add', 'f00', '--kind', 'not_an_event', ...rest]);
    expect([unknown.code, unknown.stderr]).toEqual([
      2,
      expect.stringContaining('f00 is no violation indicator'),
    ]);
    const id = String(before[5]?.indicator_id);
    const named = ['--by', 'desk-1', '--reason', 'Zarnigor Tolipova was never there'];
    expect((await tocsin(home, ['corrections', 'add', id, '--kind', 'not_an_event', ...named])).code).toBe(2);
    expect((await tocsin(home, ['corrections', 'list'])).stdout).not.toContain('Tolipova');
  });

  it('is in the release that the batches alone give, to which what was said twice adds nothing', async () => {
    const latest = await statements(home);
    await rm(join(home, 'warehouse.duckdb'));
    const replayed = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(replayed.code, replayed.stdout).toBe(0);
    const published = await tocsin(home, ['releases', 'publish']);
    expect(published.stdout).toContain('nothing new');
    expect(await statements(home)).toEqual(latest);
  });
});
