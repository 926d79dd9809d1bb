import { moveBody } from '@caravanserai/contracts/kept';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { rearrangeCart } from '../../../../../../../kept/rearrange-cart';
import { readBody } from '../../../../../../read-body';
import { answerKept } from '../../../../../kept-answer';

/** `POST /store/carts/:id/lines/:line_id/move` `{listing_id}`: sends a line by another listing of the same goods. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { listing_id } = readBody(req, moveBody);
  const line_id = req.params.line_id ?? '';
  await answerKept(req, res, (id, locale) =>
    rearrangeCart(req.scope, id, { kind: 'move', line_id, listing_id }, locale),
  );
}
