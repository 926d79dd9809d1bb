import type { Locale } from '@caravanserai/locales/registry';

/** One of the three shoppers: what a click sets, and where the five steps lead. */
export interface Shopper {
  readonly id: 'shanghai' | 'kuwait' | 'paris';
  readonly locale: Locale;
  readonly shipTo: string;
  readonly currency: string;
  /** Whose cloth the shopper's door wears. */
  readonly iso2: string;
  /** Addresses without their language. */
  readonly steps: readonly [string, string, string, string, string];
}

export const SHOPPERS: readonly Shopper[] = [
  {
    id: 'shanghai',
    locale: 'zh-CN',
    shipTo: 'CN',
    currency: 'CNY',
    iso2: 'RW',
    steps: ['/', '/pavilions/rwanda', '/pavilions/rwanda?route=bonded#goods', '/categories/coffee', '/goods'],
  },
  {
    id: 'kuwait',
    locale: 'ar',
    shipTo: 'KW',
    currency: 'KWD',
    iso2: 'KW',
    steps: ['/', '/pavilions/kuwait', '/pavilions/uzbekistan', '/categories/fresh?undeliverable=1', '/goods'],
  },
  {
    id: 'paris',
    locale: 'fr',
    shipTo: 'FR',
    currency: 'EUR',
    iso2: 'CL',
    steps: ['/', '/pavilions/chile', '/pavilions/chile#goods', '/pavilions/italy', '/goods'],
  },
];
