import { isLocale, LOCALES, type Locale } from '@caravanserai/locales/registry';
import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import type { Languages } from './paper';

/** Official languages of destinations, where one of the six is; of the shop's own defaults the country's. */
const SPOKEN: Readonly<Record<string, Locale>> = {
  ...Object.fromEntries(LOCALES.map((locale) => [shopDefaults(locale).country, locale])),
  ...{ SA: 'ar', QA: 'ar', KW: 'ar', BH: 'ar', OM: 'ar', JO: 'ar', EG: 'ar', TN: 'ar' },
  ...{ RU: 'ru', BY: 'ru', KG: 'ru', TJ: 'ru', UZ: 'ru' },
  ...{ BE: 'fr', LU: 'fr', MC: 'fr', SN: 'fr' },
  ...{ MX: 'es', CL: 'es', PE: 'es', CO: 'es', AR: 'es' },
};

/**
 * The languages of a consignment's papers where nobody chose: the destination's and English; where that is English, the
 * reader's own, or the shopper's.
 */
export function usualLanguages(shipTo: string, reader: Locale, shopper: string): Languages {
  const first = SPOKEN[shipTo] ?? 'en';
  if (first !== 'en') return { first, second: 'en' };
  const other = [reader, isLocale(shopper) ? shopper : 'fr'].find((locale) => locale !== 'en');
  return { first, second: other ?? 'fr' };
}
