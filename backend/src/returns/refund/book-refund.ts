import { printMinor } from '@caravanserai/money/decimal';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { containerDatabase } from '../../landed/container-database';
import type { OrderPayment } from './payment-of-order';

/** What Medusa's own refunds run; it is registered, but not exported. */
const CREDIT_LINES = 'create-order-refund-credit-lines';

export interface Booking {
  /** Of `refund_due`; Medusa's refund has it too, so that it is booked once. */
  readonly id: string;
  readonly orderId: string;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
}

/**
 * Writes into Medusa's books what Stripe has given back: the payment's refund, the order's transaction, and a credit line
 * by which the order's total is again what was paid for it. Done again after a crash it adds what is missing.
 * @throws what Medusa throws, for example while somebody is editing the order
 */
export async function bookRefund(
  container: MedusaContainer,
  payment: OrderPayment,
  booking: Booking,
): Promise<void> {
  const database = containerDatabase(container);
  await bookPayment(database, payment, booking);
  await bookTransaction(container, database, booking);
  await bookCredit(container, database, booking);
}

async function bookPayment(
  database: Database,
  { payment_id, collection_id }: OrderPayment,
  { id, amount, currency }: Booking,
): Promise<void> {
  await database.query(
    `insert into refund (id, payment_id, amount, raw_amount, note, created_at, updated_at)
     values ($1, $2, $3::numeric, jsonb_build_object('value', $3::text, 'precision', 20), $1, now(), now())
     on conflict (id) do nothing`,
    [id, payment_id, printMinor(amount, currency)],
  );
  await database.query(
    `update payment_collection c
        set refunded_amount = s.sum, updated_at = now(),
            raw_refunded_amount = jsonb_build_object('value', s.sum::text, 'precision', 20)
       from (select coalesce(sum(r.amount), 0) as sum from refund r join payment p on p.id = r.payment_id
              where p.payment_collection_id = $1 and r.deleted_at is null) s
      where c.id = $1`,
    [collection_id],
  );
}

async function bookTransaction(
  container: MedusaContainer,
  database: Database,
  { id, orderId, amount, currency }: Booking,
): Promise<void> {
  const { rows } = await database.query(
    'select 1 from order_transaction where order_id = $1 and reference_id = $2 and deleted_at is null',
    [orderId, id],
  );
  if (rows.length > 0) return;
  await container.resolve(Modules.ORDER).addOrderTransactions({
    order_id: orderId,
    amount: `-${printMinor(amount, currency)}`,
    currency_code: currency.toLowerCase(),
    reference: 'refund',
    reference_id: id,
  } as never);
}

async function bookCredit(
  container: MedusaContainer,
  database: Database,
  { id, orderId, amount, currency }: Booking,
): Promise<void> {
  const { rows } = await database.query(
    `select 1 from order_credit_line where order_id = $1 and reference_id = $2 and deleted_at is null
      union all select 1 from "order" where id = $1 and status = 'canceled'`,
    [orderId, id],
  );
  if (rows.length > 0) return;
  await container.resolve(Modules.WORKFLOW_ENGINE).run(CREDIT_LINES, {
    input: {
      order_id: orderId,
      amount: Number(printMinor(amount, currency)),
      reference: 'refund',
      referenceId: id,
    },
  });
}
