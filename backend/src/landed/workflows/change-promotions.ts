import type { PromotionActions } from '@medusajs/framework/utils';
import { createWorkflow, transform, WorkflowResponse } from '@medusajs/framework/workflows-sdk';
import {
  acquireLockStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  updateCartPromotionsWorkflow,
} from '@medusajs/medusa/core-flows';
import { refreshLandedCostStep } from './refresh-landed-cost-step';

interface Input {
  cart_id: string;
  promo_codes: string[];
  action: PromotionActions;
}

/**
 * Changes a cart's codes, then its taxes, then what its payment asks for: in Medusa's own order taxes come never.
 * Answers the codes that were left out because they are used up.
 */
export const changePromotionsWorkflow = createWorkflow('change-promotions', (input: Input) => {
  const lock = transform({ input }, ({ input: { cart_id } }) => ({ key: cart_id, timeout: 2, ttl: 10 }));
  acquireLockStep(lock);
  const updated = updateCartPromotionsWorkflow.runAsStep({
    input: transform({ input }, ({ input: given }) => ({
      ...given,
      force_refresh_payment_collection: false,
    })),
  });
  const refreshed = refreshLandedCostStep(transform({ input }, ({ input: { cart_id } }) => ({ cart_id })));
  refreshPaymentCollectionForCartWorkflow.runAsStep({
    input: transform({ refreshed }, ({ refreshed: cart_id }) => ({ cart_id })),
  });
  releaseLockStep(transform({ input }, ({ input: { cart_id } }) => ({ key: cart_id })));
  const skipped = transform({ updated }, ({ updated: { skipped_promo_codes } }) =>
    skipped_promo_codes.map(({ code }) => code),
  );
  return new WorkflowResponse({ skipped });
});
