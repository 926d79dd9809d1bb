import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The secret part of an order page's address: the order's id and a keyed hash of it. Nothing is stored, and the
 * same order has the same address whoever completed its cart.
 */
export function orderSecret(orderId: string, key: string): string {
  return `${orderId}.${signature(orderId, key)}`;
}

/** The order id of a genuine secret, else undefined. */
export function orderOfSecret(secret: string, key: string): string | undefined {
  const dot = secret.lastIndexOf('.');
  if (dot <= 0) return undefined;
  const orderId = secret.slice(0, dot);
  const given = Buffer.from(secret.slice(dot + 1));
  const wanted = Buffer.from(signature(orderId, key));
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? orderId : undefined;
}

const signature = (orderId: string, key: string) =>
  createHmac('sha256', key).update(`order-page:${orderId}`).digest('base64url').slice(0, 32);
