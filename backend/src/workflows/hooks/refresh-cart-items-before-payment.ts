import { refreshCartItemsWorkflow } from '@medusajs/medusa/core-flows';
import { refreshLandedCost } from '../../landed/refresh-landed-cost';

/** Whatever changed a cart passes here, after its prices and discounts stand and before its payment is refreshed. */
refreshCartItemsWorkflow.hooks.beforeRefreshingPaymentCollection(async ({ input }, { container }) => {
  await refreshLandedCost(container, input.cart_id);
});
