import { localDay } from '@caravanserai/customs/local-day';
import type { MedusaContainer } from '@medusajs/framework/types';
import { openRecord } from '../checkout/open-record';
import { readAsked } from '../checkout/requirements/asked';
import { containerDatabase } from '../landed/container-database';
import { destinationOf } from '../landed/destination-of';
import type { NumberAsked } from './orderer';

export interface CartNumber {
  cartId: string;
  /** The cart's destination, ISO alpha-2, upper case. */
  country: string;
  locale: string | null;
  /** Undefined where that country's customs asks for none, whatever is in the cart. */
  asked: NumberAsked | undefined;
}

/**
 * The number that an open cart's destination may ask for. It may be given before goods that need it are in the cart.
 * @throws MedusaError not_found for an unknown or completed cart
 */
export async function numberAsked(container: MedusaContainer, cartId: string): Promise<CartNumber> {
  const database = containerDatabase(container);
  const cart = await openRecord(container, cartId);
  const country = destinationOf(cart);
  const { requirements } = await readAsked(database, cartId, country);
  const today = localDay(new Date().toISOString(), country);
  const [row] = requirements
    .filter(({ valid_from, valid_to }) => valid_from <= today && (valid_to === '' || today <= valid_to))
    .sort((a, b) => b.valid_from.localeCompare(a.valid_from));
  const asked = row && { country, kind: row.number_kind, withName: row.party === 'orderer' };
  return { cartId, country, locale: cart.locale, asked };
}
