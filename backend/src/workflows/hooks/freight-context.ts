import { StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from '@medusajs/medusa/core-flows';
import { freightContext } from '../../delivery/freight-context';

/** Weights, freight rows and rates for whatever asks the price of a delivery: adding, refreshing, a client's question. */
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    const optionIds = (input.options ?? []).map(({ id }) => id);
    const freight = await freightContext(container, input.cart_id, optionIds, new Date().toISOString());
    return new StepResponse({ freight });
  },
);

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    const optionIds = input.shipping_options.map(({ id }) => id);
    const freight = await freightContext(container, input.cart_id, optionIds, new Date().toISOString());
    return new StepResponse({ freight });
  },
);
