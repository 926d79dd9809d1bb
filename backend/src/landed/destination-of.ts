import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import type { CartRecord } from './cart-record';

/**
 * The country a cart goes to, ISO alpha-2: the address's; before the shopper names one, the default country of the
 * cart's language if the region has it, else the region's first. Everyone who reckons asks here, so all agree.
 */
export function destinationOf({
  ship_to,
  locale,
  region_countries,
}: Pick<CartRecord, 'ship_to' | 'locale' | 'region_countries'>): string {
  if (ship_to) return ship_to;
  const usual = shopDefaults((locale && normaliseLocale(locale)) || DEFAULT_LOCALE).country;
  return region_countries.includes(usual) ? usual : (region_countries[0] ?? usual);
}
