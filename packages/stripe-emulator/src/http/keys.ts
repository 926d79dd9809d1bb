import type { IncomingHttpHeaders } from 'node:http';
import { badRequest, StripeFault } from './fault';

/** The emulator's own pair of keys. */
export interface Keys {
  /** `sk_test_…` */
  secret: string;
  /** `pk_test_…` */
  publishable: string;
}

/** A key that moves real money, or a restricted one that may. */
export function isLiveKey(key: string): boolean {
  return /^(sk|pk|rk)_live/.test(key);
}

/**
 * Who asks: the server with the secret key, or a browser with the publishable one.
 * @throws StripeFault (401) for any other key; live keys are named, so that a mix-up is seen at once
 */
export function authenticate(headers: IncomingHttpHeaders, keys: Keys): 'publishable' | 'secret' {
  const key = keyOf(headers.authorization);
  if (key === undefined) {
    throw refused(
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  if (isLiveKey(key))
    throw refused('A live key was sent to the Stripe emulator, which takes test payments only.');
  if (key !== keys.secret && key !== keys.publishable)
    throw refused(`Invalid API Key provided: ${masked(key)}`);
  if (headers['stripe-account'] !== undefined) {
    throw badRequest('The Stripe emulator has one account and no connected ones.');
  }
  return key === keys.secret ? 'secret' : 'publishable';
}

function refused(message: string): StripeFault {
  return new StripeFault(401, { type: 'invalid_request_error', message });
}

function keyOf(header: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (header ?? '').split(' ');
  if (/^bearer$/i.test(scheme)) return value;
  if (!/^basic$/i.test(scheme)) return undefined;
  return Buffer.from(value, 'base64').toString().split(':')[0];
}

function masked(key: string): string {
  return key.length < 12 ? '*'.repeat(key.length) : `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`;
}
