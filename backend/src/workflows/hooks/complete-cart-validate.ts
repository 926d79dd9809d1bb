import { MedusaError } from '@medusajs/framework/utils';
import { StepResponse } from '@medusajs/framework/workflows-sdk';
import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { checkCompletion } from '../../checkout/check-completion';
import { faultMessage } from '../../checkout/messages';
import { giveBackStock, takeStock } from '../../placing/take-stock';

/** Whoever completes a cart passes here: our checkout, a stock client, a webhook. Its stock is taken, or nothing is. */
completeCartWorkflow.hooks.validate(
  async ({ cart }, { container }) => {
    const open = await checkCompletion(container, cart.id);
    if (!open) return new StepResponse(undefined, undefined);
    const shortages = await takeStock(container, cart.id);
    if (shortages.length > 0)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, faultMessage('not_enough_stock', cart.locale));
    return new StepResponse(undefined, cart.id as string);
  },
  async (cartId, { container }) => {
    if (cartId) await giveBackStock(container, cartId);
  },
);
