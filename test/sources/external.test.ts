import { describe, expect, it } from 'vitest';
import type { Body, Request } from '../../schemas/flow.ts';
import { ewp } from '../../sources/ewp.ts';
import { csvRows } from '../../sources/formats/csv-stream.ts';
import { hapi } from '../../sources/hapi.ts';
import { SOURCES } from '../../sources/registry.ts';
import { releaseOf } from '../../sources/ucdp/release.ts';
import { ucdp } from '../../sources/ucdp.ts';
import { bodyOf, captureOf, documentsIn, problemsIn, readLocal } from './support.ts';

const EXTERNAL = SOURCES.filter(({ meta }) => meta.family === 'external');

async function rowsOf(body: Body): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const row of csvRows(body, 'file:///a.csv')) rows.push(row);
  return rows;
}

describe('sources of other data sets', () => {
  it.each(EXTERNAL.map((source) => [source.meta.id, source] as const))(
    '%s codes nothing: its figures stay apart from our own',
    (_, { meta }) => {
      expect(meta.coded).toBe(false);
    },
  );
});

describe('csvRows', () => {
  it('reads rows over the ends of chunks, without the byte order mark', async () => {
    const text = '\uFEFFid,"pla""ce"\r\n1,"Bria, Ouadda"\r\n\r\n2,Côte\r\n';
    const rows = [
      ['id', 'pla"ce'],
      ['1', 'Bria, Ouadda'],
      ['2', 'Côte'],
    ];
    for (const chunk of [1, 2, 7, 1000]) expect(await rowsOf(bodyOf(text, chunk))).toEqual(rows);
  });

  it('says shape_changed to an open quote, at the end of the file or before it swallows all', async () => {
    await expect(rowsOf(bodyOf('id\n"1'))).rejects.toMatchObject({ code: 'shape_changed' });
    const endless = `id\n"${'Jane Placeholder '.repeat(200_000)}`;
    const error = await rowsOf(bodyOf(endless)).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'shape_changed' });
    expect(String(error)).not.toContain('Jane');
  });

  it('passes on an error of the body', async () => {
    async function* broken(): Body {
      yield Buffer.from('id\n1\n');
      throw new Error('the archive is gone');
    }
    await expect(rowsOf(broken())).rejects.toThrow('the archive is gone');
  });

  it('lets go of the body when the reader stops early', async () => {
    let closed = false;
    async function* endless(): Body {
      try {
        for (;;) yield Buffer.from('1,2\n'.repeat(1000));
      } finally {
        closed = true;
      }
    }
    for await (const row of csvRows(endless(), 'file:///a.csv')) {
      expect(row).toEqual(['1', '2']);
      break;
    }
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(true);
  });
});

describe('ucdp', () => {
  it.each([
    ['https://ucdp.uu.se/downloads/candidateged/GEDEvent_v26_0_8.csv', 'ucdp-ged-candidate', '26.0.8'],
    [
      'https://ucdp.uu.se/downloads/candidateged/gedevent_v26_01_26_06.CSV',
      'ucdp-ged-candidate',
      '26.01.26.06',
    ],
    ['file:///GEDEvent_v25_1.csv', 'ucdp-ged', '25.1'],
    ['file:///ged251.csv', 'ucdp-ged', '25.1'],
    ['file:///my%20events.csv', 'ucdp-ged', 'file-abcdef012345'],
  ])('knows the release of %s', (address, dataset, version) => {
    expect(releaseOf({ address, capture_sha256: 'abcdef0123456789' })).toMatchObject({ dataset, version });
  });

  it('keeps the same event of two releases as two documents', async () => {
    const row =
      '1,SDN-2026-3-77-1,2026,1,Clear,3,7,7,a,7,7,a,5,5,Force,9,9,Civilians,1,x,x,x,x,x,1,Town,Town,State,,1,1,x,1,Sudan,625,Africa,1,1,2026-08-11,2026-08-11,0,0,1,0,1,1,1,,\n';
    const ids = async (name: string) => documentsIn(await readLocal(ucdp, name, row)).map((d) => d.native_id);
    expect(await ids('GEDEvent_v26_0_7.csv')).toEqual(['26.0.7/1']);
    expect(await ids('GEDEvent_v26_0_8.csv')).toEqual(['26.0.8/1']);
    const twice = await readLocal(ucdp, 'GEDEvent_v26_0_8.csv', row + row);
    expect(problemsIn(twice).map(({ code }) => code)).toEqual(['no_header', 'repeated_key']);
  });
});

describe('hapi', () => {
  it('asks for the next page only after a full one', async () => {
    const window = { from: '2026-05-01', to: '2026-08-31' };
    const [first] = hapi.requests(window);
    const page = (count: number) => bodyOf(JSON.stringify({ data: Array(count).fill({}) }));
    const next = (count: number) => hapi.follow(captureOf(first as Request), page(count), window);
    expect(await next(9999)).toEqual([]);
    const [second] = await next(10_000);
    expect(second?.address).toContain('&offset=10000&');
    expect(second?.hint).toEqual({ offset: 10_000, admin_level: 0 });
  });
});

describe('ewp', () => {
  it.each(['all-coups.csv', 'ewp_mk_events_1.csv', 'countrynamesheet_complete.csv', 'a.csv'])(
    'does not take %s for one of its files',
    (name) => {
      expect(ewp.meta.files.some(({ pattern }) => pattern.test(name))).toBe(false);
    },
  );
});
