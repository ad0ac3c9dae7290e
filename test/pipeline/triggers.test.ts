import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { slowly } from '../support/soak.ts';
import { ask, permanentHome, tocsin } from '../support/tocsin.ts';

const ITEMS = [
  'The Fact-Finding Mission for the Sudan concluded on Thursday that both parties committed war crimes.',
  'The Special Adviser on the Prevention of Genocide warned that the risk of genocide in Chad is growing.',
  'A monitor said that genocide is under way in Kenya, and that the court should look into it.',
];

function feed(): string {
  const items = ITEMS.map((text, n) => {
    const link = `https://news.un.org/en/story/2026/03/11${n}`;
    return `<item><title>Report ${n}</title><link>${link}</link><guid>${link}</guid>
      <pubDate>Thu, 05 Mar 2026 12:00:00 +0000</pubDate><description>${text}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
}

const LIST = `findings:
  - id: court-of-examples-900
    kind: court_order
    body: court
    title: "Court of Examples, No. 900, order"
    country: PER
    symbol: null
    reference: Court of Examples No. 900
    paragraph: "12"
    found_on: 2026-01-05
    known_on: 2026-01-06
    address: https://court.example.org/900
    standard: unspecified
    resembles: [torture]
    is_finding: true
    evidence: [https://court.example.org/900]
  - id: court-of-examples-901
    kind: court_decision
    body: court
    title: "Court of Examples, No. 901, an investigation may begin"
    country: PER
    symbol: null
    reference: Court of Examples No. 901
    paragraph: null
    found_on: 2026-01-07
    known_on: 2026-01-08
    address: https://court.example.org/901
    standard: unspecified
    resembles: [genocide]
    is_finding: false
    evidence: [https://court.example.org/901]
`;

describe('triggers and phases', () => {
  let home: string;
  let sudan: string;
  const list = async (...flags: readonly string[]) =>
    JSON.parse((await tocsin(home, ['triggers', 'list', '--json', ...flags])).stdout) as Record<
      string,
      unknown
    >[];
  const say = (id: string, reason: string, ...flags: readonly string[]) =>
    tocsin(home, ['triggers', 'confirm', id, '--by', 'desk-1', '--reason', reason, ...flags]);
  const publish = async () => {
    const { code, stdout, stderr } = await tocsin(home, ['releases', 'publish']);
    expect(code, stderr).toBe(0);
    return stdout;
  };
  /** Countries with the phase of their newest month. */
  const phases = async () => {
    const rows = await ask(
      home,
      `SELECT country_iso3, max_by(phase, period_start) AS phase FROM signals
       WHERE signal_type = 'phase' GROUP BY ALL ORDER BY 1`,
    );
    return Object.fromEntries(rows.map((row) => [row.country_iso3, row.phase]));
  };

  beforeAll(async () => {
    home = await permanentHome();
    await mkdir(join(home, 'files'));
    await writeFile(join(home, 'files', 'un-news.xml'), feed());
    await writeFile(join(home, 'files', 'findings.yaml'), LIST);
    const from = ['un-news.xml', 'findings.yaml'].flatMap((file) => [
      '--from',
      `${file.split('.')[0]}=${join(home, 'files', file)}`,
    ]);
    // Read on this day, whatever day the test is run on: a trigger counts for 12 months.
    const clock = join(home, 'files', 'clock');
    await writeFile(clock, '2026-03-31T12:00:00Z');
    const run = await tocsin(home, ['run', ...from], { TOCSIN_CLOCK_FILE: clock });
    expect(run.code, run.stderr).toBe(0);
    sudan = String((await list('--country', 'SDN'))[0]?.trigger_id);
  });

  it('are candidates where a passage tells of them, and confirmed where the list holds them', async () => {
    const rows = await list();
    const told = rows.map((row) => [row.country_iso3, row.state, row.kind, row.is_finding]);
    expect(told.sort()).toEqual([
      ['PER', 'confirmed', 'court_order', true],
      ['PER', 'rejected', 'court_decision', false],
      ['SDN', 'candidate', 'commission_finding', true],
      ['TCD', 'candidate', 'special_adviser_warning', false],
    ]);
    expect(rows[0]).toMatchObject({ paragraph: '12', crimes: 'torture', confirmed_by: 'findings' });
    expect(await phases()).toEqual({ PER: 'imminent' });
  });

  it('lead to a paragraph, its capture and address', async () => {
    const [row] = await ask(
      home,
      `SELECT t.standard_phrase, t.char_end <= p.char_count AS inside, d.address, c.warc IS NOT NULL AS kept
       FROM triggers AS t JOIN passages AS p USING (passage_id) JOIN documents AS d ON d.document_id = t.document_id
       JOIN captures AS c ON c.capture_sha256 = t.capture_sha256 WHERE t.country_iso3 = 'SDN'`,
    );
    expect(row).toEqual({
      standard_phrase: 'concluded',
      inside: true,
      address: 'https://news.un.org/en/story/2026/03/110',
      kept: true,
    });
    const explained = await tocsin(home, ['explain', sudan]);
    expect(explained.stdout).toContain(`“${ITEMS[0]}”`);
    expect(explained.stdout).toMatch(/capture [0-9a-f]{16}… in .*\.warc\.gz at byte \d+/);
  });

  it('move a phase from the next release on, once a person has confirmed them', async () => {
    expect((await say(sudan, 'The text says so.')).stdout).toContain('confirmed');
    expect(await list('--state', 'confirmed', '--country', 'SDN')).toHaveLength(1);
    expect(await phases()).toEqual({ PER: 'imminent' });
    await publish();
    expect(await phases()).toEqual({ PER: 'imminent', SDN: 'imminent' });
    const explained = await tocsin(home, ['explain', 'Sudan']);
    expect(explained.stdout).toContain(
      'SDN moves up from none to imminent: 1 confirmed trigger known within 12 months',
    );
    expect(explained.stdout).toContain('peacekeeping or deployment of force');
    const tools = await ask(
      home,
      `SELECT count(*)::INT AS n FROM signals JOIN response_tools USING (phase)
       WHERE signal_type = 'phase' AND country_iso3 = 'SDN' AND period_start = '2026-03-01'`,
    );
    expect(tools).toEqual([{ n: 7 }]);
  });

  it('said again, change nothing; and the last word counts', async () => {
    expect((await say(sudan, 'The text says so.')).stdout).toContain('nothing changes');
    expect(await publish()).toContain('nothing new');
    await say(sudan, 'It is another text.', '--reject');
    await publish();
    expect(await phases()).toEqual({ PER: 'imminent' });
    const [row] = await ask(
      home,
      `SELECT state, confirmed_by, reason FROM triggers WHERE trigger_id = '${sudan}'`,
    );
    expect(row).toEqual({ state: 'rejected', confirmed_by: 'desk-1', reason: 'It is another text.' });
    await say(sudan, 'The text says so.');
    await publish();
    expect(await phases()).toEqual({ PER: 'imminent', SDN: 'imminent' });
  });

  it('are refused where unknown, where a step of a procedure is called a finding, and with a name', async () => {
    const unknown = await say('f00', 'The text says so.');
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('f00 is no trigger')]);
    const [step] = await list('--state', 'rejected', '--country', 'PER');
    const filing = await say(String(step?.trigger_id), 'The text says so.');
    expect([filing.code, filing.stderr]).toEqual([2, expect.stringContaining('step of a procedure')]);
    expect((await say(sudan, 'Zarnigor Tolipova was never there')).code).toBe(2);
  });

  slowly('are in the release that the batches alone give', async () => {
    await rm(join(home, 'warehouse.duckdb'));
    const replayed = await tocsin(home, ['releases', 'verify', '--replay']);
    expect(replayed.code, replayed.stdout).toBe(0);
  });
});
