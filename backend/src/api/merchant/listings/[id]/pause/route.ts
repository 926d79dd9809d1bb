import { pauseBody } from '@caravanserai/contracts/desk-life';
import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readingGoods } from '../../../../../authoring/on-goods';
import { pauseListing } from '../../../../../authoring/pausing/pause-listing';
import { readListing } from '../../../../../authoring/view/listing-edit';
import { actorOf } from '../../../../../desk/history';
import { readBody } from '../../../../read-body';

/** `POST /merchant/listings/:id/pause`: takes listings out of sight. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingEditResponse>): Promise<void> {
  const { listings } = readBody(req, pauseBody);
  const listing = await readingGoods(req, async ({ database, goodsId, scope }) => {
    await pauseListing(req.scope, { goodsId, listings, actor: actorOf(scope) });
    return readListing(database, goodsId, scope);
  });
  res.json({ listing });
}
