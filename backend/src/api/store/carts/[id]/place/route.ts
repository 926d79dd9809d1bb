import { placeRequest } from '@caravanserai/contracts/placing';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answerPlacing } from '../../../../../placing/answer-placing';
import { openCartHead } from '../../../../../placing/cart-head';
import { placeForShopper } from '../../../../../placing/place-for-shopper';
import { readBody } from '../../../../read-body';

/**
 * `POST /store/carts/:id/place` `{version}`: 200 with the order, the same however often; 202 while it takes; 402
 * `payment_failed`; 409 `quote_changed` or `sold_out`; 400 where something is missing.
 */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { version } = readBody(req, placeRequest);
  const cart = await openCartHead(req.scope, req.params.id ?? '');
  await answerPlacing(req, res, await placeForShopper(req.scope, cart.id, version), cart.locale);
}
