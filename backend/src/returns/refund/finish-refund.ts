import type { Database } from '../../catalogue/database';
import { moveConsignment } from '../../consignment/move';
import { addEvent } from '../add-event';
import type { RefundRecord, RequestRecord } from '../records';

/** A refund that is done, or needs no doing. */
export interface Finished {
  readonly id: string;
  readonly requestId: string;
  readonly consignmentId: string;
  readonly outcome: NonNullable<RefundRecord['outcome']>;
  readonly stripeId: string | null;
  /** What went back, minor units. */
  readonly amount: number;
  readonly currency: string;
}

/** What the letter says the money is for. */
const FOR: Readonly<Record<RequestRecord['kind'], string>> = {
  cancellation: 'cancelled',
  revocation: 'cancelled',
  withdrawal: 'withdrawal',
  return: 'return',
  refusal: 'refused',
};

/** Notes the end of a refund where everybody looks: with the request, and in the consignment's history, once. */
export async function finishRefund(database: Database, done: Finished): Promise<void> {
  const { rows } = await database.query(
    `update refund_due set outcome = $2, stripe_id = $3::text, fault = null, settled_at = clock_timestamp(),
            updated_at = clock_timestamp() where id = $1 and outcome is null returning id`,
    [done.id, done.outcome, done.stripeId],
  );
  if (rows.length === 0) return;
  const moved = await database.query<Pick<RequestRecord, 'kind' | 'state'> & { at: string }>(
    `update return_request r set state = 'refunded', updated_at = clock_timestamp(),
            refunded_at = journey_now() - c.clock_ahead * interval '1 millisecond'
       from consignment c, return_request was
      where r.id = $1 and c.id = r.consignment_id and was.id = r.id and r.state <> 'refunded'
     returning was.state, r.kind, to_json(r.refunded_at)#>>'{}' as at`,
    [done.requestId],
  );
  const [request] = moved.rows;
  if (!request) return;
  const { amount, currency, outcome } = done;
  await addEvent(database, {
    ...{ requestId: done.requestId, from: request.state, to: 'refunded', actor: 'system' },
    ...{ at: new Date(request.at).toISOString(), data: { amount, currency, outcome } },
  });
  if (amount > 0)
    await moveConsignment(database, done.consignmentId, {
      ...{ event: 'refund', actor: 'system', code: request.kind },
      data: { amount, currency, for: FOR[request.kind] },
    });
}
