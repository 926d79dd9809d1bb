import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Request } from 'express';

/** Who is counted by the rate limits. */
export type Shopper =
  | { kind: 'address'; address: string }
  /** The storefront asking on nobody's behalf (a cached page, a health check); it is not limited. */
  | { kind: 'storefront' };

export interface ShopperOptions {
  /** Shared with the storefront, which names the shopper's address with it. */
  forwardSecret: string;
  /** How many reverse proxies stand before us; 0 means that `X-Forwarded-For` is anyone's claim. */
  trustedProxies: number;
}

/** Headers by which a client could claim an address; `request-ip` in Medusa believes them. */
const CLAIMS = [
  'x-forwarded-for',
  'x-client-ip',
  'x-real-ip',
  'x-cluster-client-ip',
  'x-forwarded',
  'forwarded-for',
  'forwarded',
  'cf-connecting-ip',
  'cf-pseudo-ipv4',
  'fastly-client-ip',
  'true-client-ip',
  'x-appengine-user-ip',
];

const SCHEME_CLAIMS = ['x-forwarded-proto', 'x-forwarded-host'];

const storefront = new WeakSet<Request>();

/** True for a request of our storefront, whoever asked it: it shows a cart's id to nobody but its browser. */
export const fromStorefront = (request: Request): boolean => storefront.has(request);

/** Finds out whose request it is and removes what only claims to know. Call once per request. */
export function takeShopper(request: Request, options: ShopperOptions): Shopper {
  const { headers } = request;
  const trusted = sameSecret(headers['x-forward-secret'], options.forwardSecret);
  if (trusted) storefront.add(request);
  const named = headers['x-shopper-address'];
  const shopper: Shopper =
    trusted && named === undefined
      ? { kind: 'storefront' }
      : { kind: 'address', address: trusted && validAddress(named) ? named : peerAddress(request, options) };
  delete headers['x-forward-secret'];
  delete headers['x-shopper-address'];
  for (const claim of CLAIMS) delete headers[claim];
  if (options.trustedProxies === 0) for (const claim of SCHEME_CLAIMS) delete headers[claim];
  // Medusa logs and stores this address, so it is the one we count.
  if (shopper.kind === 'address') headers['x-forwarded-for'] = shopper.address;
  return shopper;
}

function peerAddress(request: Request, { trustedProxies }: ShopperOptions): string {
  const socket = plainAddress(request.socket.remoteAddress ?? '');
  if (trustedProxies === 0) return socket;
  const chain = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const claimed = chain[chain.length - trustedProxies]?.trim();
  return validAddress(claimed) ? plainAddress(claimed) : socket;
}

function validAddress(value: unknown): value is string {
  return typeof value === 'string' && isIP(value) !== 0;
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function sameSecret(given: unknown, secret: string): boolean {
  if (typeof given !== 'string' || secret === '') return false;
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}

/** The key an address is counted under: an IPv6 household has a whole /64. */
export function limitKey(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill('0'), ...right];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
