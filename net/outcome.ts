import type { Outcome } from '../schemas/vocabularies.ts';
import type { Answer } from './exchange.ts';
import type { Cut } from './receive.ts';
import { acceptedShapes, findShape } from './shape.ts';

/** How a fetch ended, and why, for a person; `reason` is null exactly where all is well. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly reason: string | null;
}

type Judged = Pick<Answer, 'status' | 'headers' | 'body' | 'cut'>;

const CUTS: Record<Cut, string> = {
  too_large: 'The body is too large: longer than the source allows, so it was not kept.',
  encoding_unknown: 'The body is in a content encoding that was not asked for, so it was not kept.',
  encoding_broken: 'The body is not in the content encoding that it claims, so it was not kept.',
};

const OK: Judgement = { outcome: 'ok', reason: null };

/**
 * What an answer means. Many of the sites answer 200, 202 or 403 while serving nothing, each in its own way;
 * none of these may pass for an empty document. `accept` is what was asked for, `conditional` whether the
 * request named a version already known.
 */
export function judge(answer: Judged, accept: string | undefined, conditional: boolean): Judgement {
  const { status } = answer;
  const challenge = findChallenge(answer);
  if (challenge !== null) return { outcome: 'blocked', reason: challenge };
  if ([401, 403, 406, 451].includes(status))
    return { outcome: 'blocked', reason: `The host refused: status ${status}.` };
  if (answer.cut !== null) return failed(CUTS[answer.cut]);
  if (status === 304) return conditional ? OK : failed('Status 304, although no known version was named.');
  if (status === 410) return failed('The address is gone: status 410.');
  if (status === 206)
    return failed('The host sent a part only (status 206), although the whole was asked for.');
  if (status < 200 || status > 299) return failed(`Status ${status}.`);
  if (answer.body.bytes === 0) return failed(`Status ${status} with an empty body, which proves nothing.`);
  return judgeShape(answer, accept);
}

/** The challenge of Cloudflare or of AWS WAF that answers in place of the site, in words, or null. */
export function findChallenge({ status, headers, body }: Judged): string | null {
  if (headers['cf-mitigated'] === 'challenge') return 'The site challenges bots (Cloudflare).';
  if (headers['x-amzn-waf-action'] === 'challenge') return 'The site challenges bots (AWS WAF).';
  if (status === 202 && body.bytes === 0) return 'Status 202 with an empty body: the site challenges bots.';
  const waits = /<title>\s*just a moment/i.test(Buffer.from(body.head).toString('latin1'));
  return waits ? 'The site challenges bots ("Just a moment").' : null;
}

const FILES: ReadonlySet<string> = new Set(['pdf', 'zip', 'ole']);

/** Magic bytes outrank the declared type: feeds are often declared text/html. */
function judgeShape({ status, headers, body }: Judged, accept: string | undefined): Judgement {
  const accepted = acceptedShapes(accept);
  if (accepted === undefined) return OK;
  const shape = findShape(body.head);
  const declaredHtml = shape === 'other' && /\bhtml\b/i.test(headers['content-type'] ?? '');
  if (accepted.has(shape) && !declaredHtml) return OK;
  const isPage = shape === 'html' || declaredHtml;
  // The document system answers 200 with a page for a symbol that it does not have (sources of UN documents): one
  // document is missing, and nothing has changed.
  if (isPage && [...accepted].every((wanted) => FILES.has(wanted)))
    return failed(
      `Status ${status} with a web page where a file (${accept}) was asked for: it is not there.`,
    );
  const found = isPage ? 'a web page' : `something else (${shape})`;
  return {
    outcome: 'shape_changed',
    reason: `Status ${status} with ${found} where ${accept} was asked for.`,
  };
}

function failed(reason: string): Judgement {
  return { outcome: 'source_failure', reason };
}
