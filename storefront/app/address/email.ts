import { latinDigits } from '@caravanserai/locales/fold';

/** Enough to catch slips; only a letter that arrives proves an address. */
const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** In characters (RFC 5321). */
export const LONGEST_EMAIL = 254;

/** Trimmed, in Latin digits and half width. */
export const cleanEmail = (raw: unknown): string =>
  typeof raw === 'string' ? halfWidth(raw.replace(/\s+/g, ' ').trim()) : '';

export const halfWidth = (text: string): string => latinDigits(text.normalize('NFKC'));

export const looksLikeEmail = (value: string): boolean => EMAIL.test(value);
