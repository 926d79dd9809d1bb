import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { refreshLandedCost } from '../refresh-landed-cost';

/** Writes a cart's taxes as a step of a workflow; undone by whatever refreshes the cart next. */
export const refreshLandedCostStep = createStep(
  'refresh-landed-cost',
  async ({ cart_id }: { cart_id: string }, { container }) => {
    await refreshLandedCost(container, cart_id);
    return new StepResponse(cart_id);
  },
);
