import { createHmac } from 'node:crypto';
import type { Signature } from './delivery';

const AN_HOUR = 3600;

/**
 * The `stripe-signature` header: HMAC-SHA-256 over time and body. The time is the machine's, as the receiver
 * compares it with its own clock and allows 300 seconds. Source: docs.stripe.com/webhooks#verify-manually.
 * @returns undefined for a delivery that is to come unsigned
 */
export function signatureHeader(
  payload: string,
  secret: string,
  kind: Signature = 'good',
  nowSeconds = Math.floor(Date.now() / 1000),
): string | undefined {
  if (kind === 'missing') return undefined;
  const time = kind === 'old' ? nowSeconds - AN_HOUR : nowSeconds;
  const key = kind === 'wrong' ? `${secret}-of-somebody-else` : secret;
  const digest = createHmac('sha256', key)
    .update(`${String(time)}.${payload}`)
    .digest('hex');
  return `t=${String(time)},v1=${digest}`;
}
