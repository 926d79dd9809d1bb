import { transferCartCustomerWorkflow } from '@medusajs/medusa/core-flows';
import { noSuch } from '../../checkout/no-such';

/** A guest's cart may become anyone's who knows its id; the cart of an account stays with it. */
transferCartCustomerWorkflow.hooks.validate(({ input, cart }) => {
  if (cart.customer?.has_account && cart.customer_id !== input.customer_id) throw noSuch('cart_gone');
});
