import { MedusaError } from '@medusajs/framework/utils';
import type { Database } from '../catalogue/database';
import { journeyNow } from '../consignment/clock';
import { readConsignment, readConsignments } from '../consignment/read';
import { readRequests } from './read';
import type { Case } from './standing';

/**
 * A consignment with its requests, locked until the caller's transaction ends: whoever asks or decides waits for the
 * other. @throws MedusaError not_found, for one of another order too
 */
export async function lockCase(database: Database, consignmentId: string, orderId?: string): Promise<Case> {
  const { rows } = await database.query<{ order_id: string }>(
    'select order_id from consignment where id = $1 and deleted_at is null for update',
    [consignmentId],
  );
  if (!rows[0] || (orderId !== undefined && rows[0].order_id !== orderId))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such consignment.');
  const consignment = await readConsignment(database, consignmentId);
  if (!consignment) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'No such consignment.');
  const requests = await readRequests(database, 'consignment', consignmentId);
  return { consignment, requests, now: await journeyNow(database, consignmentId) };
}

/** All consignments of an order with their requests, as they are. */
export async function orderCases(database: Database, orderId: string): Promise<Case[]> {
  const consignments = await readConsignments(database, orderId);
  const requests = await readRequests(database, 'order', orderId);
  return Promise.all(
    consignments.map(async (consignment) => ({
      consignment,
      requests: requests.filter(({ consignment_id }) => consignment_id === consignment.id),
      now: await journeyNow(database, consignment.id),
    })),
  );
}
