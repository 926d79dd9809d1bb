import type { MedusaContainer } from '@medusajs/framework/types';
import { containerDatabase } from '../landed/container-database';
import { know } from './placement';

/** A payment that is handed to the shopper. */
export interface NotedPayment {
  cart_id: string;
  session_id: string;
  intent_id: string;
  /** Minor units of `currency`. */
  amount: number;
  currency: string;
  version: string;
  locale: string | null;
}

const NOTE = `
  update placement set state = 'paying', session_id = $2, intent_id = $3, amount = $4::bigint, currency = $5,
         version = $6, locale = $7, fault = null, refused = false, attempts = 0, created_at = now(),
         retry_at = now() + interval '1 minute', updated_at = now()
   where cart_id = $1 and state in ('open', 'paying', 'undone')`;

/**
 * Writes down that money may come for a cart from now on: it is looked after until it is an order or nobody pays. One
 * that is being placed already, or is an order, stays as it is.
 */
export async function notePayment(container: MedusaContainer, noted: NotedPayment): Promise<void> {
  const database = containerDatabase(container);
  await know(database, noted.cart_id);
  await database.query(NOTE, [
    ...[noted.cart_id, noted.session_id, noted.intent_id, noted.amount],
    ...[noted.currency, noted.version, noted.locale],
  ]);
}
