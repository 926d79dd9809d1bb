import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readingGoods } from '../../../../authoring/on-goods';
import { readListing } from '../../../../authoring/view/listing-edit';

/** `GET /merchant/listings/:id`: everything the editor of goods shows. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingEditResponse>): Promise<void> {
  const listing = await readingGoods(req, ({ database, goodsId, scope }) =>
    readListing(database, goodsId, scope),
  );
  res.json({ listing });
}
