import type { MedusaContainer } from '@medusajs/framework/types';
import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { tieConsents, untieConsents } from '../../consent/tie-consents';
import { removeConsignments, writeConsignments } from '../../consignment/write';
import { countOrder, uncountOrder } from '../../identity/count-order';
import { reckonCart } from '../../landed/refresh-landed-cost';

interface Created {
  order_id: string;
  cart_id: string;
}

interface Context {
  container: MedusaContainer;
}

/** Medusa has this hook but leaves it out of the workflow's type. */
type WithOrderCreated = Record<
  'orderCreated',
  (
    handler: (created: Created, context: Context) => Promise<StepResponse<string>>,
    undo: (orderId: string | undefined, context: Context) => Promise<void>,
  ) => void
>;

/** What must be written together with an order, whoever completed its cart; an error here undoes the order. */
(completeCartWorkflow.hooks as unknown as WithOrderCreated).orderCreated(
  async ({ order_id, cart_id }, { container }) => {
    try {
      const reckoned = await reckonCart(container, cart_id);
      if (reckoned) {
        await countOrder(container, order_id, reckoned, new Date().toISOString());
        await writeConsignments(container, order_id, reckoned);
      }
      await tieConsents(container, order_id, cart_id);
    } catch (error) {
      // A step that fails itself is not asked to undo what it did.
      await undo(container, order_id);
      throw error;
    }
    return new StepResponse(order_id, order_id);
  },
  async (order_id, { container }) => {
    if (order_id) await undo(container, order_id);
  },
);

async function undo(container: MedusaContainer, orderId: string): Promise<void> {
  await untieConsents(container, orderId);
  await removeConsignments(container, orderId);
  await uncountOrder(container, orderId);
}
