import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { stillMine } from '../../placing/placement';
import { giveBackStock } from '../../placing/take-stock';
import { attemptToken } from './attempt-token';

/** Medusa has this hook but leaves it out of the workflow's type. */
type WithBeforePayment = Record<
  'beforePaymentAuthorization',
  (
    handler: (given: { input: { id: string } }, context: { container: MedusaContainer }) => Promise<void>,
  ) => void
>;

/** The order has its reservations: the pieces taken for the cart must not count a second time. */
(completeCartWorkflow.hooks as unknown as WithBeforePayment).beforePaymentAuthorization(
  async ({ input }, context) => {
    const attempt = { cart_id: input.id, token: attemptToken(context) };
    if (!(await stillMine(context.container, attempt)))
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Cart ${input.id} was taken over.`);
    await giveBackStock(context.container, input.id);
  },
);
