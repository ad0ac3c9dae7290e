import type { Problem, Request } from '../../schemas/flow.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';
import type { FeedItem } from '../formats/rss.ts';
import { note } from '../problems.ts';
import { documentRequest } from './address.ts';
import { type DocumentSymbol, parseSymbol } from './symbols.ts';

/** The feed of new documents of the Human Rights Council. What its items hold was never recorded (unconfirmed). */
export function newDocumentsRequest(source_id: SourceId): Request {
  return {
    source_id,
    kind: 'feed',
    address: 'https://docs.un.org/rss/hrc.xml',
    accept: 'application/rss+xml, application/xml;q=0.9',
  };
}

/** Documents of the items that a source wants, each once. */
export function documentsOfFeed(
  source_id: SourceId,
  items: readonly FeedItem[],
  wants: (symbol: DocumentSymbol, title: string) => boolean,
): readonly Request[] {
  const symbols = new Set<string>();
  for (const item of items) {
    const symbol = symbolOfItem(item);
    if (symbol !== null && wants(symbol, `${item.title ?? ''} ${item.description ?? ''}`))
      symbols.add(symbol.symbol);
  }
  return [...symbols].map((symbol) => documentRequest(source_id, symbol));
}

/** A note for each item in which no symbol was found. Items give no document of their own. */
export function* feedNotes(items: readonly FeedItem[]): Iterable<Problem> {
  for (const [index, item] of items.entries()) {
    if (symbolOfItem(item) !== null) continue;
    yield note('no_symbol', 'neither title, link nor guid holds a document symbol', `item ${index + 1}`);
  }
}

/**
 * The first symbol of a known series in link, guid or title, else the first of any (unconfirmed which of them has
 * it): `https://docs.un.org/en/A/HRC/61/12`, `…?s=A/HRC/61/12&l=en`, `A/HRC/61/12 : Report of …`.
 */
function symbolOfItem(item: FeedItem): DocumentSymbol | null {
  const symbols = [item.link, item.guid, item.title].flatMap((field) => {
    const text = (field ?? '').replace(/%2F/gi, '/');
    return [...text.matchAll(/(?<![\w.])[A-Z]{1,5}\/[A-Za-z0-9./()-]{2,80}/g)].flatMap(([found]) => {
      const reading = parseSymbol(found.replace(/[.,;:)-]+$/, ''));
      return reading.state === 'well_formed' ? [reading.symbol] : [];
    });
  });
  return symbols.find(({ kind }) => kind !== 'other') ?? symbols[0] ?? null;
}
