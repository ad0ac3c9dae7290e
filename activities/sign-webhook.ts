import { createHmac } from 'node:crypto';

/**
 * Headers by which a receiver knows that a message is ours, fresh, and whether it had it before. The signature is the
 * hex HMAC-SHA256, by the shared secret, of the timestamp (whole seconds since 1970), a full stop, and the body.
 */
export function signedHeaders(body: string, secret: string, key: string, at: Date): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return {
    'content-type': 'application/json',
    'user-agent': 'Tocsin',
    'idempotency-key': key,
    'tocsin-timestamp': timestamp,
    'tocsin-signature': `v1=${signature}`,
  };
}
