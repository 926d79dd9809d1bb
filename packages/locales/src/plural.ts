import type { Locale } from './registry';

export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Texts by category; `other` fills in for those a language doesn't have. */
export type PluralForms = Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string };

/** The text for a number: Arabic needs six forms, Russian four, Chinese one. */
export function plural(count: number, locale: Locale, forms: PluralForms): string {
  return forms[pluralCategory(count, locale)] ?? forms.other;
}

/** The cardinal category of a number as written in plain digits (CLDR 48 plural rules). */
export function pluralCategory(count: number, locale: Locale): PluralCategory {
  return RULES[locale](Math.abs(count));
}

type Rule = (n: number) => PluralCategory;

const between = (n: number, from: number, to: number): boolean => n >= from && n <= to;
const isMillions = (n: number): boolean => n !== 0 && n % 1_000_000 === 0;

const RULES: Readonly<Record<Locale, Rule>> = {
  en: (n) => (n === 1 ? 'one' : 'other'),
  'zh-CN': () => 'other',
  ru: (n) => {
    if (!Number.isInteger(n)) return 'other';
    if (n % 10 === 1 && n % 100 !== 11) return 'one';
    return between(n % 10, 2, 4) && !between(n % 100, 12, 14) ? 'few' : 'many';
  },
  ar: (n) => {
    if (n === 0) return 'zero';
    if (n === 1) return 'one';
    if (n === 2) return 'two';
    if (!Number.isInteger(n)) return 'other';
    if (between(n % 100, 3, 10)) return 'few';
    return n % 100 >= 11 ? 'many' : 'other';
  },
  fr: (n) => (n < 2 ? 'one' : isMillions(n) ? 'many' : 'other'),
  es: (n) => (n === 1 ? 'one' : isMillions(n) ? 'many' : 'other'),
};
