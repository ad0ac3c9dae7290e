import { z } from 'zod';
import { rfc822Day } from './dates.ts';
import { checkShape } from './json.ts';
import { readXml } from './xml.ts';

/** One item as the feed writes it: text decoded, nothing else changed. */
export interface FeedItem {
  readonly title: string | null;
  readonly link: string | null;
  readonly guid: string | null;
  readonly description: string | null;
  readonly pubDate: string | null;
  /** Every other element of the item, in order, under its name as written (`dc:creator`, `content:encoded`). */
  readonly others: readonly FeedElement[];
}

/** An element that RSS does not name, e.g. one of another namespace. */
export interface FeedElement {
  readonly name: string;
  readonly text: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly FeedElement[];
}

export interface Feed {
  readonly items: readonly FeedItem[];
  /** Address of the next page of a paged feed (RFC 5005 §3), where there is one. */
  readonly next: string | null;
}

const XML = { lists: ['item', 'atom:link'], withoutPrefixes: false, htmlEntities: true } as const;

const textNode = z
  .union([z.string(), z.object({ '#text': z.string().optional() })])
  .transform((node) => (typeof node === 'string' ? node : (node['#text'] ?? '')))
  .transform((value) => (value.trim() === '' ? null : value.trim()))
  .nullish()
  .transform((value) => value ?? null);

const item = z
  .object({ title: textNode, link: textNode, guid: textNode, description: textNode, pubDate: textNode })
  .catchall(z.unknown())
  .transform(({ title, link, guid, description, pubDate, ...rest }): FeedItem => {
    return { title, link, guid, description, pubDate, others: elementsIn(rest) };
  })
  .or(z.literal('').transform(() => EMPTY_ITEM));
const EMPTY_ITEM: FeedItem = {
  title: null,
  link: null,
  guid: null,
  description: null,
  pubDate: null,
  others: [],
};

const feed = z.object({
  rss: z.object({
    channel: z.object({
      item: z.array(item).default([]),
      'atom:link': z
        .array(z.object({ '@rel': z.string().optional(), '@href': z.string().optional() }))
        .default([]),
    }),
  }),
});

/** An RSS 2.0 text. Throws `shape_changed` when it is malformed, declares entities, or is no RSS. */
export function readFeed(text: string, where: string): Feed {
  const channel = checkShape(readXml(text, XML, where), feed, where).rss.channel;
  const next = channel['atom:link'].find((link) => link['@rel'] === 'next')?.['@href'];
  return { items: channel.item, next: next ?? null };
}

/** Days on which the items of a feed were published, in its order; undated ones are left out. */
export function daysOf({ items }: Feed): readonly string[] {
  return items.flatMap(({ pubDate }) => rfc822Day(pubDate ?? '') ?? []);
}

/** Elements of a parsed node, without its attributes and its own text. Depth is bounded by the reader of XML. */
function elementsIn(node: Readonly<Record<string, unknown>>): readonly FeedElement[] {
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@') && name !== '#text')
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => elementOf(name, one)));
}

function elementOf(name: string, value: unknown): FeedElement {
  if (typeof value !== 'object' || value === null) {
    return { name, text: String(value ?? '').trim() || null, attributes: {}, children: [] };
  }
  const node = value as Readonly<Record<string, unknown>>;
  const attributes = Object.entries(node)
    .filter(([key]) => key.startsWith('@'))
    .map(([key, text]) => [key.slice(1), String(text)]);
  return {
    name,
    text: String(node['#text'] ?? '').trim() || null,
    attributes: Object.fromEntries(attributes),
    children: elementsIn(node),
  };
}
