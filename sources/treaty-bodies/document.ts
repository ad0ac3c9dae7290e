import type { Capture, Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { incomplete, skipped } from '../problems.ts';
import { type DocumentSymbol, readSymbol } from '../un-documents/symbols.ts';
import { readUnFile, type UnDocument } from '../un-documents/un-document.ts';
import { countryOfSymbol } from './committees.ts';
import { commentPassages, observationPassages } from './observations.ts';

/** Concluding observations, or a general comment. The masthead's symbol wins over the one asked for. */
export async function* readDocument(bytes: Uint8Array, capture: Capture): AsyncIterable<Document | Problem> {
  const file = yield* readUnFile(bytes, capture);
  if (file === null) return;
  const symbol = yield* symbolOf(file, capture);
  if (symbol === null) return yield skipped('no_key', 'the document gives no symbol', 'masthead');
  switch (symbol.kind) {
    case 'treaty_body':
    case 'treaty_body_series':
      yield* readObservations(symbol, file, capture);
      break;
    case 'general_comment':
      yield documentOf({
        ...common(symbol, file, capture),
        issuer: symbol.body,
        passages: commentPassages(file.paragraphs),
      });
      break;
    default: {
      const message = `${symbol.symbol.slice(0, 60)} is no document of a treaty body`;
      yield skipped('other_series', message, 'masthead');
    }
  }
}

type Observations = Extract<DocumentSymbol, { kind: 'treaty_body' | 'treaty_body_series' }>;

function* readObservations(
  symbol: Observations,
  file: UnDocument,
  capture: Capture,
): Iterable<Document | Problem> {
  if (symbol.kind === 'treaty_body' && (symbol.nature !== 'CO' || symbol.suffix.includes('Add.'))) {
    const message = `${symbol.symbol.slice(0, 60)} is no text of concluding observations (a list of issues, a reply)`;
    return yield skipped('other_series', message, 'masthead');
  }
  const iso3 = symbol.kind === 'treaty_body' ? countryOfSymbol(symbol.country) : undefined;
  if (symbol.kind === 'treaty_body' && iso3 === undefined) {
    const message = `country letters "${symbol.country}" of the symbol are not in the alias table`;
    yield incomplete('unknown_country', message, 'masthead');
  }
  const { published_on, language_code } = file.header;
  if (published_on === null)
    yield incomplete('unreadable_date', 'no day under Distr.; it is NULL', 'masthead');
  yield documentOf({
    ...common(symbol, file, capture),
    issuer: symbol.body,
    // A symbol of the old series names no country; the title does, and is looked at later.
    countries: iso3 === undefined ? [] : [iso3],
    passages: yield* observationPassages(file.paragraphs, language_code),
    acts: [
      {
        kind: 'review',
        country_iso3: iso3 ?? null,
        issuer: symbol.body,
        subject: symbol.symbol,
        act_family: null,
        occurred_on: null,
        known_at: published_on,
        value: 'concluding_observations',
      },
    ],
  });
}

function common(symbol: DocumentSymbol, { header }: UnDocument, capture: Capture) {
  return {
    native_id: symbol.symbol,
    symbol: symbol.symbol,
    title: titleOf(header.title),
    published_on: header.published_on,
    language_code: header.language_code,
    address: capture.address.startsWith('file:') ? `https://undocs.org/${symbol.symbol}` : capture.address,
  };
}

/** The masthead without the name of the committee before the title and the first heading behind it. */
function titleOf(text: string | null): string | null {
  if (text === null) return null;
  const [, title = text] =
    /((?:Concluding observations|General (?:comment|recommendation)|Observations (?:finales|générales?)|Observaciones (?:finales|generales?))\b.*)$/i.exec(
      text,
    ) ?? [];
  return title.replace(/\s+(?:A|I)\.\s*(?:Introduction|Introducción)\b.*$/, '');
}

function* symbolOf({ header }: UnDocument, capture: Capture): Generator<Problem, DocumentSymbol | null> {
  const wanted = asked(capture);
  const own = header.symbol === null ? null : yield* readSymbol(header.symbol, 'masthead');
  if (own === null) return wanted === null ? null : yield* readSymbol(wanted, 'request');
  if (wanted !== null && wanted !== own.symbol) {
    const message = `asked for ${wanted.slice(0, 40)}, the masthead says ${own.symbol.slice(0, 40)}; the masthead is taken`;
    yield incomplete('symbol_differs', message, 'masthead');
  }
  return own;
}

function asked({ request }: Capture): string | null {
  const symbol = request.hint?.symbol;
  return typeof symbol === 'string' ? symbol : null;
}
