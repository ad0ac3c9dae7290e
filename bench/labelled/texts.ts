import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { decode } from '../../sources/formats/bytes.ts';
import { csvRecords } from '../../sources/formats/csv.ts';
import { paragraphsIn, paragraphsOf, parseHtml } from '../../sources/formats/html.ts';

/** One text of a record: paragraphs parted by an empty line; spans of passages count in it (UTF-16 units). */
export interface Text {
  readonly file: string;
  /** Which record of the file: a row or item from 1, a symbol, or an entry's id. Never a name or an address. */
  readonly record: string;
  readonly text: string;
  /** YYYY-MM-DD as the source gives it. */
  readonly publishedOn: string | null;
  /** As the source files it, unmapped. */
  readonly filedCountry: string | null;
}

type Reader = (raw: string, file: string) => AsyncIterable<Text> | Iterable<Text>;

const PARAGRAPH = '\n\n';
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Texts of one file of a data folder. Throws when the file lacks the fields that its reader names. */
export async function* textsOf(folder: string, file: string): AsyncIterable<Text> {
  const reader = READERS.find(([pattern]) => pattern.test(file))?.[1];
  if (reader === undefined) return;
  const legacy = file.startsWith('upr-info/') ? 'macintosh' : null;
  yield* reader(decode(await readFile(join(folder, file)), 'text/plain', legacy).text, file);
}

async function* hrw(raw: string, file: string): AsyncIterable<Text> {
  for await (const { number, values } of csvRecords(raw, ['text', 'published_date', 'Country'], file)) {
    if (values === null) continue;
    const text = values.text.split(/\n+/).join(PARAGRAPH);
    yield {
      file,
      record: `${number}`,
      text,
      publishedOn: compactDate(values.published_date),
      filedCountry: values.Country,
    };
  }
}

async function* uprInfo(raw: string, file: string): AsyncIterable<Text> {
  for await (const { number, values } of csvRecords(raw, ['To', 'Text'], file)) {
    if (values === null) continue;
    yield { file, record: `${number}`, text: values.Text, publishedOn: null, filedCountry: values.To };
  }
}

async function* indiaPolice(raw: string, file: string): AsyncIterable<Text> {
  const documents = new Map<string, string[]>();
  for await (const { values } of csvRecords(raw, ['doc_id', 'sent_text'], file)) {
    if (values === null) continue;
    const sentences = documents.get(values.doc_id) ?? [];
    documents.set(values.doc_id, [...sentences, values.sent_text.trim()]);
  }
  for (const [record, [dateline = '', ...sentences]] of documents) {
    // The first sentence reads "This story is from March 10, 2002"; text in lower case has no sentence ends to find.
    const [, month = '', day = '', year = ''] = /from (\w+) (\d+), (\d{4})/.exec(dateline) ?? [];
    const text = sentences.join(PARAGRAPH);
    yield { file, record, text, publishedOn: isoDate(year, month, day), filedCountry: 'India' };
  }
}

const unRecord = z.object({
  symbol: z.string(),
  text: z.string(),
  date: z.string(),
  country: z.string().nullish(),
  country_reviewed: z.string().nullish(),
  countries: z.array(z.string()).nullish(),
});

function* unDocument(raw: string, file: string): Iterable<Text> {
  const { symbol, text, date, ...about } = unRecord.parse(JSON.parse(raw));
  // Every `date` of the UPR files is wrong; the header's "Distr.:" date is right.
  const [, day = '', month = '', year = ''] = /Distr\.: ?General\s+(\d{1,2}) (\w+) (\d{4})/.exec(text) ?? [];
  const publishedOn = isoDate(year, month, day) ?? date.slice(0, 10);
  const filedCountry = about.country ?? about.country_reviewed ?? about.countries?.join(';') ?? null;
  yield { file, record: symbol, text: unwrapped(text), publishedOn, filedCountry };
}

/** Text of a PDF: lines joined, a paragraph at each empty line and each paragraph's number. */
function unwrapped(text: string): string {
  const paragraphs = text.split(/\r\n|\n\s*\n|\n(?=\(?\d{1,3}\.\s)|(?<=;)(?=\d{1,3}\.\s?[A-Z])/);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).join(PARAGRAPH);
}

const attack = z.object({
  sample: z.object({ 'Input.publish_date': z.string(), 'Input.article_interface': z.string() }),
  merged_sample: z.object({ country: z.string().nullable() }),
});

function* hrdsAttack(raw: string, file: string): Iterable<Text> {
  for (const [index, { sample, merged_sample }] of z.array(attack).parse(JSON.parse(raw)).entries()) {
    const text = paragraphsOf(sample['Input.article_interface']).join(PARAGRAPH);
    const publishedOn = sample['Input.publish_date'].slice(0, 10);
    yield { file, record: `${index + 1}`, text, publishedOn, filedCountry: merged_sample.country };
  }
}

function* crisisWatch(raw: string, file: string): Iterable<Text> {
  const page = parseHtml(raw);
  for (const entry of page('.c-crisiswatch-entry').toArray()) {
    const body = page(entry).find('.o-crisis-states__detail').first().toArray();
    const country = page(entry).find('h3').first().text().trim();
    // The entries of a month are published in the first days of the next.
    const [, month = '', year = ''] = /(\w+) (\d{4})/.exec(page(entry).find('time').first().text()) ?? [];
    const publishedOn = isoDate(year, month, '28');
    yield {
      file,
      record: entry.attribs.id ?? country,
      text: paragraphsIn(body).join(PARAGRAPH),
      publishedOn,
      filedCountry: country,
    };
  }
}

const optional = z.string().nullish();
const items = z.object({
  rss: z.object({
    channel: z.object({
      item: z.array(z.object({ 'content:encoded': optional, description: optional, pubDate: optional })),
    }),
  }),
});

function* feed(raw: string, file: string): Iterable<Text> {
  const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'item' });
  const { channel } = items.parse(parser.parse(raw)).rss;
  for (const [index, item] of channel.item.entries()) {
    const text = paragraphsOf(item['content:encoded'] ?? item.description ?? '').join(PARAGRAPH);
    const [, day = '', month = '', year = ''] = /(\d{1,2}) (\w{3}) (\d{4})/.exec(item.pubDate ?? '') ?? [];
    yield { file, record: `${index + 1}`, text, publishedOn: isoDate(year, month, day), filedCountry: null };
  }
}

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^hrw\/.*\.csv$/, hrw],
  [/^upr-info\/\d+-\d+\.csv$/, uprInfo],
  [/^(upr-documents|treaty-bodies|un-documents|uhri\/normalised)\/(?!.*trimmed).*\.json$/, unDocument],
  [/^hrdsattack\/.*\.json$/, hrdsAttack],
  [/^crisiswatch\/.*\.html$/, crisisWatch],
  [/^(amnesty\/feed_sample|reliefweb\/rss_feed_mock_data|un-news\/.*)\.xml$/, feed],
  [/^india-police-events\/sents.*\.csv$/, indiaPolice],
];

function compactDate(value: string): string | null {
  return /^\d{8}/.test(value) ? `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}` : null;
}

function isoDate(year: string, month: string, day: string): string | null {
  const index = MONTHS.findIndex((name) => month !== '' && name.startsWith(month));
  return index < 0 ? null : `${year}-${`${index + 1}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
