import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';

export interface OrderHead extends Record<string, unknown> {
  display_id: number;
  /** Upper case. */
  currency: string;
  email: string;
}

/** @throws MedusaError not_found */
export async function orderHead(database: Database, orderId: string): Promise<OrderHead> {
  const { rows } = await database.query<OrderHead>(
    `select display_id, upper(currency_code) as currency, coalesce(email, '') as email from "order"
      where id = $1 and deleted_at is null`,
    [orderId],
  );
  if (!rows[0]) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such order.');
  return rows[0];
}
