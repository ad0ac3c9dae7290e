import type { Capture, Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { incomplete, skipped } from '../problems.ts';
import { type Given, givenOf, symbolAsked } from '../un-documents/given.ts';
import type { DocumentSymbol } from '../un-documents/symbols.ts';
import type { UnDocument } from '../un-documents/un-document.ts';
import { countryOfSymbol } from './committees.ts';
import { isObservations } from './feed.ts';
import { commentPassages, observationPassages } from './observations.ts';

/** Concluding observations, or a general comment. The masthead's symbol wins over the one asked for. */
export function* readTreatyDocument(file: UnDocument, capture: Capture): Iterable<Document | Problem> {
  const found = yield* givenOf(file, symbolAsked(capture), null);
  if (found === null) return;
  const { symbol } = found;
  const given = {
    ...found.given,
    title: titleOf(found.given.title),
    // The lasting address of a document, in any language; what was asked is in its capture.
    address: `https://undocs.org/${symbol.symbol}`,
  };
  if (symbol.kind === 'general_comment') {
    yield documentOf({ ...given, issuer: symbol.body, passages: commentPassages(file.paragraphs) });
  } else if (
    symbol.kind === 'treaty_body_series' ||
    (symbol.kind === 'treaty_body' && isObservations(symbol))
  ) {
    yield* readObservations(symbol, given, file);
  } else {
    const message = `${symbol.symbol.slice(0, 60)} is neither concluding observations nor a general comment`;
    yield skipped('other_document', message, 'masthead');
  }
}

type Observations = Extract<DocumentSymbol, { kind: 'treaty_body' | 'treaty_body_series' }>;

function* readObservations(
  symbol: Observations,
  given: Given,
  file: UnDocument,
): Iterable<Document | Problem> {
  const iso3 = symbol.kind === 'treaty_body' ? countryOfSymbol(symbol.country) : undefined;
  if (symbol.kind === 'treaty_body' && iso3 === undefined) {
    const message = `country letters "${symbol.country}" of the symbol are not in the alias table`;
    yield incomplete('unknown_country', message, 'masthead');
  }
  yield documentOf({
    ...given,
    issuer: symbol.body,
    // A symbol of the old series names no country; the title does, and is looked at later.
    countries: iso3 === undefined ? [] : [iso3],
    passages: yield* observationPassages(file.paragraphs, given.language_code),
    acts: [
      {
        kind: 'review',
        country_iso3: iso3 ?? null,
        issuer: symbol.body,
        subject: symbol.symbol,
        act_family: null,
        occurred_on: null,
        known_at: given.published_on,
        value: 'concluding_observations',
      },
    ],
  });
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
