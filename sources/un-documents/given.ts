import type { Capture, Document, Problem } from '../../schemas/flow.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { missingNumbers } from './passages.ts';
import { type DocumentSymbol, readSymbol } from './symbols.ts';
import type { UnDocument } from './un-document.ts';

/** What is known of a document before its kind is: key, symbol, masthead. */
export type Given = Pick<
  Document,
  'native_id' | 'symbol' | 'title' | 'published_on' | 'language_code' | 'address'
>;

/**
 * Key and masthead of a document. The masthead wins over what was asked for; without a symbol in either, the
 * document has no key and is a skipped record (null). `address` is its public address.
 */
export function* givenOf(
  document: UnDocument,
  asked: string | null,
  address: string | null,
): Generator<Problem, { readonly given: Given; readonly symbol: DocumentSymbol } | null> {
  const { header } = document;
  const text = header.symbol ?? asked;
  const symbol = text === null ? null : yield* readSymbol(text, 'masthead');
  if (symbol === null) {
    yield skipped(
      'no_symbol',
      'neither the masthead nor the request gives a symbol that can be read',
      'masthead',
    );
    return null;
  }
  if (asked !== null && asked !== symbol.symbol) {
    yield note(
      'symbol_differs',
      `asked for ${asked.slice(0, 60)}, the masthead says ${symbol.symbol}`,
      'masthead',
    );
  }
  if (header.published_on === null) {
    yield incomplete('no_date', 'the masthead gives no date; it is NULL', 'masthead');
  }
  if (header.language_code === null) {
    yield incomplete('unknown_language', 'the masthead does not say the language of the text', 'masthead');
  }
  yield* missingNumbers(document.paragraphs);
  const { title, published_on, language_code } = header;
  return {
    symbol,
    given: { native_id: symbol.symbol, symbol: symbol.symbol, title, published_on, language_code, address },
  };
}

/** The symbol that a document was asked for by, where it was. */
export function symbolAsked({ request }: Capture): string | null {
  const symbol = request.hint?.symbol;
  return typeof symbol === 'string' ? symbol : null;
}

/** The address of a capture, unless it is a local file's. */
export function publicAddress({ address }: Capture): string | null {
  return address.startsWith('file:') ? null : address;
}
