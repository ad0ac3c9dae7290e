import type { Request } from '../schemas/flow.ts';
import type { Ask } from './exchange.ts';
import type { Validators } from './fetched.ts';
import type { Judgement } from './outcome.ts';
import type { Filled } from './placeholders.ts';

/** Why a request cannot be sent at all, or null. */
export function findUnsendable({ address }: Request, { address: filled, missing }: Filled): Judgement | null {
  if (missing.length > 0) {
    return { outcome: 'not_configured', reason: `${address} needs ${missing.join(', ')}, which is not set.` };
  }
  if (URL.canParse(filled)) return null;
  return { outcome: 'source_failure', reason: `${address} is no address.` };
}

/** The HTTP request for a filled address, conditional where a version is known. */
export function toAsk(
  request: Request,
  address: string,
  userAgent: string,
  known: Validators | undefined,
): Ask {
  const payload = request.payload === undefined ? undefined : JSON.stringify(request.payload);
  const headers = {
    ...headersFor(userAgent, request.accept ?? '*/*'),
    ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.last_modified ? { 'if-modified-since': known.last_modified } : {}),
  };
  return { url: new URL(address), method: request.method ?? 'GET', payload, headers };
}

/** Headers of every request. Only encodings that `receive` bounds are asked for. */
export function headersFor(userAgent: string, accept: string): Readonly<Record<string, string>> {
  return { 'user-agent': userAgent, accept, 'accept-encoding': 'gzip, br' };
}

/** Whether a request for this known version is conditional, so that 304 can be its answer. */
export function conditional(known: Validators | undefined): boolean {
  return Boolean(known?.etag || known?.last_modified);
}
