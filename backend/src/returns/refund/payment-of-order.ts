import type { Database } from '../../catalogue/database';

/** Where an order's money is. */
export interface OrderPayment {
  readonly payment_id: string;
  readonly collection_id: string;
  /** Stripe's payment intent. */
  readonly intent_id: string | null;
  readonly currency_code: string;
  /**
   * Taken, and in the order's books too. Medusa reads an order's sums, reckons and writes them without a lock: a refund
   * booked beside the capture would be one of two that write over each other.
   */
  readonly captured: boolean;
  /** The money was gone before it could be taken. */
  readonly lost: boolean;
}

/** The payment of an order by Stripe; undefined where it has none. */
export async function paymentOfOrder(database: Database, orderId: string): Promise<OrderPayment | undefined> {
  const { rows } = await database.query<OrderPayment & Record<string, unknown>>(
    `select p.id as payment_id, p.payment_collection_id as collection_id, p.data->>'id' as intent_id, p.currency_code,
            p.captured_at is not null and not exists (
              select 1 from capture c where c.payment_id = p.id and c.deleted_at is null and not exists (
                select 1 from order_transaction t
                 where t.order_id = opc.order_id and t.reference_id = c.id and t.deleted_at is null)) as captured,
            exists (select 1 from payment_use u where u.id = p.data->>'id' and u.outcome = 'lost') as lost
       from order_payment_collection opc
       join payment p on p.payment_collection_id = opc.payment_collection_id and p.deleted_at is null
      where opc.order_id = $1 and opc.deleted_at is null and p.provider_id like 'pp_stripe%'
      order by p.captured_at nulls last, p.created_at limit 1`,
    [orderId],
  );
  return rows[0];
}
