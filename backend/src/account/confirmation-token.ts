import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whose address a letter confirms. */
export interface Confirmation {
  readonly customerId: string;
  readonly email: string;
  /** ISO date-time. */
  readonly expiresAt: string;
}

/** What stands in the letter's link: it can be made by nobody else, and says itself until when it is good. */
export function confirmationToken(confirmation: Confirmation, key: string): string {
  const body = Buffer.from(JSON.stringify(confirmation)).toString('base64url');
  return `${body}.${signature(body, key)}`;
}

/** The confirmation of a genuine token that is still good at `now`, else undefined. */
export function readConfirmation(token: string, key: string, now: Date): Confirmation | undefined {
  const [body = '', given = ''] = token.split('.');
  const wanted = Buffer.from(signature(body, key));
  const got = Buffer.from(given);
  if (got.length !== wanted.length || !timingSafeEqual(got, wanted)) return undefined;
  const confirmation = JSON.parse(Buffer.from(body, 'base64url').toString()) as Confirmation;
  return confirmation.expiresAt > now.toISOString() ? confirmation : undefined;
}

const signature = (body: string, key: string): string =>
  createHmac('sha256', key).update(`email-confirmation:${body}`).digest('base64url').slice(0, 32);
