import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { decode } from '../../../sources/formats/bytes.ts';
import { paragraphsIn, paragraphsOf, parseHtml } from '../../../sources/formats/html.ts';
import { hrw, indiaPolice, uprInfo } from './csv-texts.ts';
import { isoDate, PARAGRAPH, type Text } from './text.ts';

type Reader = (raw: string, file: string) => AsyncIterable<Text> | Iterable<Text>;

/** Texts of one file of a data folder. Throws when the file lacks the fields that its reader names. */
export async function* textsOf(folder: string, file: string): AsyncIterable<Text> {
  const reader = READERS.find(([pattern]) => pattern.test(file))?.[1];
  if (reader === undefined) return;
  const legacy = file.startsWith('upr-info/') ? 'macintosh' : null;
  yield* reader(decode(await readFile(join(folder, file)), 'text/plain', legacy).text, file);
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
    // Only the month stands there; its last day that every month has keeps "12 Feb" before publication.
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
