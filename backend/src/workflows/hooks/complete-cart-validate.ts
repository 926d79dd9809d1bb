import { completeCartWorkflow } from '@medusajs/medusa/core-flows';
import { checkCompletion } from '../../checkout/check-completion';

/** Whoever completes a cart passes here: our checkout, a stock client, a webhook. */
completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await checkCompletion(container, cart.id);
});
