import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, readBytes } from '../../sources/formats/bytes.ts';
import { csvHeader, csvRecords } from '../../sources/formats/csv.ts';
import { basicIsoDay, dayMonthYear, isoDay, rfc822Day } from '../../sources/formats/dates.ts';
import { paragraphsOf, parseHtml } from '../../sources/formats/html.ts';
import { jsonArray } from '../../sources/formats/json-array.ts';
import { readFeed } from '../../sources/formats/rss.ts';
import { bodyOf } from './support.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('dates', () => {
  it.each([
    [rfc822Day, 'Wed, 24 Aug 2022 17:43:04 -0400', '2022-08-24'],
    [rfc822Day, 'Thu, 16 Jul 2026 22:01:00 -0400', '2026-07-17'],
    [rfc822Day, '3 Apr 2026 12:00 GMT', '2026-04-03'],
    [rfc822Day, 'Thu, 30 Feb 2026 12:00:00 +0000', null],
    [rfc822Day, 'Thu, 16 Jul 2026 25:00:00 +0000', null],
    [rfc822Day, 'Thu, 16 Jul 2026 12:00:00 XYZ', null],
    [rfc822Day, 'not-a-real-date', null],
    [rfc822Day, '', null],
    [isoDay, '2025-02-12', '2025-02-12'],
    [isoDay, '2025-03-03T10:53:45.827', '2025-03-03'],
    [isoDay, '2026-10-08T23:21:09-03:00', '2026-10-09'],
    [isoDay, '2026-07-16T18:01:00-0400', '2026-07-16'],
    [isoDay, '2025-02-30', null],
    [isoDay, '2025', null],
    [basicIsoDay, '20240118T014500Z', '2024-01-18'],
    [basicIsoDay, '20241318T014500Z', null],
    [basicIsoDay, '20240118', null],
    [dayMonthYear, '15 Jan 2026', '2026-01-15'],
    [dayMonthYear, '07 September 2026', '2026-09-07'],
    [dayMonthYear, '31 June 2026', null],
    [dayMonthYear, '15 Janvier 2026', null],
  ] as const)('%o of "%s" is %s', (parse, value, day) => {
    expect(parse(value)).toBe(day);
  });

  it('gives back every day of the calendar', () => {
    const days = fc.date({ min: new Date('1946-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        expect(rfc822Day(date.toUTCString())).toBe(date.toISOString().slice(0, 10));
        expect(isoDay(date.toISOString())).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('decode', () => {
  const accents = 'Réexaminer, naïve – à Brest';
  it.each([
    [
      'a byte order mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(accents, 'utf-16le')]),
      '',
      null,
    ],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(accents)]), '', null],
    ['the header', iconv.encode(accents, 'windows-1252'), 'text/html; charset=windows-1252', null],
    ['valid UTF-8', Buffer.from(accents), '', 'macintosh'],
  ] as const)('follows %s', (_, bytes, mediaType, legacy) => {
    const { text, problems } = decode(bytes, mediaType, legacy);
    expect(text.normalize('NFC')).toContain('à Br');
    expect(problems).toEqual([]);
  });

  it.each([
    ['XML declaration', '<?xml version="1.0" encoding="windows-1252"?><a>é</a>'],
    ['HTML meta', '<html><meta charset="windows-1252"><p>é</p>'],
  ])('follows the %s', (_, text) => {
    expect(decode(iconv.encode(text, 'windows-1252'), '', null).text).toBe(text);
  });

  it('reads the legacy encoding of a publisher where nothing is declared', () => {
    expect(decode(Buffer.from([0x8e, 0x92]), '', 'macintosh').text).toBe('éí');
  });

  it('says so when the declared encoding is unknown', () => {
    const { text, problems } = decode(Buffer.from('é'), 'text/html; charset=x-atlantis', null);
    expect(text).toBe('é');
    expect(problems.map(({ code }) => code)).toEqual(['unknown_encoding']);
  });

  it('says so when bytes do not fit the declared encoding', () => {
    const { problems } = decode(Buffer.from([0x41, 0xff, 0x42]), 'text/plain; charset=utf-8', null);
    expect(problems.map(({ code }) => code)).toEqual(['undecodable_bytes']);
  });

  it('stops at the limit', async () => {
    await expect(readBytes(bodyOf('x'.repeat(1000), 10), 99, 'a')).rejects.toMatchObject({
      code: 'too_large',
    });
  });
});

describe('csv', () => {
  it.each(['\r', '\n', '\r\n'])('finds records that end in %j', async (end) => {
    const text = ['a,b', '1,"x, ""y"""', '2', ''].join(end);
    expect(await collect(csvRecords(text, ['b', 'a'], 'f'))).toEqual([
      { number: 1, values: { a: '1', b: 'x, "y"' } },
      { number: 2, values: null },
    ]);
  });

  it.each([
    ['an open quote', 'a,b\n1,"x'],
    ['a missing column', 'a,c\n1,2'],
    ['a record without end', `a,b\n1,"${'x'.repeat(2_000_001)}"`],
    ['nothing', ''],
  ])('refuses %s', async (_, text) => {
    await expect(collect(csvRecords(text, ['a', 'b'], 'f'))).rejects.toMatchObject({ code: 'shape_changed' });
  });
});

describe('the header of a csv', () => {
  it('is refused without its columns, and quoted by nobody: it may be a row', async () => {
    const row = '12,Maricruz Etxeberria,arrested';
    await expect(csvHeader(row, ['id', 'name'], 'f')).rejects.toThrow(
      'columns id, name are missing among the 3',
    );
    await expect(collect(csvRecords(row, ['id'], 'f'))).rejects.not.toThrow('Etxeberria');
  });

  it('is refused with more columns than any table has', async () => {
    const header = Array.from({ length: 1001 }, (_, index) => `c${index}`).join(',');
    await expect(csvHeader(header, [], 'f')).rejects.toMatchObject({ code: 'shape_changed' });
  });
});

describe('json array', () => {
  it('gives every element, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), fc.integer({ min: 1, max: 50 }), async (array, chunk) => {
        const values = await collect(jsonArray(bodyOf(JSON.stringify(array), chunk), 'f'));
        expect(JSON.stringify(values)).toBe(JSON.stringify(array));
      }),
      { numRuns: 50 },
    );
  });

  it.each(['', '[{"a":1}', '{"a":1}', '[1,}', '<html>', '[1] trailing'])('refuses %j', async (text) => {
    await expect(collect(jsonArray(bodyOf(text), 'f'))).rejects.toMatchObject({ code: 'shape_changed' });
  });
});

describe('json array of hostile size', () => {
  it('gives the elements before one that never ends, and holds no more of that', async () => {
    async function* endless() {
      yield Buffer.from('[1,{"a":"');
      for (let i = 0; i < 1000; i += 1) yield Buffer.alloc(1024 * 1024, 'x');
    }
    const values: unknown[] = [];
    const reading = (async () => {
      for await (const value of jsonArray(endless(), 'f')) values.push(value);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'shape_changed' });
    expect(values).toEqual([1]);
  });
});

describe('text without markup', () => {
  it('gives the same paragraphs as when it is parsed', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'Ä', ' ', '\n', '\t', '\u00A0', '.', '>') });
    fc.assert(
      fc.property(plain, (text) => {
        expect(paragraphsOf(text)).toEqual(paragraphsOf(`<b></b>${text}`));
      }),
    );
  });
});

describe('isoDay', () => {
  it.each([
    ['2025-02-12T00:00:00', '2025-02-12'],
    ['2025-03-03T10:53:45.827', '2025-03-03'],
    ['2025-02-30T00:00:00', null],
    ['2025-02-12T24:00:00', null],
    ['2016-12-31T23:59:60Z', '2016-12-31'],
    ['2025-02-12T23:30:00-0500', '2025-02-13'],
    ['2025-13-01T00:00:00', null],
    ['soon', null],
  ])('%s', (value, day) => expect(isoDay(value)).toBe(day));
});

describe('rss', () => {
  it('gives elements of other namespaces by name, with attributes and children', () => {
    const item =
      '<item><title>A</title><a:tags><a:id name="Chad">7</a:id><a:id name="Mali">8</a:id></a:tags>' +
      '<b:text><![CDATA[<p>x</p>]]></b:text><b:text/></item>';
    const [first] = readFeed(`<rss><channel>${item}<item/></channel></rss>`, 'f').items;
    const tag = (name: string, text: string) => ({ name: 'a:id', text, attributes: { name }, children: [] });
    expect(first?.others).toEqual([
      { name: 'a:tags', text: null, attributes: {}, children: [tag('Chad', '7'), tag('Mali', '8')] },
      { name: 'b:text', text: '<p>x</p>', attributes: {}, children: [] },
      { name: 'b:text', text: null, attributes: {}, children: [] },
    ]);
  });

  it('decodes entities outside CDATA and leaves CDATA alone', () => {
    const item =
      '<item><title>A &amp; B &#8217;</title><description><![CDATA[a &amp; <b>]]></description></item>';
    const { items } = readFeed(`<rss><channel>${item}</channel></rss>`, 'f');
    expect(items[0]).toMatchObject({ title: 'A & B ’', description: 'a &amp; <b>', link: null });
  });

  it.each(['', '<html><body>Just a moment</body></html>', '<rss><channel>', '{"a":1}', '<rss></rss>'])(
    'refuses %j',
    (text) => {
      expect(() => readFeed(text, 'f')).toThrowError(expect.objectContaining({ code: 'shape_changed' }));
    },
  );
});

describe('html', () => {
  it('parts paragraphs at blocks and drops what is never prose', () => {
    const html =
      '<div>One <b>two</b><p>three&nbsp; four</p><script>x</script>five<br>six<ul><li>seven</li></ul></div>';
    expect(paragraphsOf(html)).toEqual(['One two', 'three four', 'five', 'six', 'seven']);
  });

  it('refuses to search a page nested very deep', () => {
    expect(parseHtml('<div>'.repeat(400)).text()).toBe('');
    expect(() => parseHtml('<div>'.repeat(100_000))).toThrow('nested deeper');
  });

  it('survives a page nested very deep', () => {
    const depth = 20_000;
    expect(paragraphsOf(`${'<div>'.repeat(depth)}text${'</div>'.repeat(depth)}`)).toEqual(['text']);
  });
});
