import type { MedusaContainer } from '@medusajs/framework/types';
import { noSuch } from '../checkout/no-such';
import { containerDatabase } from '../landed/container-database';

export interface CartHead {
  id: string;
  locale: string | null;
  completed: boolean;
}

/** @throws MedusaError not_found for no such cart */
export async function openCartHead(container: MedusaContainer, cartId: string): Promise<CartHead> {
  const { rows } = await containerDatabase(container).query<CartHead>(
    'select id, locale, completed_at is not null as completed from cart where id = $1 and deleted_at is null',
    [cartId],
  );
  if (!rows[0]) throw noSuch('cart_gone');
  return rows[0];
}
