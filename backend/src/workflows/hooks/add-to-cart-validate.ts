import { addToCartWorkflow } from '@medusajs/medusa/core-flows';
import { cartDestination, wantedCountries } from '../../checkout/cart-destination';
import { checkLines } from '../../checkout/check-lines';
import { piecesInCart } from '../../checkout/pieces-in-cart';

/** A line enters a cart only if its listing is public and may be sent where the cart goes. */
addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const destination = await cartDestination(container, cart.id);
  await checkLines(
    container,
    input.items.map(({ variant_id, quantity }) => ({ variant_id, quantity: Number(quantity) })),
    {
      countries: destination ? wantedCountries(destination) : [],
      locale: destination?.locale,
      already: await piecesInCart(container, cart.id),
    },
  );
});
