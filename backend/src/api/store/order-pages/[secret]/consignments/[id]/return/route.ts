import { returnBody } from '@caravanserai/contracts/returns';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answerAsked } from '../../../../../../../returns/answer-asked';
import { askReturn } from '../../../../../../../returns/ask-return';
import { orderOfRequest } from '../../../../../../../returns/order-of-request';
import { askedLocale, readBody } from '../../../../../../read-body';

/** `POST /store/order-pages/:secret/consignments/:id/return`: asks the shop to take goods back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = orderOfRequest(req);
  const { key, reason, words, lines, unopened = false } = readBody(req, returnBody);
  await answerAsked(req, res, orderId, () =>
    askReturn(req.scope, {
      ...{
        orderId,
        consignmentId: req.params.id ?? '',
        kind: 'return',
        key,
        reason,
        pieces: lines,
        unopened,
      },
      ...{ words: words?.trim() || null, name: null, email: null, locale: askedLocale(req) },
    }),
  );
}
