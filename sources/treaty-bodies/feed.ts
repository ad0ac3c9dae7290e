import type { Problem, Request } from '../../schemas/flow.ts';
import type { FeedItem } from '../formats/rss.ts';
import { incomplete } from '../problems.ts';
import { type DocumentSymbol, parseSymbol } from '../un-documents/symbols.ts';

const SITES = new Set(['docs.un.org', 'undocs.org', 'www.undocs.org', 'documents.un.org']);

/** The feed of every new document of the United Nations. */
export function feedRequest(): Request {
  return {
    source_id: 'treaty-bodies',
    kind: 'feed',
    address: 'https://docs.un.org/rss/allundocs.xml',
    accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.9',
  };
}

/** The concluding observations among the items, in English, as PDF. Nothing else in the feed is asked for. */
export function observationRequests(items: readonly FeedItem[]): readonly Request[] {
  const symbols = items.flatMap((item) => {
    const symbol = symbolOf(item);
    return symbol?.kind === 'treaty_body' && symbol.nature === 'CO' && !symbol.suffix.includes('Add.')
      ? [symbol.symbol]
      : [];
  });
  return [...new Set(symbols)].map((symbol) => ({
    source_id: 'treaty-bodies',
    kind: 'document',
    // Slashes are not encoded there.
    address: `https://documents.un.org/api/symbol/access?s=${symbol}&l=en&t=pdf`,
    alternatives: [`https://docs.un.org/en/${symbol}?direct=true`],
    accept: 'application/pdf',
    hint: { symbol },
  }));
}

/** A problem for each item in which no symbol was found: it may have been one of ours. */
export function* feedProblems(items: readonly FeedItem[]): Iterable<Problem> {
  for (const [index, item] of items.entries()) {
    if (symbolOf(item) !== null) continue;
    yield incomplete(
      'no_symbol',
      'neither link, guid nor title gives a document symbol',
      `item ${index + 1}`,
    );
  }
}

/** The shape of an item is not on record: the symbol is looked for in the link, the guid, and at the title's start. */
function symbolOf({ link, guid, title }: FeedItem): DocumentSymbol | null {
  const [first = ''] = (title ?? '').trim().split(/\s*[:|]\s+|\s+[-–—]\s+|\s+/);
  const found = [inAddress(link), inAddress(guid), guid, title, first].flatMap((text) => {
    const reading = text === null ? null : parseSymbol(text.trim());
    return reading === null || reading.state === 'malformed' ? [] : [reading.symbol];
  });
  return found[0] ?? null;
}

/** The symbol in `https://docs.un.org/en/A/HRC/58/1`, `https://undocs.org/A/HRC/58/1` or `…?s=A/HRC/58/1`. */
function inAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!SITES.has(url.hostname)) return null;
  const asked = url.searchParams.get('s') ?? url.searchParams.get('symbol');
  return asked ?? decodeURI(url.pathname).replace(/^\/(?:(?:ar|en|es|fr|ru|zh)\/)?/, '');
}
