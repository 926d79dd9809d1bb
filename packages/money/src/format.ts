import { currency } from './currencies';
import { printMinor } from './decimal';
import { groupDigits, NUMBER_STYLES, type MoneyLocale } from './number-style';
import { roundToStep } from './round';
import { currencySign } from './symbols';

export interface MoneyPart {
  readonly type: 'minus' | 'sign' | 'space' | 'whole' | 'decimal' | 'fraction';
  readonly value: string;
}

const SIGN_FIRST: Readonly<Record<MoneyLocale, boolean>> = {
  en: true,
  'zh-CN': true,
  ar: true,
  ru: false,
  fr: false,
  es: false,
};

/**
 * An amount with all ISO digits of its currency, as a shopper of the language reads it: 'CN¥86.00' in English,
 * '¥86.00' in Chinese, '86,00 €' in French, 'AED 12.00' where no sign is unambiguous. Same characters on every
 * engine; show it inside `<bdi>`.
 * @param minor integer in minor units
 * @throws RangeError for non-integers and unknown currencies
 */
export function formatMoney(minor: number, code: string, locale: MoneyLocale): string {
  return join(formatMoneyParts(minor, code, locale));
}

/**
 * An indicative, converted amount: rounded to the digits people are used to ('HUF 4,310'). Never for an
 * amount that is charged.
 */
export function formatIndicative(minor: number, code: string, locale: MoneyLocale): string {
  const { digits, displayDigits } = currency(code);
  const parts = formatMoneyParts(roundToStep(minor, 10 ** (digits - displayDigits)), code, locale);
  // A currency shows all its digits or none.
  return join(
    displayDigits > 0 ? parts : parts.filter(({ type }) => type !== 'decimal' && type !== 'fraction'),
  );
}

/** The pieces of `formatMoney`, in order, for setting the sign or the fraction in another size. */
export function formatMoneyParts(minor: number, code: string, locale: MoneyLocale): MoneyPart[] {
  const row = currency(code);
  const [whole = '0', fraction] = printMinor(Math.abs(minor), row.code).split('.');
  const number: MoneyPart[] = [{ type: 'whole', value: groupDigits(whole, locale) }];
  if (fraction !== undefined) {
    number.push(
      { type: 'decimal', value: NUMBER_STYLES[locale].decimal },
      { type: 'fraction', value: fraction },
    );
  }

  const sign: MoneyPart = { type: 'sign', value: currencySign(row.code, locale) };
  const space: MoneyPart = { type: 'space', value: '\u00A0' };
  // The left-to-right mark keeps the minus at the left of the digits inside Arabic text.
  const minus: MoneyPart[] = minor < 0 ? [{ type: 'minus', value: locale === 'ar' ? '\u200E-' : '-' }] : [];

  if (!SIGN_FIRST[locale]) return [...minus, ...number, space, sign];
  const glued = sign.value !== row.code;
  return [...minus, sign, ...(glued ? [] : [space]), ...number];
}

const join = (parts: readonly MoneyPart[]): string => parts.map(({ value }) => value).join('');
