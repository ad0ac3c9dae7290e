import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, permanentHome, tocsin } from '../support/tocsin.ts';

const SAID = [
  'On 4 March 2026, soldiers killed 12 villagers at the market of the town in Sudan, the mission said.',
  'The market had been full since dawn because it was the last day before the holiday, people there said.',
  'The mission asked the authorities for an inquiry that is prompt, independent and open to the families.',
].join(' ');
const OTHER =
  'On 4 March 2026, soldiers killed 12 villagers in Sudan, according to a local monitor who keeps count of such raids.';

function feed(key: (n: number) => string, items: readonly string[]): string {
  const all = items.map(
    (text, n) => `<item><title>Sudan: report ${n}</title><link>${key(n)}</link><guid>${key(n)}</guid>
      <pubDate>Thu, 05 Mar 2026 12:00:00 +0000</pubDate><description>${text}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${all.join('')}</channel></rss>`;
}

describe('one press release on three sites', () => {
  let home: string;
  beforeAll(async () => {
    home = await permanentHome();
    const folder = join(home, 'files');
    await mkdir(folder);
    const files = {
      'un-news': feed((n) => `https://news.un.org/en/story/2026/03/11${n}`, [SAID, OTHER]),
      'un-geneva': feed(
        (n) => `https://www.ungeneva.org/news-media/press-release/2026/03/release-${n}`,
        [SAID],
      ),
      'un-press': feed(
        (n) => `https://press.un.org/en/2026/afr${n}.doc.htm`,
        [`${SAID} It will report in June.`],
      ),
    };
    const flags: string[] = [];
    for (const [id, content] of Object.entries(files)) {
      await writeFile(join(folder, `${id}.xml`), content);
      flags.push('--from', `${id}=${join(folder, `${id}.xml`)}`);
    }
    const run = await tocsin(home, ['run', ...flags]);
    expect(run.code, run.stderr).toBe(0);
  });

  it('is three documents of one cluster, and another text stays apart', async () => {
    const sizes = await ask(home, 'SELECT count(*)::INT AS n FROM documents GROUP BY cluster_id ORDER BY n');
    expect(sizes).toEqual([{ n: 1 }, { n: 3 }]);
  });

  it('is one act that one claimant tells of, mentioned three times', async () => {
    const told = await ask(
      home,
      `SELECT i.mentions, i.issuers FROM incidents AS i JOIN incident_members AS m USING (incident_id)
       JOIN violation_indicators AS v USING (indicator_id) JOIN documents AS d USING (document_id)
       WHERE i.act_family = 'KIL' GROUP BY ALL ORDER BY i.mentions DESC`,
    );
    expect(told).toEqual([
      { mentions: 3, issuers: 1 },
      { mentions: 1, issuers: 1 },
    ]);
  });
});
