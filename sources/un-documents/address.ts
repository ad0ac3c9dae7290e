import type { Request } from '../../schemas/flow.ts';
import type { SourceId } from '../../schemas/vocabularies.ts';

/**
 * The English text of a document by its symbol: the document system, then the site that shows documents. Neither
 * wants the slashes of a symbol encoded. A missing document comes as a page of HTML with status 200.
 */
export function documentRequest(source_id: SourceId, symbol: string): Request {
  const name = encodeURI(symbol);
  return {
    source_id,
    kind: 'document',
    address: `https://documents.un.org/api/symbol/access?s=${name}&l=en&t=pdf`,
    alternatives: [`https://docs.un.org/en/${name}?direct=true`],
    accept: 'application/pdf',
    hint: { symbol },
  };
}
