import { describe, expect, it } from 'vitest';
import type { Document, Problem, Request } from '../../schemas/flow.ts';
import { spCommunications } from '../../sources/sp-communications.ts';
import { bodyOf, captureOf, documentsIn, problemsIn, readLocal } from './support.ts';

const LETTERS = '/TMResultsBase/DownLoadPublicCommunicationFile?gId=';

function row(id: number, date: string, replies = ''): string {
  return `<tr data-id="${id}"></tr><tr><td><ul>${date}</ul><ul>Chad</ul><ul>AL</ul>
    <ul><a href="${LETTERS}${id}">TCD ${id}/2026</a></ul></td><td><ul><li>torture</li></ul></td>
    <td>Reported ill-treatment.</td><td>${replies}</td></tr>`;
}

function page(number: number, pages: number, rows: string): string {
  return `<html><body>${pages * 10} communications found page ${number} of ${pages}<table>${rows}</table></body></html>`;
}

/** Follows the source through a site, and gives the pages asked for. Gives up after 50. */
async function crawl(site: (asked: number) => string, window = { from: '2026-01-01', to: '2026-12-31' }) {
  const asked: string[] = [];
  let queue: readonly Request[] = spCommunications.requests(window);
  while (queue.length > 0 && asked.length < 50) {
    const [request, ...rest] = queue as [Request, ...Request[]];
    const number = Number(new URL(request.address).searchParams.get('page'));
    asked.push(String(number));
    const next = await spCommunications.follow(captureOf(request), bodyOf(site(number)), window);
    queue = [...rest, ...next];
  }
  return asked;
}

describe('pages of communications', () => {
  it('are followed to the last one', async () => {
    expect(await crawl((asked) => page(asked, 3, row(asked, '15 Mar 2026')))).toEqual(['1', '2', '3']);
  });

  it('are followed until one holds only older communications', async () => {
    const dates = ['15 Mar 2026', '02 Jan 2026', '20 Dec 2025', '15 Dec 2025'];
    const site = (asked: number) =>
      page(asked, 4, row(asked, dates[asked - 1] ?? '') + row(100, '1 Nov 2025'));
    expect(await crawl(site)).toEqual(['1', '2', '3']);
  });

  it('never loop where the site repeats a page, grows while it is read, or counts wrongly', async () => {
    expect(await crawl(() => page(1, 9, row(1, '15 Mar 2026')))).toEqual(['1', '2']);
    expect(await crawl((asked) => page(Math.min(asked, 2), 3, row(asked, '15 Mar 2026')))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  it('are not read where another page stands in the place of the one asked for', async () => {
    const [first] = spCommunications.requests({ from: '2026-01-01', to: '2026-12-31' });
    const request = { ...(first as Request), address: String(first?.address).replace('page=1', 'page=2') };
    const read = async (html: string) => {
      const records: (Document | Problem)[] = [];
      for await (const r of spCommunications.read(captureOf(request), bodyOf(html))) records.push(r);
      return records;
    };
    const rows = row(1, '15 Mar 2026');
    await expect(read(page(1, 9, rows))).rejects.toMatchObject({ code: 'shape_changed' });
    expect(documentsIn(await read(page(1, 1, rows)))).toHaveLength(1);
  });

  it('tell nobody by name where the reference is no reference', async () => {
    const html = page(1, 1, row(1, '15 Mar 2026'))
      .replace('<ul>Chad</ul>', '<ul>Maricruz Etxeberria</ul>')
      .replace('TCD 1/2026', 'Maricruz Etxeberria');
    const records = await readLocal(spCommunications, 'page.html', html);
    expect(JSON.stringify(documentsIn(records))).not.toContain('Etxeberria');
    expect(
      JSON.stringify(problemsIn(records).filter(({ code }) => code === 'unknown_country')),
    ).not.toContain('Etxeberria');
  });

  it('are counted with and without commas', async () => {
    const site = (asked: number) =>
      page(asked, 3, row(asked, '15 Mar 2026'))
        .replace(/^.*found/, '<div>1,250 communications</div> found')
        .replace('of 3', 'of 1,003');
    expect((await crawl(site)).length).toBe(50);
  });

  it('are refused beyond 5,000', async () => {
    await expect(crawl((asked) => page(asked, 5001, row(asked, '15 Mar 2026')))).rejects.toMatchObject({
      code: 'shape_changed',
    });
  });
});

describe('communications', () => {
  it('are the same document whenever and on whatever page they are met', async () => {
    const one = documentsIn(await readLocal(spCommunications, 'a.html', page(1, 2, row(7, '15 Mar 2026'))));
    const two = documentsIn(
      await readLocal(spCommunications, 'b.html', page(2, 2, row(8, '16 Mar 2026') + row(7, '15 Mar 2026'))),
    );
    expect(two[1]).toEqual(one[0]);
  });

  it('keep the order of their replies by file, so that a later one changes no earlier id', async () => {
    const reply = (file: number, day: string) =>
      `<a href="/TMResultsBase/DownLoadFile?gId=${file}">${day}</a>`;
    const html = page(1, 1, row(7, '15 Mar 2026', reply(9, '02 Jun 2026') + reply(5, '10 May 2026')));
    const [document] = documentsIn(await readLocal(spCommunications, 'a.html', html));
    expect(document?.acts.map(({ kind, occurred_on }) => [kind, occurred_on])).toEqual([
      ['communication', '2026-03-15'],
      ['reply', '2026-05-10'],
      ['reply', '2026-06-02'],
    ]);
  });

  it('never put the name of an addressee who is no State into a problem or a document', async () => {
    const html = page(1, 1, row(7, '15 Mar 2026').replace('Chad', 'Jane Placeholder').replace('TCD', 'OTH'));
    const records = await readLocal(spCommunications, 'a.html', html);
    expect(problemsIn(records)).toEqual([]);
    expect(JSON.stringify(records)).not.toContain('Placeholder');
  });
});
