/** The six languages of the shop; the same union as `Locale` of the locales package. */
export type MoneyLocale = 'en' | 'zh-CN' | 'ru' | 'ar' | 'fr' | 'es';

export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** The shortest whole part that is grouped: Spanish writes 1234 but 12.345. */
  readonly groupFrom: number;
}

const NBSP = '\u00A0';
const POINT: NumberStyle = { decimal: '.', group: ',', groupFrom: 4 };
const SPACED: NumberStyle = { decimal: ',', group: NBSP, groupFrom: 4 };

/**
 * Own separators instead of `Intl.NumberFormat`: Node and the browsers carry different ICU versions, and
 * server and client must print the same characters. Arabic is written with Latin digits.
 */
export const NUMBER_STYLES: Readonly<Record<MoneyLocale, NumberStyle>> = {
  en: POINT,
  'zh-CN': POINT,
  ar: POINT,
  ru: SPACED,
  fr: SPACED,
  es: { decimal: ',', group: '.', groupFrom: 5 },
};

/** Groups a whole number given as digits: '12345' is '12,345' in English. */
export function groupDigits(digits: string, locale: MoneyLocale): string {
  const { group, groupFrom } = NUMBER_STYLES[locale];
  return digits.length < groupFrom ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, group);
}

/** A plain number in the language's separators: counts, weights, distances. At most `maxDigits` decimals. */
export function formatNumber(value: number, locale: MoneyLocale, maxDigits = 3): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${String(value)}`);
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(maxDigits).split('.');
  const kept = fraction.replace(/0+$/, '');
  const sign = value < 0 && (Number(whole) > 0 || kept !== '') ? (locale === 'ar' ? '\u200E-' : '-') : '';
  return sign + groupDigits(whole, locale) + (kept ? NUMBER_STYLES[locale].decimal + kept : '');
}
