import type { Exchange } from '../home/exchange.ts';
import type { Known } from '../home/known.ts';
import type { Fetched } from '../net/fetched.ts';
import type { Request } from '../schemas/flow.ts';

/** What the archive keeps of an answer: a revisit where it is what an earlier capture of the address had. */
export function exchangeOf(known: Known, request: Request, fetched: Fetched): Exchange {
  const earlier = known.get(request.address);
  const unchanged = earlier && (fetched.not_modified || earlier.sha256 === fetched.body.sha256);
  const revisit = unchanged
    ? {
        warc: earlier.warc,
        warc_offset: earlier.warc_offset,
        captured_at: earlier.captured_at,
        sha256: earlier.sha256,
        reason: fetched.not_modified
          ? ('server-not-modified' as const)
          : ('identical-payload-digest' as const),
      }
    : null;
  const body =
    revisit && earlier ? { ...fetched.body, bytes: earlier.bytes, sha256: earlier.sha256 } : fetched.body;
  return {
    request,
    status: fetched.status,
    http_headers: fetched.http_headers,
    outcome: fetched.outcome,
    reason: fetched.reason,
    media_type: fetched.not_modified && earlier ? earlier.media_type : fetched.media_type,
    served_from: fetched.served_from,
    etag: fetched.etag,
    last_modified: fetched.last_modified,
    received_at: fetched.received_at,
    body,
    revisit,
  };
}
