import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { addEvent } from './add-event';
import type { RequestRecord } from './records';

type Owed = Pick<RequestRecord, 'id' | 'order_id' | 'consignment_id' | 'amount' | 'currency' | 'state'>;

/**
 * Writes what is owed for a request, in the caller's transaction: a job gives it back, once. Nothing owed is refunded
 * at once.
 */
export async function oweRefund(database: Database, request: Owed, at: string): Promise<void> {
  if (request.amount > 0) {
    await database.query(
      `insert into refund_due (id, request_id, order_id, consignment_id, amount, currency)
       values ($1, $2, $3, $4, $5::bigint, $6) on conflict (request_id) where deleted_at is null do nothing`,
      [
        generateEntityId(undefined, 'refdue'),
        ...[request.id, request.order_id, request.consignment_id, request.amount, request.currency],
      ],
    );
    return;
  }
  await database.query(
    `update return_request set state = 'refunded', refunded_at = $2::timestamptz, updated_at = clock_timestamp()
      where id = $1`,
    [request.id, at],
  );
  await addEvent(database, {
    requestId: request.id,
    from: request.state,
    to: 'refunded',
    actor: 'system',
    at,
  });
}
