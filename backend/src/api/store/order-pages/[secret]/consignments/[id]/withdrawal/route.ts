import { withdrawalBody } from '@caravanserai/contracts/returns';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { answerAsked } from '../../../../../../../returns/answer-asked';
import { askReturn } from '../../../../../../../returns/ask-return';
import { orderOfRequest } from '../../../../../../../returns/order-of-request';
import { askedLocale, readBody } from '../../../../../../read-body';

/** `POST /store/order-pages/:secret/consignments/:id/withdrawal`: the shopper confirms; takes effect at once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const orderId = orderOfRequest(req);
  const { key, name, email, lines, unopened = false } = readBody(req, withdrawalBody);
  await answerAsked(req, res, orderId, () =>
    askReturn(req.scope, {
      ...{ orderId, consignmentId: req.params.id ?? '', kind: 'withdrawal', key, reason: 'changed_mind' },
      ...{ pieces: lines, unopened, words: null, name: name.trim(), email, locale: askedLocale(req) },
    }),
  );
}
