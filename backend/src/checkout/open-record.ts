import type { MedusaContainer } from '@medusajs/framework/types';
import { cartRecord, type CartRecord } from '../landed/cart-record';
import { containerDatabase } from '../landed/container-database';
import { noSuch } from './no-such';

/** @throws MedusaError not_found for an unknown or completed cart */
export async function openRecord(container: MedusaContainer, cartId: string): Promise<CartRecord> {
  const record = await cartRecord(containerDatabase(container), cartId);
  if (record && !record.completed) return record;
  throw noSuch('cart_gone');
}
