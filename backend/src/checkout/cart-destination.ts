import type { MedusaContainer } from '@medusajs/framework/types';
import { rows } from './database';

export interface CartDestination {
  locale: string | null;
  /** The country of the shipping address, upper case; null while the shopper has not named one. */
  ship_to: string | null;
  /** All countries of the cart's region, upper case. */
  region_countries: string[];
}

const DESTINATION = `
  SELECT c.locale, upper(a.country_code) AS ship_to,
         ARRAY(SELECT upper(rc.iso_2) FROM region_country rc
                WHERE rc.region_id = c.region_id AND rc.deleted_at IS NULL ORDER BY rc.iso_2) AS region_countries
    FROM cart c LEFT JOIN cart_address a ON a.id = c.shipping_address_id AND a.deleted_at IS NULL
   WHERE c.id = ?`;

/** Where a cart goes, as far as it is known. */
export async function cartDestination(
  container: MedusaContainer,
  cartId: string,
): Promise<CartDestination | undefined> {
  const [found] = await rows<CartDestination>(container, DESTINATION, [cartId]);
  return found;
}

/** The countries a line has to serve (one of them): the chosen one, else those of the region. */
export const wantedCountries = ({ ship_to, region_countries }: CartDestination): string[] =>
  ship_to ? [ship_to] : region_countries;
