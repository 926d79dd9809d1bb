import { updateCartWorkflow } from '@medusajs/medusa/core-flows';
import { checkRegionChange } from '../../kept/check-region-change';

/**
 * Medusa refuses a region where a line has no price, in words for developers, and drops lines of an agreed price
 * unasked. Who changes the region past our own route is told which goods are in the way, and loses none.
 */
updateCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const region = input.region_id;
  if (typeof region !== 'string' || region === cart.region?.id) return;
  await checkRegionChange(container, {
    cartId: cart.id,
    currency: String(input.currency_code),
    locale: cart.locale,
  });
});
