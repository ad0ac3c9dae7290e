import { TocsinError } from '../schemas/errors.ts';
import { resolveBySystem } from './addresses.ts';
import { exchange } from './exchange.ts';
import { createHosts } from './hosts.ts';

/** One message to a receiver that the operator named. */
export interface WebhookPost {
  readonly url: URL;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The operator said that this receiver stands in a network of their own. */
  readonly privateNetwork: boolean;
  readonly timeoutMs: number;
  readonly spoolDirectory: string;
}

/** An answer is only looked at for its status. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Posts a message once and returns the status of the answer; redirects are not followed. Throws what the connection
 * throws, and `forbidden_address` where it is private and `privateNetwork` was not said.
 */
export async function postWebhook(post: WebhookPost, signal: AbortSignal): Promise<number> {
  const { url, body, headers, privateNetwork, timeoutMs, spoolDirectory } = post;
  const hosts = createHosts(new Map(privateNetwork ? [[url.host, url.origin]] : []), resolveBySystem);
  try {
    const forbidden = hosts.findForbidden(url);
    if (forbidden !== null) throw new TocsinError('forbidden_address', forbidden);
    const ask = { url, method: 'POST', payload: body, headers } as const;
    const limits = { timeoutMs, spoolDirectory, maxBytes: LONGEST_ANSWER, keepBeginning: true };
    const answer = await exchange(ask, hosts.route(url), limits, signal);
    await answer.body.discard();
    return answer.status;
  } finally {
    hosts.close();
  }
}
