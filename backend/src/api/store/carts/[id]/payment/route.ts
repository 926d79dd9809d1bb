import { paymentRequest } from '@caravanserai/contracts/placing';
import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { checkAgreed } from '../../../../../checkout/agreement';
import { checkCompletion } from '../../../../../checkout/check-completion';
import { faultMessage } from '../../../../../checkout/messages';
import { containerDatabase } from '../../../../../landed/container-database';
import { openCartHead } from '../../../../../placing/cart-head';
import { giveBackPaid } from '../../../../../placing/give-back-paid';
import { openPayment } from '../../../../../placing/open-payment';
import { paymentTerms } from '../../../../../placing/payment-terms';
import { placementOf } from '../../../../../placing/placement';
import { findShortages } from '../../../../../placing/take-stock';
import { readBody } from '../../../../read-body';

/** `GET /store/carts/:id/payment`: what the payment form is opened with; nothing is opened by asking. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const cart = await openCartHead(req.scope, req.params.id ?? '');
  res.setHeader('Cache-Control', 'private, no-store');
  res.json(await paymentTerms(req.scope, cart.id));
}

/**
 * `POST /store/carts/:id/payment` `{version, consent?}`: agrees to the quote and opens its one payment. 409
 * `quote_changed` or `sold_out`; 400 naming what is missing; nothing is charged then.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const agreement = readBody(req, paymentRequest);
  const { scope } = req;
  const cart = await openCartHead(scope, req.params.id ?? '');
  res.setHeader('Cache-Control', 'private, no-store');
  if (!cart.completed) {
    if ((await findShortages(scope, cart.id)).length > 0) {
      const message = faultMessage('not_enough_stock', cart.locale);
      res.status(409).json({ type: 'sold_out', message, ...(await givenBack(scope, cart.id)) });
      return;
    }
    const changed = await checkAgreed(scope, cart.id, agreement);
    if (changed) {
      res.status(409).json({ ...changed, ...(await givenBack(scope, cart.id)) });
      return;
    }
    await checkCompletion(scope, cart.id);
  }
  const customerId = req.auth_context?.actor_id || undefined;
  res.json(await openPayment(scope, { cartId: cart.id, version: agreement.version, customerId }));
}

/** What another tab has paid for what can't be ordered like this any more. */
async function givenBack(scope: MedusaRequest['scope'], cartId: string) {
  const known = await placementOf(containerDatabase(scope), cartId);
  if (!known?.intent_id) return {};
  const money = await giveBackPaid(scope, { ...known, intent_id: known.intent_id }, 'changed_before_paying');
  return money && { money };
}
