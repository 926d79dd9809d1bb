import { randomInt } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Makes an id such as `pi_3Qx…`: the prefix and random letters, as many as Stripe's. */
export function newId(prefix: string, length = 24): string {
  return `${prefix}_${Array.from({ length }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('')}`;
}

/** The secret half of a client secret: `pi_…_secret_…`. */
export function newClientSecret(id: string): string {
  return `${id}_${newId('secret', 25)}`;
}
