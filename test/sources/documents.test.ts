import { describe, expect, it } from 'vitest';
import { docxParagraphs } from '../../sources/formats/docx.ts';
import { pdfLines } from '../../sources/formats/pdf.ts';
import { issuerOf } from '../../sources/hrc-reports/issuers.ts';
import { readHeader } from '../../sources/un-documents/header.ts';
import { linesOfText } from '../../sources/un-documents/lines.ts';
import { joinLines, markRemover, wordsOf } from '../../sources/un-documents/text.ts';
import { readUnText } from '../../sources/un-documents/un-document.ts';
import { ordinalOf } from '../../sources/upr-documents/ordinals.ts';
import { positionOf } from '../../sources/upr-documents/positions.ts';
import { uprDocuments } from '../../sources/upr-documents.ts';
import { pdfOfContent, pdfOfPages, zipOf } from '../documents/hostile.ts';

describe('a PDF', () => {
  const text = Buffer.from('BT /F1 10 Tf 50 700 Td (Police arrested four people.) Tj ET');

  it('is read as lines', async () => {
    const lines = await pdfLines(pdfOfContent(text), 'a');
    expect(lines.map((line) => line.text)).toEqual(['Police arrested four people.']);
  });

  it.each([
    ['a page of HTML', Buffer.from('<!DOCTYPE html><html></html>'), /an HTML page where a PDF/],
    ['an empty body', Buffer.alloc(0), /an empty body/],
    ['a DOC', Buffer.from('D0CF11E0A1B11AE1', 'hex'), /legacy Office file/],
    ['a ZIP', zipOf('a', Buffer.from('a')), /ZIP container/],
    ['a cut-off file', pdfOfContent(text).subarray(0, 300), /cut off/],
    ['rubbish between marks', Buffer.from(`%PDF-1.4\n${'rubbish '.repeat(50)}\n%%EOF`), /damaged/],
    ['a scan', pdfOfContent(Buffer.from('0 0 m 10 10 l S')), /no text/],
    ['packing within packing', pdfOfContent(text, '[/FlateDecode /FlateDecode]'), /twice/],
  ])('is refused when it is %s', async (_, bytes, message) => {
    await expect(pdfLines(bytes, 'a')).rejects.toMatchObject({ code: 'shape_changed', message });
  });

  it('is refused when it asks for a password', async () => {
    const message = expect.stringContaining('password');
    await expect(pdfLines(await pdfOfPages(1, 'secret'), 'a')).rejects.toMatchObject({
      code: 'shape_changed',
      message,
    });
  });

  it('is refused when it has 5,000 pages', async () => {
    await expect(pdfLines(await pdfOfPages(5000), 'a')).rejects.toMatchObject({ code: 'too_large' });
  });

  it('is refused when it unpacks to more than 80 MB, or holds more text than the limit', async () => {
    const bomb = pdfOfContent(Buffer.alloc(100_000_000, ' '));
    expect(bomb.length).toBeLessThan(200_000);
    await expect(pdfLines(bomb, 'a')).rejects.toMatchObject({ code: 'too_large' });
    const limits = { pages: 10, characters: 20, unpacked: 1e6 };
    await expect(pdfLines(pdfOfContent(text), 'a', limits)).rejects.toMatchObject({ code: 'too_large' });
  });
});

describe('a DOCX', () => {
  it.each([
    ['declares what it holds', 200_000_000],
    ['lies about what it holds', 10],
  ])('is refused when it unpacks to more than 100 MB and %s', async (_, declared) => {
    const bomb = zipOf('word/document.xml', Buffer.alloc(200_000_000, ' '), declared);
    expect(bomb.length).toBeLessThan(300_000);
    await expect(docxParagraphs(bomb, 'a')).rejects.toMatchObject({ code: 'too_large' });
  });

  it.each([
    ['another container', zipOf('a.txt', Buffer.from('text'))],
    ['cut off', zipOf('word/document.xml', Buffer.from('text')).subarray(0, 40)],
    ['no container', Buffer.from('text')],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(docxParagraphs(bytes, 'a')).rejects.toMatchObject({ code: 'shape_changed' });
  });
});

describe('the text of a document', () => {
  const words = wordsOf([{ text: 'the international law of self-determination.' }]);

  it.each([
    [['inter-', 'national law'], 'international law'],
    [['self-', 'determination'], 'self-determination'],
    [['paras. 102.4-', '102.18'], 'paras. 102.4-102.18'],
    [['soft\u00AD', 'ened'], 'softened'],
    [['two', 'lines'], 'two lines'],
  ])('joins %j', (lines, joined) => {
    expect(joinLines(lines, words)).toBe(joined);
  });

  it('takes out the marks of notes that are due, and no other figure', () => {
    const unmarked = markRemover();
    expect(unmarked('the treaties.1 In 2013,2 it paid 40')).toBe('the treaties. In 2013, it paid 40');
    expect(unmarked('JS3 named 9 people in A/HRC/23/11 and CRC.3 but para. 102.4')).toBe(
      'JS3 named 9 people in A/HRC/23/11 and CRC. but para. 102.4',
    );
    expect(unmarked('4 5')).toBe('');
    expect(unmarked('villages17')).toBe('villages17');
  });

  it('begins a paragraph only with the number that is due', () => {
    const body =
      'I. Findings\n1. They met on\n13. May and on\n14. June.\n2. The end of it is here.\n4. One is missing.';
    const { paragraphs } = readUnText(body);
    expect(paragraphs.map(({ label }) => label)).toEqual(['h1', '1', '2', '4']);
  });

  it.each([
    ['A\n/HRC/37/1\nDistr. générale\n25 octobre 2017\nFrançais\nOriginal : anglais', 'fr', '2017-10-25'],
    ['A/HRC/37/1\nDistr. general\n1 de marzo de 2018\nEspañol\nOriginal: inglés', 'es', '2018-03-01'],
    ['United Nations A\n/HRC/37/1\nDistr.: Limited\n31 February 2018\nOriginal: French', 'en', null],
  ])('has a masthead in its own language: %j', (text, language_code, published_on) => {
    expect(readHeader(linesOfText(text))).toMatchObject({
      symbol: 'A/HRC/37/1',
      language_code,
      published_on,
    });
  });
});

describe('a review', () => {
  it.each([
    ['enjoy the support of Togo', 'supported'],
    ['did not enjoy the support of Togo', 'noted'],
    ['could not be accepted by Togo', 'noted'],
    ['have been examined by Togo and have been noted', 'noted'],
    ['will be examined by Togo', 'pending'],
    ['were made', null],
    ['enjoy the support of Togo, and those that have been noted', null],
  ])('reads the position of "%s"', (text, position) => {
    expect(positionOf(`The following recommendations ${text}:`)).toBe(position);
  });

  it.each([
    ['first', 1],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['forty-fourth', 44],
    ['fiftieth', 50],
    ['twenty-eleventh', undefined],
    ['fourtieth', undefined],
  ])('counts %s', (word, number) => {
    expect(ordinalOf(word)).toBe(number);
  });

  it('asks for the papers of the sessions in the window', () => {
    const addresses = uprDocuments
      .requests({ from: '2008-05-01', to: '2008-05-31' })
      .map(({ address }) => address);
    expect(addresses).toHaveLength(1 + 16 * 3);
    expect(addresses).toContain('https://documents.un.org/api/symbol/access?s=A/HRC/WG.6/2/TON/3&l=en&t=pdf');
  });
});

it.each([
  ['Report of the Independent International Commission of Inquiry on the Syrian Arab Republic', 'coi-syria'],
  ['Report of the Special Rapporteur on the situation of human rights in Myanmar', 'sr-myanmar'],
  [
    'Visit to Mali: Report of the Special Rapporteur on contemporary forms of slavery',
    'sr-contemporary-forms-of-slavery',
  ],
  ['Situation in Belarus: Report of the United Nations High Commissioner for Human Rights', 'ohchr'],
  ['Report of a panel', null],
])('names the author of "%s"', (title, issuer) => {
  expect(issuerOf(title)).toBe(issuer);
});
