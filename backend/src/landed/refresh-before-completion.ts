import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { faultMessage } from '../checkout/messages';
import { reckonCart } from './refresh-landed-cost';
import { reckonTaxesWorkflow } from './workflows/reckon-taxes';

/**
 * Before a cart is completed its taxes are made those of this moment. If that changed them, the shopper sees the new
 * total first: 409, with cart and payment at the new amount and nothing held.
 * @throws MedusaError conflict, in the cart's language
 */
export async function refreshBeforeCompletion(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const cart_id = req.params.id ?? '';
  const reckoned = await reckonCart(req.scope, cart_id);
  if (!reckoned || reckoned.cart.completed || reckoned.unchanged) {
    next();
    return;
  }
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id } });
  throw new MedusaError(MedusaError.Types.CONFLICT, faultMessage('price_changed', reckoned.cart.locale));
}
