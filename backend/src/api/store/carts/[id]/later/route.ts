import { laterBody } from '@caravanserai/contracts/kept';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { rearrangeCart } from '../../../../../kept/rearrange-cart';
import { readBody } from '../../../../read-body';
import { answerKept } from '../../../kept-answer';

/** `POST /store/carts/:id/later` `{line_id, quantity?, of?}`: keeps a line, or some pieces of it, for later. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const line = readBody(req, laterBody);
  await answerKept(req, res, (id, locale) =>
    rearrangeCart(req.scope, id, { kind: 'later', lines: [line] }, locale),
  );
}
