import type { Request, Window } from '../../schemas/flow.ts';
import { documentRequest } from '../un-documents/address.ts';
import { newDocumentsRequest } from '../un-documents/feed.ts';
import type { DocumentSymbol } from '../un-documents/symbols.ts';
import { isReviewTitle } from '../un-documents/titles.ts';
import { lastDayOfSession } from '../upr-sessions.ts';
import { REVIEWS } from './sessions.ts';

const SOURCE = 'upr-documents';

/** The feed of new documents, and the three papers of each review whose session ended in the window. */
export function uprRequests(window: Window): readonly Request[] {
  const sessions = [...REVIEWS].filter(([session]) => {
    const day = lastDayOfSession(String(session));
    return day !== undefined && day >= window.from && day <= window.to;
  });
  const papers = sessions.flatMap(([session, states]) =>
    states.flatMap((iso3) =>
      [1, 2, 3].map((paper) => documentRequest(SOURCE, `A/HRC/WG.6/${session}/${iso3}/${paper}`)),
    ),
  );
  return [newDocumentsRequest(SOURCE), ...papers];
}

/**
 * Whether a new document is one of a review: its three papers by their symbol, the report of the Working Group and
 * its addendum by their title, since their symbols are those of any report. Corrigenda are left out.
 */
export function isUprDocument(symbol: DocumentSymbol, title: string): boolean {
  if (symbol.kind === 'upr') return !symbol.suffix.includes('Corr');
  return isReport(symbol) && isReviewTitle(title);
}

/** Whether a symbol is that of a report of the Council, or of an addendum to one. */
export function isReport(symbol: DocumentSymbol): boolean {
  return symbol.kind === 'hrc' && symbol.nature === 'report' && !symbol.suffix.includes('Corr');
}
