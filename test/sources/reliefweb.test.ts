import { describe, expect, it } from 'vitest';
import type { Request } from '../../schemas/flow.ts';
import { reliefweb } from '../../sources/reliefweb.ts';
import { bodyOf, captureOf } from './support.ts';

const window = { from: '2026-03-01', to: '2026-03-07' };
const request = reliefweb.requests(window)[0] as Request;

function page(totalCount: number, reports: number): string {
  const fields = { title: 'Situation report', date: { created: '2026-03-02T00:00:00+00:00' } };
  const data = Array.from({ length: reports }, (_, index) => ({ id: String(index + 1), fields }));
  return JSON.stringify({ totalCount, count: 200, data });
}

describe('pages of reports', () => {
  it('go on where the answer ends, not where it says it does', async () => {
    const [next] = await reliefweb.follow(captureOf(request), bodyOf(page(300, 50)), window);
    expect(next?.hint).toEqual({ offset: 50 });
    expect(await reliefweb.follow(captureOf(request), bodyOf(page(50, 50)), window)).toEqual([]);
  });

  it('are no list that ended well where one is empty before the end', async () => {
    const read = async (html: string) => {
      for await (const _ of reliefweb.read(captureOf(request), bodyOf(html)));
    };
    await expect(read(page(300, 0))).rejects.toMatchObject({ code: 'shape_changed' });
    await read(page(0, 0));
  });
});
