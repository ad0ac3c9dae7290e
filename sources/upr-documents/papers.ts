import { COUNTRIES } from '../../schemas/countries.ts';
import type { Document, Problem } from '../../schemas/flow.ts';
import { documentOf } from '../document.ts';
import { skipped } from '../problems.ts';
import type { Given } from '../un-documents/given.ts';
import { passagesOf } from '../un-documents/passages.ts';
import type { DocumentSymbol } from '../un-documents/symbols.ts';
import type { UnDocument } from '../un-documents/un-document.ts';

type Paper = Extract<DocumentSymbol, { kind: 'upr' }>;

const CODES: ReadonlySet<string> = new Set(COUNTRIES.map(({ iso3 }) => iso3));

/**
 * One of the three papers of a review. Compilation and summary report what United Nations bodies and stakeholders say
 * happened, and are coded. The State's own report is not: it tells of laws and programmes, and where it
 * speaks of violations it answers others; counted, its candour would raise its own figures.
 */
export function* readPaper(document: UnDocument, given: Given, symbol: Paper): Iterable<Document | Problem> {
  const { country, paper } = symbol;
  if (!CODES.has(country)) {
    const message = `the symbol's country "${country}" is no code of the table`;
    return yield skipped('unknown_country', message, 'masthead');
  }
  yield documentOf({
    ...given,
    issuer: paper === 'national_report' ? `state-${country.toLowerCase()}` : 'ohchr',
    countries: [country],
    passages: passagesOf(document.paragraphs, ({ kind, headings }) => {
      const isAnnex = headings.some((heading) => /^Annex/.test(heading));
      return paper !== 'national_report' && kind === 'numbered' && !isAnnex;
    }),
  });
}
