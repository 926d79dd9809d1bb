import { createCartWorkflow } from '@medusajs/medusa/core-flows';
import { refreshLandedCost } from '../../landed/refresh-landed-cost';

/** A cart made together with its lines has its taxes from the start. */
createCartWorkflow.hooks.cartCreated(async ({ cart }, { container }) => {
  await refreshLandedCost(container, cart.id);
});
