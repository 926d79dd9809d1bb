import type { Locale } from '@caravanserai/locales/registry';
import { parseDecimal } from '@caravanserai/money/decimal';
import { formatMoney } from '@caravanserai/money/format';
import { groupDigits, NUMBER_STYLES } from '@caravanserai/money/number-style';
import type { Money, Percent, Quantity, Rate, UnitPrice } from '../working/step';
import { isolate } from './isolate';
import { named } from './words/named';
import { wordsFor } from './words/words';

const NBSP = '\u00A0';
const NARROW_NBSP = '\u202F';

/** What stands between a number and its percent sign (CLDR 48). */
const BEFORE_PERCENT: Readonly<Record<Locale, string>> = {
  en: '',
  'zh-CN': '',
  ru: NBSP,
  ar: '',
  fr: NARROW_NBSP,
  es: NBSP,
};

/** A decimal string in the language's separators, exactly: '25.5' is '25,5' in French. Zeros at its end are dropped. */
export function printDecimal(text: string, locale: Locale): string {
  parseDecimal(text);
  const [whole = '0', fraction = ''] = text.split('.');
  const kept = fraction.replace(/0+$/, '');
  return groupDigits(whole, locale) + (kept === '' ? '' : NUMBER_STYLES[locale].decimal + kept);
}

export function printMoney({ minor, currency }: Money, locale: Locale): string {
  return isolate(formatMoney(minor, currency, locale), locale);
}

/** '20%', '20 %'. */
export function printPercent({ percent }: Percent, locale: Locale): string {
  return isolate(`${printDecimal(percent, locale)}${BEFORE_PERCENT[locale]}%`, locale);
}

/** '1.25 kg'; grams from a thousand up are said in kilograms. */
export function printQuantity({ quantity, unit }: Quantity, locale: Locale): string {
  const heavy = unit === 'g' && Number(quantity) >= 1000;
  const number = printDecimal(heavy ? String(Number(quantity) / 1000) : quantity, locale);
  return `${isolate(number, locale)}${NBSP}${printUnit(heavy ? 'kg' : unit, locale)}`;
}

/** '€2.19/kg'. */
export function printUnitPrice(price: UnitPrice, locale: Locale): string {
  return `${printMoney(price, locale)}/${printUnit(price.unit, locale)}`;
}

/** '1 EUR = 7.8 CNY': codes, as signs of two currencies in one line are easily taken for each other. */
export function printRate({ rate, from, to }: Rate, locale: Locale): string {
  return isolate(`1${NBSP}${from} = ${printDecimal(rate, locale)}${NBSP}${to}`, locale);
}

const printUnit = (unit: string, locale: Locale): string => named(wordsFor(locale).units, unit);
