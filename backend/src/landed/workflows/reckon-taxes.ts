import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import {
  acquireLockStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from '@medusajs/medusa/core-flows';
import { refreshLandedCostStep } from './refresh-landed-cost-step';

/** Reckons a cart's taxes by the rules of this moment, then what its payment asks for. */
export const reckonTaxesWorkflow = createWorkflow('reckon-taxes', (input: { cart_id: string }) => {
  acquireLockStep(transform({ input }, ({ input: { cart_id } }) => ({ key: cart_id, timeout: 2, ttl: 10 })));
  const refreshed = refreshLandedCostStep(input);
  refreshPaymentCollectionForCartWorkflow.runAsStep({
    input: transform({ refreshed }, ({ refreshed: cart_id }) => ({ cart_id })),
  });
  releaseLockStep(transform({ input }, ({ input: { cart_id } }) => ({ key: cart_id })));
  return new WorkflowResponse(refreshed);
});
