import { createHmac } from 'node:crypto';
import { normaliseIdentityNumber } from '@caravanserai/customs/identity/normalise';

/** Finds a person's purchases without keeping the number: guests and accounts alike, whatever key sealed it. */
export function personHash(country: string, number: string, secret: string): string {
  return hash(`number ${country} ${normaliseIdentityNumber(number)}`, secret);
}

/** Tells whether a number comes with the name it came with before, however that was spaced or cased. */
export function nameHash(name: string, secret: string): string {
  return hash(
    `name ${name
      .normalize('NFKC')
      .replace(/[\s·•.]/gu, '')
      .toLowerCase()}`,
    secret,
  );
}

const hash = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('hex');
