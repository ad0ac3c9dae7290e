import { countryMentions } from '../../schemas/country-mentions.ts';
import type { Capture, Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { incomplete, note, skipped } from '../problems.ts';
import { type Given, givenOf, publicAddress, symbolAsked } from '../un-documents/given.ts';
import type { Paragraph } from '../un-documents/paragraphs.ts';
import { passagesOf } from '../un-documents/passages.ts';
import type { DocumentSymbol } from '../un-documents/symbols.ts';
import { isReviewTitle } from '../un-documents/titles.ts';
import type { UnDocument } from '../un-documents/un-document.ts';
import { issuerOf } from './issuers.ts';

/** The Council's agenda (1) and its report on its own session (2) are no reports on a situation. */
const OWN_PAPERS = new Set(['1', '2']);

/** Whether a symbol is that of a report to the Council; papers of its reviews, drafts and texts adopted are not. */
function isHrcReport(symbol: DocumentSymbol): boolean {
  if (symbol.kind !== 'hrc' || symbol.suffix.includes('Corr') || OWN_PAPERS.has(symbol.number)) return false;
  return symbol.nature === 'report' || symbol.nature === 'conference_room_paper';
}

/** Whether a new document is such a report and can be fetched: conference room papers cannot. */
export function isWanted(symbol: DocumentSymbol, title: string): boolean {
  const isPaper = symbol.kind === 'hrc' && symbol.nature === 'conference_room_paper';
  return isHrcReport(symbol) && !isPaper && !isReviewTitle(title);
}

/**
 * A report to the Council. Its numbered findings are coded. What stands before paragraph 1 (the summary) repeats
 * them, conclusions and recommendations tell of no event, and an annex is lists and letters: none is coded.
 */
export function* readHrcReport(document: UnDocument, capture: Capture): Iterable<Document | Problem> {
  const read = yield* givenOf(document, symbolAsked(capture), publicAddress(capture));
  if (read === null) return;
  const { given, symbol } = read;
  if (!isHrcReport(symbol) || isReviewTitle(given.title ?? '')) {
    const message = `${symbol.symbol} is no report on a situation or mandate by its symbol and title`;
    return yield skipped('other_document', message, 'masthead');
  }
  if (!document.paragraphs.some(({ kind }) => kind === 'numbered')) {
    yield incomplete('no_numbered_paragraphs', 'no paragraph has a number; nothing is coded', null);
  }
  yield documentOf({
    ...given,
    issuer: yield* issuer(given, document.paragraphs),
    countries: countryOfTitle(given.title ?? ''),
    passages: passagesOf(document.paragraphs, isFinding),
  });
}

/** The one country that a title names: where such a report names no place, that is the place. */
function countryOfTitle(title: string): readonly string[] {
  const named = new Set(countryMentions(title).map(({ iso3 }) => iso3));
  return named.size === 1 ? [...named] : [];
}

const NOT_FINDINGS =
  /^(?:(?:[IVX]+|[A-Z]|\d+)\.\s+)?(?:Conclusions?|Recommendations?|Observations and recommendations|Annex|Conclusiones|Recomendaciones|Recommandations|Annexes?|Anexos?)\b|\bconclusions and recommendations\b/i;

function isFinding({ kind, headings }: Paragraph): boolean {
  return kind === 'numbered' && !headings.some((heading) => NOT_FINDINGS.test(heading));
}

/** By the title; of a report under a cover note, by the opening, which names the author. */
function* issuer({ title }: Given, paragraphs: readonly Paragraph[]): Generator<Problem, string> {
  const text = title ?? '';
  const isCovered = text === '' || /\bNote by the (?:Secretariat|Secretary-General)\b/i.test(text);
  const opening = isCovered
    ? paragraphs
        .filter(({ kind }) => kind !== 'heading')
        .slice(0, 3)
        .map(({ body }) => body)
        .join(' ')
    : '';
  const code =
    issuerOf(text.replace(/\bNote by the (?:Secretariat|Secretary-General)\b/i, '')) ?? issuerOf(opening);
  if (code === null) {
    yield note('unknown_issuer', 'the title names no author that is known; the issuer is hrc', 'masthead');
  }
  return code ?? 'hrc';
}
