import type { Capture, Document, Problem } from '../../schemas/flow.ts';
import { note, skipped } from '../problems.ts';
import { type Given, givenOf, publicAddress, symbolAsked } from '../un-documents/given.ts';
import type { DocumentSymbol } from '../un-documents/symbols.ts';
import { isReviewTitle } from '../un-documents/titles.ts';
import { readUnText, type UnDocument } from '../un-documents/un-document.ts';
import { readPaper } from './papers.ts';
import { readRecorded } from './recorded.ts';
import { readAddendum, readReport } from './report.ts';
import { isReport } from './requests.ts';

/** A document from its file. */
export function* readReviewDocument(document: UnDocument, capture: Capture): Iterable<Document | Problem> {
  const read = yield* givenOf(document, symbolAsked(capture), publicAddress(capture));
  if (read !== null) yield* readByKind(document, read.symbol, read.given);
}

/** A document that was kept as JSON. Its list's date is named in a note and not used: the masthead's wins. */
export function* readRecordedDocument(text: string, where: string): Iterable<Document | Problem> {
  const recorded = readRecorded(text, where);
  const document = readUnText(recorded.text);
  const read = yield* givenOf(document, recorded.symbol, recorded.url);
  if (read === null) return;
  const { published_on } = read.given;
  if (published_on !== null && published_on !== recorded.date) {
    const message = `the list dates it ${recorded.date.slice(0, 10)}, its own masthead ${published_on}, which is used`;
    yield note('list_date_differs', message, 'date');
  }
  yield* readByKind(document, read.symbol, read.given);
}

/** Which of the five documents of a review it is, its symbol and title say. */
function* readByKind(
  document: UnDocument,
  symbol: DocumentSymbol,
  given: Given,
): Iterable<Document | Problem> {
  if (symbol.kind === 'upr') yield* readPaper(document, given, symbol);
  else if (symbol.kind !== 'hrc' || !isReport(symbol) || !isReviewTitle(given.title ?? '')) {
    const message = `${symbol.symbol} is no document of the Universal Periodic Review by its symbol and title`;
    yield skipped('other_document', message, 'masthead');
  } else if (symbol.suffix.includes('/Add.')) yield* readAddendum(document, given);
  else yield* readReport(document, given);
}
