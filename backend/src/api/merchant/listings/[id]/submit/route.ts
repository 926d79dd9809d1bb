import { submitBody } from '@caravanserai/contracts/desk-life';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { writingGoods } from '../../../../../authoring/on-goods';
import { submitRevision } from '../../../../../authoring/revisions/submit-revision';
import { readListing } from '../../../../../authoring/view/listing-edit';
import { actorOf } from '../../../../../desk/history';
import { readBody } from '../../../../read-body';

/** `POST /merchant/listings/:id/submit`: hands the change in for review. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingEditResponse>): Promise<void> {
  const { note } = readBody(req, submitBody);
  const listing = await writingGoods(req, async ({ database, goodsId, scope }) => {
    await submitRevision(database, { goodsId, actor: actorOf(scope), note });
    return readListing(database, goodsId, scope);
  });
  res.json({ listing });
}
