import { splitBody } from '@caravanserai/contracts/kept';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { rearrangeCart } from '../../../../../kept/rearrange-cart';
import { readBody } from '../../../../read-body';
import { answerKept } from '../../../kept-answer';

/** `POST /store/carts/:id/split` `{later: [{line_id, quantity?, of?}]}`: takes a proposal to split, whole or not at all. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { later } = readBody(req, splitBody);
  await answerKept(req, res, (id, locale) =>
    rearrangeCart(req.scope, id, { kind: 'later', lines: later }, locale),
  );
}
