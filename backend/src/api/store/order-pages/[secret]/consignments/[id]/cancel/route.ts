import { cancelBody } from '@caravanserai/contracts/returns';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answerAsked } from '../../../../../../../returns/answer-asked';
import { cancelConsignment } from '../../../../../../../returns/cancel';
import { orderOfRequest } from '../../../../../../../returns/order-of-request';
import { askedLocale, readBody } from '../../../../../../read-body';

/** `POST /store/order-pages/:secret/consignments/:id/cancel`: calls it off, or asks the shop to call it back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = orderOfRequest(req);
  const { revoke = false } = readBody(req, cancelBody);
  const wish = { orderId, consignmentId: req.params.id ?? '', revoke, locale: askedLocale(req) };
  await answerAsked(req, res, orderId, () => cancelConsignment(req.scope, wish));
}
