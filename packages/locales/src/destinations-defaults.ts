import type { Locale } from './registry';

export interface ShopDefaults {
  /** Ship-to country before the shopper chose one, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The currency shown, and charged, for that country, ISO 4217. */
  readonly currency: string;
}

const DEFAULTS: Readonly<Record<Locale, ShopDefaults>> = {
  en: { country: 'GB', currency: 'GBP' },
  'zh-CN': { country: 'CN', currency: 'CNY' },
  ru: { country: 'KZ', currency: 'KZT' },
  ar: { country: 'AE', currency: 'AED' },
  fr: { country: 'FR', currency: 'EUR' },
  es: { country: 'ES', currency: 'EUR' },
};

/**
 * What a shopper sees who has chosen nothing but a language. The page says so; it makes crawlers, caches and
 * structured data agree on one price.
 */
export function shopDefaults(locale: Locale): ShopDefaults {
  return DEFAULTS[locale];
}
