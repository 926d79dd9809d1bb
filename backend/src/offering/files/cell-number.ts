import { latinDigits } from '@caravanserai/locales/fold';
import { typedNumber, typedWhole } from '@caravanserai/locales/typed-number';
import { currency } from '@caravanserai/money/currencies';
import { priceOf } from '@caravanserai/money/price-of';

/** Nothing is counted, weighed or kept in more than that. */
const MOST = 1_000_000;

/** A cell with pieces, grams or days; undefined for none. */
export function wholeCell(text: string): number | undefined {
  const value = typedWhole(text)?.value;
  return value === undefined || value > MOST ? undefined : value;
}

/** A cell with a price in minor units; undefined for none. */
export function priceCell(text: string, code: string): number | undefined {
  const typed = typedNumber(text, currency(code).digits);
  return typed && priceOf(typed.plain, code);
}

/** Stands beside a change whose number could be meant otherwise ('1,234'), so that whoever takes the file over looks twice. */
export const doubtIn = (text: string, digits: number): { doubtful?: true } =>
  typedNumber(text, digits)?.doubtful ? { doubtful: true } : {};

/** Digits of a code, with the zeros at its front that spreadsheets take off as they take it for a number. */
export const codeCell = (text: string, digits: number): string => {
  const code = latinDigits(text);
  return /^\d+$/.test(code) ? code.padStart(digits, '0') : text;
};
