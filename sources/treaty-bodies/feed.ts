import type { Request } from '../../schemas/flow.ts';
import type { DocumentSymbol } from '../un-documents/symbols.ts';

/** The feed of every new document of the United Nations. */
export function allDocumentsRequest(): Request {
  return {
    source_id: 'treaty-bodies',
    kind: 'feed',
    address: 'https://docs.un.org/rss/allundocs.xml',
    accept: 'application/rss+xml, application/xml;q=0.9',
  };
}

/** Concluding observations; `…/CO/3/Add.1` is what the State says to them. */
export function isObservations(symbol: DocumentSymbol): boolean {
  return symbol.kind === 'treaty_body' && symbol.nature === 'CO' && !symbol.suffix.includes('Add.');
}
