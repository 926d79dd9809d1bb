import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';

/** Keeps with an order what its shopper agreed to. */
export async function tieConsents(
  container: MedusaContainer,
  orderId: string,
  cartId: string,
): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw('update consent set order_id = ?, updated_at = now() where cart_id = ?', [
    orderId,
    cartId,
  ]);
}

/** Gives them back to the cart: the order did not come about. */
export async function untieConsents(container: MedusaContainer, orderId: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await connection.raw('update consent set order_id = null, updated_at = now() where order_id = ?', [
    orderId,
  ]);
}
