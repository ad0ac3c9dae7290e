import { deflateRawSync, deflateSync } from 'node:zlib';
import type { Request } from '../../schemas/flow.ts';
import { pdfOfContent, zipOf } from '../documents/hostile.ts';
import { articles, feedOf, pageOf } from '../support/site.ts';

/** A body that is read as if it had come from its source, and what its reading must say. */
export interface DocumentRow {
  readonly name: string;
  readonly request: Request;
  readonly media_type: string;
  readonly body: () => Buffer | string;
  /** How the capture ends: `source_failure` where its one article was lost, so that its window is not complete. */
  readonly outcome: 'ok' | 'source_failure' | 'shape_changed';
  /** Of one of its problems; none is expected where it is left out. */
  readonly code?: RegExp;
  readonly readings: number;
}

type Said = Pick<DocumentRow, 'outcome' | 'code' | 'readings'>;

const READ: Said = { outcome: 'ok', readings: 1 };
const SKIPPED = (code: RegExp): Said => ({ outcome: 'source_failure', code, readings: 0 });
const REFUSED = (code: RegExp = /^shape_changed$/): Said => ({ outcome: 'shape_changed', code, readings: 0 });

const [ARTICLE] = articles(1) as [ReturnType<typeof articles>[0]];
const PAGE = pageOf(ARTICLE);
const FEED = feedOf([ARTICLE]);

function article(
  name: string,
  body: () => string | Buffer,
  said: Said,
  media_type = 'text/html; charset=utf-8',
): DocumentRow {
  const address = `https://www.hrw.org/news/2026/03/01/${name.replace(/\W+/g, '-')}`;
  return { name, request: { source_id: 'hrw', kind: 'article', address }, media_type, body, ...said };
}

function feed(name: string, body: () => string | Buffer, said: Said): DocumentRow {
  const request = { source_id: 'hrw', kind: 'feed', address: 'https://www.hrw.org/rss/news' } as const;
  return { name, request, media_type: 'application/rss+xml', body, ...said };
}

function list(name: string, body: () => string | Buffer, said: Said): DocumentRow {
  const address = 'https://api.reliefweb.int/v2/reports?appname={RELIEFWEB_APPNAME}';
  const request = { source_id: 'reliefweb', kind: 'reports', address, hint: { offset: 0 } } as const;
  return { name, request, media_type: 'application/json', body, ...said };
}

function file(name: string, body: () => Buffer, said: Said): DocumentRow {
  const hint = { symbol: 'A/HRC/51/98' };
  const address = 'https://documents.un.org/api/symbol/access?s=A/HRC/51/98&l=en&t=pdf';
  const request = { source_id: 'hrc-reports', kind: 'document', address, hint } as const;
  return { name, request, media_type: 'application/pdf', body, ...said };
}

function events(name: string, body: () => string, said: Said): DocumentRow {
  const address = 'https://ucdp.uu.se/downloads/candidateged/GEDEvent_v26_0_8.csv';
  return {
    name,
    request: { source_id: 'ucdp', kind: 'events', address },
    media_type: 'text/csv',
    body,
    ...said,
  };
}

const within = (text: string) => PAGE.replace('<p>', `<p>${text}`);
const titled = (title: string) => PAGE.replace(/(news-header__title">)[^<]*/, `$1${title}`);
const item = (inside: string) => FEED.replace('</item>', `${inside}</item>`);

const pages: readonly DocumentRow[] = [
  article(
    'a page nested 100,000 deep',
    () => PAGE.replace('<p>', `${'<div>'.repeat(100_000)}<p>`),
    REFUSED(),
  ),
  article('a paragraph nested 20,000 deep', () => within('<b>'.repeat(20_000)), REFUSED()),
  article(
    'a tag of a million attributes',
    () => PAGE.replace('<p>', `<p ${Array.from({ length: 1_000_000 }, () => 'a').join(' ')}>`),
    READ,
  ),
  article('an attribute of 10 MB', () => PAGE.replace('<p>', `<p title="${'x'.repeat(10_000_000)}">`), READ),
  article('a title of 10 MB', () => titled('Killings in Sudan '.repeat(580_000)), {
    ...READ,
    code: /^long_title$/,
  }),
  article('a title of one word of 10 MB', () => titled('A'.repeat(10_000_000)), {
    ...READ,
    code: /^long_title$/,
  }),
  article('a paragraph of 18 MB', () => within('word '.repeat(3_600_000)), SKIPPED(/^too_large$/)),
  article('two million brackets', () => within('<'.repeat(2_000_000)), READ),
  article('a million entities', () => within('&amp;'.repeat(1_000_000)), READ),
  article(
    'a hundred thousand paragraphs',
    () => PAGE.replace('<p>', `${'<p>x</p>'.repeat(100_000)}<p>`),
    READ,
  ),
  article(
    'a comment that never ends',
    () => `<!--${'-'.repeat(5_000_000)}${PAGE}`,
    SKIPPED(/^article_shape$/),
  ),
  article('null bytes alone', () => Buffer.alloc(1_000_000), SKIPPED(/^article_shape$/)),
  article('null bytes between letters', () => within('kil\0led in Su\0dan'), READ),
  article(
    'an encoding nobody knows',
    () => PAGE,
    { ...READ, code: /^unknown_encoding$/ },
    'text/html; charset=../../../etc/passwd',
  ),
  article('UTF-7, which nobody reads', () => PAGE, { ...READ }, 'text/html; charset=utf-7'),
  article(
    'bytes that are not the encoding',
    () => Buffer.concat([Buffer.from(within('\u00e9')), Buffer.from([0xc3, 0x28])]),
    { ...READ, code: /^undecodable_bytes$/ },
  ),
  article(
    'scripts, frames and forms',
    () =>
      within(
        '<script>process.exit(1)</script><iframe src="file:///etc/passwd"></iframe><form action="//x"><input autofocus onfocus=alert(1)>',
      ),
    READ,
  ),
  article('a day that no calendar has', () => PAGE.replace('2026-03-01T12', '2026-02-31T12'), {
    ...READ,
    code: /^unreadable_date$/,
  }),
  article(
    'a year of a million digits',
    () => PAGE.replace('2026-03-01T12', `${'9'.repeat(1_000_000)}-01-01T12`),
    { ...READ, code: /^unreadable_date$/ },
  ),
  article(
    'a country with signs that take no room',
    () => PAGE.replace('region-link">Myanmar', 'region-link">My\u200banmar\u202e'),
    { ...READ, code: /^unknown_/ },
  ),
];

const ENTITIES = `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1 < 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>`;

const feeds: readonly DocumentRow[] = [
  feed(
    'a billion laughs',
    () => `${ENTITIES}${FEED.replace('Invented.', '&a8;')}`.replace(/^(.*)(<\?xml[^>]*>)/s, '$2$1'),
    REFUSED(),
  ),
  feed(
    'one entity a million times',
    () =>
      `<!DOCTYPE r [<!ENTITY a "${'x'.repeat(1000)}">]><rss><channel><item><title>${'&a;'.repeat(1_000_000)}</title></item></channel></rss>`,
    REFUSED(),
  ),
  feed(
    'an entity that is a file',
    () =>
      '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title></item></channel></rss>',
    REFUSED(),
  ),
  feed(
    'a parameter entity of another host',
    () => '<!DOCTYPE r [<!ENTITY % a SYSTEM "http://127.0.0.1/x"> %a;]><rss><channel/></rss>',
    REFUSED(),
  ),
  feed(
    'an entity spelled in UTF-16',
    () =>
      Buffer.from(
        '\ufeff<!DOCTYPE r [<!ENTITY a "b">]><rss><channel><item><title>&a;</title></item></channel></rss>',
        'utf16le',
      ),
    REFUSED(),
  ),
  feed(
    'a type that is a file',
    () => '<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss><channel><item/></channel></rss>',
    { outcome: 'ok', code: /^no_article$/, readings: 0 },
  ),
  feed(
    'an included file',
    () => item('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
    { outcome: 'ok', code: /^unknown_element$/, readings: 0 },
  ),
  feed(
    'a style sheet of another host',
    () => FEED.replace('<rss', '<?xml-stylesheet href="http://127.0.0.1/x.xsl"?><rss'),
    { outcome: 'ok', readings: 0 },
  ),
  feed(
    'elements nested 100,000 deep',
    () => item(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
    REFUSED(),
  ),
  feed(
    'an element of 30,000 attributes',
    () => item(`<a ${Array.from({ length: 30_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
    { outcome: 'ok', code: /^unknown_element$/, readings: 0 },
  ),
  feed('an attribute said twice', () => item('<a b="1" b="2"/>'), REFUSED()),
  feed(
    'an element called __proto__',
    () => item('<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>'),
    REFUSED(),
  ),
  feed('CDATA that never ends', () => item(`<title><![CDATA[${'x'.repeat(1_000_000)}`), REFUSED()),
  feed('a title of 10 MB', () => FEED.replace('Report on', 'x'.repeat(5_000_000)), {
    outcome: 'ok',
    readings: 0,
  }),
  feed('characters that XML does not have', () => FEED.replace('Report on', '&#0;&#xD800;&#xFFFFFFFF;'), {
    outcome: 'ok',
    readings: 0,
  }),
  feed(
    'ten thousand items that lead away',
    () => FEED.replace('<item>', `${'<item><link>http://127.0.0.1/</link></item>'.repeat(10_000)}<item>`),
    { outcome: 'ok', code: /^no_article$/, readings: 0 },
  ),
  feed(
    'a link with line breaks',
    () =>
      FEED.replace('<link>https://www.hrw.org/news', '<link>https://www.hrw.org/\r\nX-Injected: 1\r\n/news'),
    { outcome: 'ok', readings: 0 },
  ),
];

/** One report of ReliefWeb with some fields otherwise; `raw` takes the place of its title, as JSON. */
function report(fields: Readonly<Record<string, unknown>> = {}, raw?: string): string {
  const plain = {
    title: 'TITLE',
    date: { created: '2026-03-05T12:00:00+00:00', original: '2026-03-05T00:00:00+00:00' },
    'body-html': '<p>On 5 March 2026, soldiers killed 4 villagers in Sudan.</p>',
    source: [{ name: 'Invented Monitor' }],
    country: [{ iso3: 'sdn', name: 'Sudan' }],
    language: [{ code: 'en' }],
    ...fields,
  };
  const text = JSON.stringify({ totalCount: 1, count: 1, data: [{ id: '1', fields: plain }] });
  return raw === undefined ? text : text.replace('"TITLE"', raw);
}

const lists: readonly DocumentRow[] = [
  list('arrays nested a million deep', () => '['.repeat(1_000_000), REFUSED(/^(shape_changed|too_large)$/)),
  list(
    'arrays nested a million deep, and closed',
    () => report({}, `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`),
    { outcome: 'ok', code: /record_shape|too_large/, readings: 0 },
  ),
  list(
    'objects nested 200,000 deep',
    () => `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    REFUSED(/^(shape_changed|too_large)$/),
  ),
  list('a key called __proto__', () => report().replace('"id"', '"__proto__":{"polluted":1},"id"'), READ),
  list('a number beyond any', () => report().replace('"totalCount":1', '"totalCount":1e999'), REFUSED()),
  list('a total below nothing', () => report().replace('"totalCount":1', '"totalCount":-5'), READ),
  list('half a surrogate pair in a title', () => report({}, '"Sudan \\ud83d killings"'), READ),
  list(
    'half a surrogate pair in a text',
    () =>
      report({ 'body-html': 'BODY' }).replace(
        '"BODY"',
        '"<p>On 5 March 2026, soldiers killed 4 in Sudan \\udc00.</p>"',
      ),
    READ,
  ),
  list('null characters in a title', () => report({}, '"Su\\u0000dan"'), READ),
  list('a title of 10 MB', () => report({ title: 'x '.repeat(5_000_000) }), {
    ...READ,
    code: /^long_title$/,
  }),
  list(
    'a body of 300 KB in one sentence',
    () => report({ 'body-html': `<p>${'soldiers killed civilians and '.repeat(10_000)}</p>` }),
    { ...READ },
  ),
  list(
    'a country nobody knows',
    () => report({ country: [{ name: "Sudan'; DROP TABLE fact.readings; --" }] }),
    { ...READ, code: /^unknown_country$/ },
  ),
  list('a day beyond any calendar', () => report({ date: { original: '+275761-01-01T00:00:00Z' } }), {
    ...READ,
    code: /^unreadable_date$/,
  }),
  list('an id that is a path', () => report().replace('"id":"1"', '"id":"../../../../etc/passwd"'), READ),
  list('an id of a megabyte', () => report().replace('"id":"1"', `"id":"${'9'.repeat(1_000_000)}"`), READ),
  list('an address that is a script', () => report({ url: 'javascript:alert(1)' }), READ),
  list('text behind the JSON', () => `${report()}<script>`, REFUSED()),
  list('NaN', () => report({}, 'NaN'), REFUSED()),
];

const HEAD = Buffer.from('BT /F1 12 Tf 72 700 Td (A report with a text) Tj ET\n');
const BOMB = Buffer.concat([HEAD, Buffer.alloc(90_000_000, ' ')]);

function packed(dictionary: (length: number) => string, data: Buffer, between = '\n'): Buffer {
  const plain = pdfOfContent(HEAD).toString('latin1');
  const object = `4 0 obj\n${dictionary(data.length)}\nstream${between}${data.toString('latin1')}\nendstream\nendobj\n`;
  return Buffer.from(
    plain.replace(/4 0 obj[\s\S]*?endobj\n/, () => object),
    'latin1',
  );
}

const wrongEnd = (data: Buffer) => Buffer.concat([data.subarray(0, -4), Buffer.from([1, 2, 3, 4])]);

const pdfs: readonly DocumentRow[] = [
  file('a PDF bomb', () => pdfOfContent(BOMB), REFUSED(/^too_large$/)),
  file(
    'a PDF bomb whose filter is spelled in hexadecimal',
    () => pdfOfContent(BOMB, '/Fl#61teDecode'),
    REFUSED(/^too_large$/),
  ),
  file(
    'a PDF bomb in the short form',
    () => packed((n) => `<< /Length ${n} /F /Fl >>`, deflateSync(BOMB)),
    REFUSED(/^too_large$/),
  ),
  file(
    'a PDF bomb with a wrong checksum',
    () => packed((n) => `<< /Length ${n} /Filter /FlateDecode >>`, wrongEnd(deflateSync(BOMB))),
    REFUSED(/^too_large$/),
  ),
  file(
    'a PDF bomb behind blanks',
    () => packed((n) => `<< /Length ${n} /Filter /FlateDecode >>`, deflateSync(BOMB), '   \r\n'),
    REFUSED(/^too_large$/),
  ),
  file(
    'a PDF bomb behind a long dictionary',
    () =>
      packed((n) => `<< /Length ${n} /Filter /FlateDecode /X (${'x'.repeat(5000)}) >>`, deflateSync(BOMB)),
    REFUSED(/^too_large$/),
  ),
  file(
    'a PDF bomb that is damaged at its end',
    () =>
      packed(
        (n) => `<< /Length ${n} /Filter /FlateDecode >>`,
        Buffer.concat([deflateSync(BOMB).subarray(0, -20), Buffer.alloc(40, 0xff)]),
      ),
    REFUSED(/^too_large$/),
  ),
  file(
    'a PDF whose filter stands elsewhere',
    () => packed((n) => `<< /Length ${n} /Filter 9 0 R >>`, deflateSync(HEAD)),
    REFUSED(),
  ),
  file(
    'a PDF packed twice',
    () =>
      packed((n) => `<< /Length ${n} /Filter [/FlateDecode /FlateDecode] >>`, deflateSync(deflateSync(HEAD))),
    REFUSED(),
  ),
  file(
    'a PDF packed and written as text',
    () =>
      packed(
        (n) => `<< /Length ${n} /Filter [/ASCIIHexDecode /FlateDecode] >>`,
        Buffer.from(`${deflateSync(HEAD).toString('hex')}>`),
      ),
    REFUSED(),
  ),
  file(
    'a PDF packed by run lengths',
    () => packed((n) => `<< /Length ${n} /Filter /RunLengthDecode >>`, Buffer.from([2, 66, 84, 10, 128])),
    REFUSED(),
  ),
  file(
    'a PDF packed by LZW',
    () => packed((n) => `<< /Length ${n} /Filter /LZWDecode >>`, Buffer.from([128, 11, 96, 80])),
    REFUSED(),
  ),
  file(
    'a PDF with a script',
    () =>
      Buffer.from(
        pdfOfContent(HEAD)
          .toString('latin1')
          .replace(
            '/Type /Catalog',
            '/Type /Catalog /OpenAction << /S /JavaScript /JS (process.exit\\(1\\)) >>',
          ),
        'latin1',
      ),
    READ,
  ),
  file(
    'a PDF that starts a program',
    () =>
      Buffer.from(
        pdfOfContent(HEAD)
          .toString('latin1')
          .replace('/Type /Catalog', '/Type /Catalog /OpenAction << /S /Launch /F (/bin/sh) >>'),
        'latin1',
      ),
    READ,
  ),
  file(
    'a PDF whose pages hold themselves',
    () =>
      Buffer.from(pdfOfContent(HEAD).toString('latin1').replace('/Kids [3 0 R]', '/Kids [2 0 R]'), 'latin1'),
    REFUSED(),
  ),
  file(
    'a PDF of a billion pages',
    () =>
      Buffer.from(pdfOfContent(HEAD).toString('latin1').replace('/Count 1', '/Count 1000000000'), 'latin1'),
    READ,
  ),
  file('a PDF that says nothing', () => pdfOfContent(Buffer.from(' ')), REFUSED()),
  file('a PDF that is cut off', () => pdfOfContent(HEAD).subarray(0, 300), REFUSED()),
  file('the name of a PDF alone', () => Buffer.from('%PDF-1.7\n%%EOF'), REFUSED()),
];

const DOCUMENT = 'word/document.xml';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const zipped = (name: string, text: string) => zipOf(name, Buffer.from(text));

/** A container of two files whose directory counts one. */
function uncounted(): Buffer {
  const [first, second] = [zipped('a.xml', '<a/>'), zipOf(DOCUMENT, Buffer.alloc(110_000_000, ' '))];
  const cut = (zip: Buffer) => {
    const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    const start = zip.readUInt32LE(end + 16);
    return {
      local: zip.subarray(0, start),
      entry: Buffer.from(zip.subarray(start, end)),
      end: Buffer.from(zip.subarray(end)),
    };
  };
  const [one, two] = [cut(first), cut(second)];
  two.entry.writeUInt32LE(one.local.length, 42);
  one.end.writeUInt32LE(one.entry.length + two.entry.length, 12);
  one.end.writeUInt32LE(one.local.length + two.local.length, 16);
  return Buffer.concat([one.local, two.local, one.entry, two.entry, one.end]);
}

function changed(zip: Buffer, change: (end: Buffer) => void): Buffer {
  const copy = Buffer.from(zip);
  change(copy.subarray(copy.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))));
  return copy;
}

const docxs: readonly DocumentRow[] = [
  file('a DOCX bomb', () => zipOf(DOCUMENT, Buffer.alloc(110_000_000, ' ')), REFUSED(/^too_large$/)),
  file(
    'a DOCX bomb that declares a byte',
    () => zipOf(DOCUMENT, Buffer.alloc(110_000_000, ' '), 1),
    REFUSED(/^too_large$/),
  ),
  file('a DOCX bomb that the directory does not count', uncounted, REFUSED()),
  file(
    'a DOCX whose directory counts none',
    () => changed(zipOf(DOCUMENT, Buffer.alloc(110_000_000, ' ')), (end) => void end.writeUInt16LE(0, 10)),
    REFUSED(),
  ),
  file(
    'a DOCX that asks for ZIP64',
    () => changed(zipped(DOCUMENT, '<a/>'), (end) => void end.writeUInt16LE(0xffff, 4)),
    REFUSED(),
  ),
  file(
    'a DOCX behind other bytes',
    () => Buffer.concat([zipped('a', 'a'), zipped(DOCUMENT, '<a/>')]),
    REFUSED(),
  ),
  file(
    'a DOCX of 60,000 files',
    () => changed(zipped(DOCUMENT, '<a/>'), (end) => void end.writeUInt16LE(60_000, 10)),
    REFUSED(/^too_large$/),
  ),
  file('a DOCX that is no DOCX', () => zipped('../../../etc/passwd', 'root'), REFUSED()),
  file(
    'a DOCX with entities',
    () =>
      zipped(
        DOCUMENT,
        `${ENTITIES}<w:document xmlns:w="${WORDS}"><w:body><w:p><w:r><w:t>&a8;</w:t></w:r></w:p></w:body></w:document>`,
      ),
    REFUSED(),
  ),
  file(
    'a DOCX nested 100,000 deep',
    () =>
      zipped(
        DOCUMENT,
        `<w:document xmlns:w="${WORDS}"><w:body>${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}</w:body></w:document>`,
      ),
    REFUSED(),
  ),
  file('a DOCX of nothing but its name', () => Buffer.from('PK\x03\x04', 'latin1'), REFUSED()),
  file('a ZIP within a ZIP', () => zipOf(DOCUMENT, zipped(DOCUMENT, 'x')), REFUSED()),
  file('bytes of no format', () => deflateRawSync(Buffer.from('x'.repeat(10_000))), REFUSED()),
];

const EVENTS = 'id,relid,year,active_year,code_status,type_of_violence';

const tables: readonly DocumentRow[] = [
  events('a quote that never ends', () => `${EVENTS}\n"${'x'.repeat(3_000_000)}`, REFUSED()),
  events('a table of 100,000 columns', () => `${'a,'.repeat(100_000)}b\n1`, REFUSED()),
  events('a table of null bytes', () => '\0'.repeat(1_000_000), REFUSED()),
  events('a table without its columns', () => `${EVENTS}\n=cmd|'/c calc'!A1,2,3,4,5,6`, REFUSED()),
];

export const DOCUMENTS: readonly DocumentRow[] = [...pages, ...feeds, ...lists, ...pdfs, ...docxs, ...tables];
