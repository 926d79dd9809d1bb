/**
 * The one digits table. ISO 4217, Stripe and everyday display disagree (HUF: ISO 2, display 0; UGX: ISO 0,
 * Stripe 2), so no other code may ask `Intl` how many digits a currency has.
 * Source: backend/seed/rules/currencies.csv (ISO 4217 List One; Stripe's zero- and three-decimal lists).
 */

/** Which endings the shops of a currency like; the endings themselves are in charm.ts. */
export type CharmKind = 'cents' | 'whole' | 'thousandths';

export interface Currency {
  /** ISO 4217 code, upper case. */
  readonly code: string;
  /** ISO digits: one major unit is 10^digits of our minor units. */
  readonly digits: number;
  /** What Stripe multiplies a major amount by: 10^stripeExponent. */
  readonly stripeExponent: number;
  /** Digits people are used to seeing; only for indicative amounts, never for what is charged. */
  readonly displayDigits: number;
  /** Every amount is a multiple of this many minor units (10 for three-digit currencies: card networks). */
  readonly minorStep: number;
  readonly charm: CharmKind;
}

const row = (
  code: string,
  digits: number,
  stripeExponent: number,
  displayDigits: number,
  minorStep: number,
  charm: CharmKind,
): Currency => ({ code, digits, stripeExponent, displayDigits, minorStep, charm });

const TABLE = {
  AED: row('AED', 2, 2, 2, 1, 'cents'),
  AMD: row('AMD', 2, 2, 2, 1, 'cents'),
  ARS: row('ARS', 2, 2, 2, 1, 'cents'),
  AUD: row('AUD', 2, 2, 2, 1, 'cents'),
  AZN: row('AZN', 2, 2, 2, 1, 'cents'),
  BHD: row('BHD', 3, 3, 3, 10, 'thousandths'),
  BRL: row('BRL', 2, 2, 2, 1, 'cents'),
  BYN: row('BYN', 2, 2, 2, 1, 'cents'),
  CAD: row('CAD', 2, 2, 2, 1, 'cents'),
  CHF: row('CHF', 2, 2, 2, 1, 'cents'),
  CLP: row('CLP', 0, 0, 0, 1, 'whole'),
  CNY: row('CNY', 2, 2, 2, 1, 'cents'),
  COP: row('COP', 2, 2, 0, 1, 'cents'),
  CZK: row('CZK', 2, 2, 2, 1, 'cents'),
  DKK: row('DKK', 2, 2, 2, 1, 'cents'),
  EGP: row('EGP', 2, 2, 2, 1, 'cents'),
  ETB: row('ETB', 2, 2, 2, 1, 'cents'),
  EUR: row('EUR', 2, 2, 2, 1, 'cents'),
  GBP: row('GBP', 2, 2, 2, 1, 'cents'),
  GEL: row('GEL', 2, 2, 2, 1, 'cents'),
  HKD: row('HKD', 2, 2, 2, 1, 'cents'),
  HUF: row('HUF', 2, 2, 0, 1, 'cents'),
  IDR: row('IDR', 2, 2, 0, 1, 'cents'),
  ILS: row('ILS', 2, 2, 2, 1, 'cents'),
  INR: row('INR', 2, 2, 2, 1, 'cents'),
  ISK: row('ISK', 0, 2, 0, 1, 'whole'),
  JOD: row('JOD', 3, 3, 3, 10, 'thousandths'),
  JPY: row('JPY', 0, 0, 0, 1, 'whole'),
  KES: row('KES', 2, 2, 2, 1, 'cents'),
  KGS: row('KGS', 2, 2, 2, 1, 'cents'),
  KHR: row('KHR', 2, 2, 2, 1, 'cents'),
  KRW: row('KRW', 0, 0, 0, 1, 'whole'),
  KWD: row('KWD', 3, 3, 3, 10, 'thousandths'),
  KZT: row('KZT', 2, 2, 2, 1, 'cents'),
  LAK: row('LAK', 2, 2, 0, 1, 'cents'),
  MGA: row('MGA', 2, 0, 0, 1, 'cents'),
  MXN: row('MXN', 2, 2, 2, 1, 'cents'),
  MYR: row('MYR', 2, 2, 2, 1, 'cents'),
  NOK: row('NOK', 2, 2, 2, 1, 'cents'),
  NZD: row('NZD', 2, 2, 2, 1, 'cents'),
  OMR: row('OMR', 3, 3, 3, 10, 'thousandths'),
  PAB: row('PAB', 2, 2, 2, 1, 'cents'),
  PEN: row('PEN', 2, 2, 2, 1, 'cents'),
  PHP: row('PHP', 2, 2, 2, 1, 'cents'),
  PKR: row('PKR', 2, 2, 0, 1, 'cents'),
  PLN: row('PLN', 2, 2, 2, 1, 'cents'),
  RON: row('RON', 2, 2, 2, 1, 'cents'),
  RSD: row('RSD', 2, 2, 2, 1, 'cents'),
  RUB: row('RUB', 2, 2, 2, 1, 'cents'),
  RWF: row('RWF', 0, 0, 0, 1, 'whole'),
  SEK: row('SEK', 2, 2, 2, 1, 'cents'),
  SGD: row('SGD', 2, 2, 2, 1, 'cents'),
  THB: row('THB', 2, 2, 2, 1, 'cents'),
  TJS: row('TJS', 2, 2, 2, 1, 'cents'),
  TND: row('TND', 3, 3, 3, 10, 'thousandths'),
  TRY: row('TRY', 2, 2, 2, 1, 'cents'),
  TWD: row('TWD', 2, 2, 2, 1, 'cents'),
  UGX: row('UGX', 0, 2, 0, 1, 'whole'),
  USD: row('USD', 2, 2, 2, 1, 'cents'),
  UZS: row('UZS', 2, 2, 2, 1, 'cents'),
  VND: row('VND', 0, 0, 0, 1, 'whole'),
  VUV: row('VUV', 0, 0, 0, 1, 'whole'),
  WST: row('WST', 2, 2, 2, 1, 'cents'),
  XOF: row('XOF', 0, 0, 0, 1, 'whole'),
  ZAR: row('ZAR', 2, 2, 2, 1, 'cents'),
} as const satisfies Readonly<Record<string, Currency>>;

export type CurrencyCode = keyof typeof TABLE;

/** All known codes, in alphabetical order. */
export const CURRENCY_CODES = Object.keys(TABLE) as readonly CurrencyCode[];

/** True for an upper-case ISO 4217 code of the table. */
export function isCurrencyCode(value: unknown): value is CurrencyCode {
  return typeof value === 'string' && Object.hasOwn(TABLE, value);
}

/**
 * The row of a currency. Accepts the lower-case codes that Medusa stores.
 * @throws RangeError for a currency the table doesn't know.
 */
export function currency(code: string): Currency {
  const upper = code.toUpperCase();
  if (!isCurrencyCode(upper)) throw new RangeError(`Unknown currency "${code}"`);
  return TABLE[upper];
}
