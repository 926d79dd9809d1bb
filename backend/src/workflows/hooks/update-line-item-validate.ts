import { MedusaError } from '@medusajs/framework/utils';
import { updateLineItemInCartWorkflow } from '@medusajs/medusa/core-flows';
import { isQuantity } from '../../checkout/line-rules';
import { faultMessage } from '../../checkout/messages';

/** Changing a line keeps whole pieces; zero removes the line, as Medusa has it. */
updateLineItemInCartWorkflow.hooks.validate(({ input, cart }) => {
  const quantity = input.update.quantity;
  if (quantity === undefined || Number(quantity) === 0 || isQuantity(Number(quantity))) return;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, faultMessage('quantity', cart.locale));
});
