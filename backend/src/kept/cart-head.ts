import { shopDefaults } from '@caravanserai/locales/destinations-defaults';
import { DEFAULT_LOCALE, normaliseLocale } from '@caravanserai/locales/registry';
import type { Database } from './database';

/** What a rearrangement needs to know of a cart besides its lines. Codes are upper case. */
export interface CartHead {
  id: string;
  completed: boolean;
  locale: string | null;
  currency: string;
  region_id: string;
  region_countries: string[];
  /** Of the address; null while the shopper has named none. */
  country: string | null;
  customer_id: string | null;
  /** The customer can sign in, so the cart is theirs and nobody else's. */
  has_account: boolean;
}

const HEADS = `
  SELECT c.id, c.completed_at IS NOT NULL AS completed, c.locale, upper(c.currency_code) AS currency, c.region_id,
         ARRAY(SELECT upper(rc.iso_2) FROM region_country rc
                WHERE rc.region_id = c.region_id AND rc.deleted_at IS NULL ORDER BY rc.iso_2) AS region_countries,
         (SELECT upper(a.country_code) FROM cart_address a
           WHERE a.id = c.shipping_address_id AND a.deleted_at IS NULL) AS country,
         c.customer_id,
         EXISTS (SELECT 1 FROM customer cu
                  WHERE cu.id = c.customer_id AND cu.has_account AND cu.deleted_at IS NULL) AS has_account
    FROM cart c WHERE c.id = ANY(?) AND c.deleted_at IS NULL ORDER BY c.id`;

export const readHeads = (database: Database, cartIds: readonly string[]): Promise<CartHead[]> =>
  database.rows<CartHead>(HEADS, [[...cartIds]]);

/** The same, and until the transaction ends nobody else writes these carts. */
export const lockHeads = (database: Database, cartIds: readonly string[]): Promise<CartHead[]> =>
  database.rows<CartHead>(`${HEADS} FOR UPDATE OF c`, [[...cartIds]]);

/** Where a cart goes; before the shopper says so, the language's default country if the region has it. */
export function countryOf({ country, region_countries, locale }: CartHead): string {
  const usual = shopDefaults((locale && normaliseLocale(locale)) || DEFAULT_LOCALE).country;
  return country ?? (region_countries.includes(usual) ? usual : (region_countries[0] ?? usual));
}
