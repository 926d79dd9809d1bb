import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { faultMessage } from '../checkout/messages';
import { giveBackOfCart } from '../placing/give-back-paid';
import { reckonCart } from './refresh-landed-cost';
import { reckonTaxesWorkflow } from './workflows/reckon-taxes';

/**
 * Before a cart is completed its taxes are made those of this moment. If that changed them, the shopper sees the new
 * total first: 409, with the cart at the new amount, and nothing held or kept of what was paid.
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
  // Medusa could not bring a payment to the new amount that is made already.
  await giveBackOfCart(req.scope, cart_id, 'price_changed');
  await reckonTaxesWorkflow(req.scope).run({ input: { cart_id } });
  throw new MedusaError(MedusaError.Types.CONFLICT, faultMessage('price_changed', reckoned.cart.locale));
}
