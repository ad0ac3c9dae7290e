import type { Exchange } from '../home/exchange.ts';
import type { Request } from '../schemas/flow.ts';
import type { FetchedPage } from '../schemas/steps.ts';
import type { Outcome } from '../schemas/vocabularies.ts';
import { shownAddress, shownMessage } from './problem-text.ts';
import { tell } from './tell.ts';

/** A request that brought nothing to read; a warning where it is not asked again. */
export function tellFailed(request: Request, outcome: Outcome, reason: string, again: boolean): void {
  tell(again ? 'info' : 'warn', 'request_failed', {
    source: request.source_id,
    address: shownAddress(request.address),
    outcome,
    reason: shownMessage(reason, request.address),
    again,
  });
}

/** One answer that the archive now has; with `log_level: debug` only, since there are thousands. */
export function tellCaptured({ request, body, status, outcome, revisit }: Exchange): void {
  tell('debug', 'captured', {
    ...{ source: request.source_id, capture: body.sha256, address: shownAddress(request.address) },
    ...{ status, outcome, bytes: body.bytes, unchanged: revisit !== null },
  });
}

export function tellPage(source: string, { warc, captures, bytes, pending }: FetchedPage): void {
  tell('info', 'page_fetched', { source, captures, pending, bytes, warc });
}
