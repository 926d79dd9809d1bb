import { noBody } from '@caravanserai/contracts/desk-life';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { writingGoods } from '../../../../../authoring/on-goods';
import { withdrawRevision } from '../../../../../authoring/revisions/take-back';
import { readListing } from '../../../../../authoring/view/listing-edit';
import { actorOf } from '../../../../../desk/history';
import { readBody } from '../../../../read-body';

/** `POST /merchant/listings/:id/withdraw`: takes back what is in review, to write on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingEditResponse>): Promise<void> {
  readBody(req, noBody);
  const listing = await writingGoods(req, async ({ database, goodsId, scope }) => {
    await withdrawRevision(database, { goodsId, actor: actorOf(scope) });
    return readListing(database, goodsId, scope);
  });
  res.json({ listing });
}
