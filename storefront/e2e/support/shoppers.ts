import type { Locale } from '@caravanserai/locales/registry';
import type { SupplyRoute } from '@caravanserai/contracts/common';

/** Somebody who buys: where, in which language, what, and the address as the country writes it. */
export interface Buyer {
  readonly locale: Locale;
  readonly shipTo: string;
  readonly currency: string;
  readonly pavilion: { readonly handle: string; readonly iso2: string };
  /** The ways of the goods: one goods of each, from merchants of their own. */
  readonly routes: readonly SupplyRoute[];
  readonly address: Readonly<Record<string, string>>;
}

export const BUYERS: readonly Buyer[] = [
  {
    locale: 'en',
    shipTo: 'GB',
    currency: 'GBP',
    pavilion: { handle: 'chile', iso2: 'CL' },
    routes: ['domestic'],
    address: {
      full_name: "Siobhán O'Neill-Achebe",
      address_1: '12 Mill Lane',
      city: 'Leeds',
      postal_code: 'ls1 4dy',
    },
  },
  {
    locale: 'ar',
    shipTo: 'KW',
    currency: 'KWD',
    pavilion: { handle: 'rwanda', iso2: 'RW' },
    routes: ['direct_mail'],
    address: {
      full_name: 'نورة العبدالله',
      city: 'السالمية',
      address_1: 'قطعة ٤، شارع ١٢، منزل ٧',
      phone: '٩٩٩٩ ٨٨٨٨',
    },
  },
  {
    locale: 'zh-CN',
    shipTo: 'CN',
    currency: 'CNY',
    pavilion: { handle: 'rwanda', iso2: 'RW' },
    routes: ['bonded', 'direct_mail'],
    address: {
      province: '上海市',
      city: '徐汇区',
      address_1: '衡山路８８号５０１室',
      full_name: '王小明',
      phone: '13800138000',
    },
  },
];
