import { nextState } from '@caravanserai/customs/journey/machine';
import type { JourneyPath } from '@caravanserai/customs/journey/path';
import type { ConsignmentState, JourneyEvent } from '@caravanserai/customs/journey/states';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { moveConsignment } from '../consignment/move';
import { containerDatabase, inTransaction } from '../landed/container-database';

interface Left extends Record<string, unknown> {
  id: string;
  path: JourneyPath;
  state: ConsignmentState;
}

/** Medusa's own cancelling gives money and stock back, and knows nothing of consignments. */
const LEFT = `
  select c.id, c.path, c.state from consignment c
    join "order" o on o.id = c.order_id and o.status = 'canceled' and o.deleted_at is null
   where c.state in ('paid', 'declared', 'with_customs', 'released') and c.deleted_at is null
   order by c.id limit 50`;

const STOPS: readonly JourneyEvent[] = ['cancel', 'revoke'];

/**
 * Stops the consignments of orders that were cancelled in Medusa Admin, as far as they can still be stopped. What is
 * owed for them is settled with what Medusa has given back already.
 */
export async function followCancelledOrders(container: MedusaContainer): Promise<void> {
  const { rows } = await containerDatabase(container).query<Left>(LEFT);
  for (const { id, path, state } of rows) {
    const event = STOPS.find((stop) => nextState(path, state, stop) !== undefined);
    if (!event) continue;
    try {
      await inTransaction(container, (database) =>
        moveConsignment(database, id, { event, actor: 'system', code: 'order_cancelled' }),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Consignment ${id} of a cancelled order goes on: ${reason}`);
    }
  }
}
