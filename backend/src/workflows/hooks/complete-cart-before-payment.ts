import type { MedusaContainer } from '@medusajs/framework/types';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { giveBackStock } from '../../placing/take-stock';

/** Medusa has this hook but leaves it out of the workflow's type. */
type WithBeforePayment = Record<
  'beforePaymentAuthorization',
  (
    handler: (given: { input: { id: string } }, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
>;

/** The order has its reservations: the pieces taken for the cart must not count a second time. */
(completeCartWorkflow.hooks as unknown as WithBeforePayment).beforePaymentAuthorization(
  async ({ input }, { container }) => {
    await giveBackStock(container, input.id);
  },
);
