import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';

/**
 * Makes the orderer the one who is billed. Past Medusa's workflow: a name changes no price.
 * @param country ISO alpha-2, upper case: where an address is made when the cart has none to bill
 */
export async function billOrderer(
  container: MedusaContainer,
  cartId: string,
  { name, country }: { name: string; country: string },
): Promise<void> {
  const carts = container.resolve(Modules.CART);
  const { billing_address } = await carts.retrieveCart(cartId, { relations: ['billing_address'] });
  const named = { first_name: name, last_name: '' };
  if (billing_address) await carts.updateAddresses({ id: billing_address.id, ...named });
  else
    await carts.updateCarts(cartId, { billing_address: { ...named, country_code: country.toLowerCase() } });
}
