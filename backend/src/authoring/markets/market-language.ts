import type { Locale } from '@caravanserai/locales/registry';

/** The language of the shop that most people read in a country; English where it is none of the others. */
const READ: Readonly<Partial<Record<string, Locale>>> = {
  CN: 'zh-CN',
  KZ: 'ru',
  AE: 'ar',
  KW: 'ar',
  FR: 'fr',
  BE: 'fr',
  LU: 'fr',
  CH: 'fr',
  ES: 'es',
};

export const marketLanguage = (country: string): Locale => READ[country] ?? 'en';
