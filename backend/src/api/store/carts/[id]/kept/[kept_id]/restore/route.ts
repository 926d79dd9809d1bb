import { restoreBody } from '@caravanserai/contracts/kept';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { rearrangeCart } from '../../../../../../../kept/rearrange-cart';
import { readBody } from '../../../../../../read-body';
import { answerKept } from '../../../../../kept-answer';

/** `POST /store/carts/:id/kept/:kept_id/restore` `{listing_id?}`: puts goods back, by a sibling where one is named. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { listing_id } = readBody(req, restoreBody);
  const kept_id = req.params.kept_id ?? '';
  await answerKept(req, res, (id, locale) =>
    rearrangeCart(req.scope, id, { kind: 'restore', kept_id, listing_id }, locale),
  );
}
