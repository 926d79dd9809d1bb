import { noBody } from '@caravanserai/contracts/desk-life';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { writingGoods } from '../../../../../authoring/on-goods';
import { discardRevision } from '../../../../../authoring/revisions/take-back';
import { readListing } from '../../../../../authoring/view/listing-edit';
import { actorOf } from '../../../../../desk/history';
import { readBody } from '../../../../read-body';

/** `POST /merchant/listings/:id/discard`: drops the change; what is published stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingEditResponse>): Promise<void> {
  readBody(req, noBody);
  const listing = await writingGoods(req, async ({ database, goodsId, scope }) => {
    await discardRevision(database, { goodsId, actor: actorOf(scope) });
    return readListing(database, goodsId, scope);
  });
  res.json({ listing });
}
