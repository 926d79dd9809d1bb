import { giveBackHolds, sweepUnlinkedOrders } from '../../src/placing/reconcile';
import { wakePlacing } from '../../src/placing/worker';
import type { TestApp } from './app';

/**
 * What waits for its time has it now: events for their grace, payments and carts for their next try. A piece of work
 * that somebody has taken up (a minute ahead) keeps its time.
 */
export async function hurry(app: TestApp): Promise<void> {
  await app.sql(`
    with events as (update payment_event set due_at = now()
                     where processed_at is null and due_at > now() and due_at < now() + interval '40 seconds'),
         uses as (update payment_use set next_at = now()
                   where outcome is null and fault is not null and next_at > now() and next_at < now() + interval '40 seconds')
    update placement set retry_at = now()
     where state = 'paying' and retry_at > now() and retry_at < now() + interval '40 seconds'`);
  wakePlacing();
  await sweepUnlinkedOrders(app.container);
  await giveBackHolds(app.container);
}
