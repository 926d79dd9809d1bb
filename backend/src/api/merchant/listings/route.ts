import {
  listingsDeskQuery,
  newListingBody,
  type ListingEditResponse,
  type ListingsDeskResponse,
} from '@caravanserai/contracts/desk-write';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { listGoods } from '../../../authoring/list/list-goods';
import { createGoods } from '../../../authoring/revisions/create-goods';
import { saying } from '../../../authoring/say-not-written';
import { readListing } from '../../../authoring/view/listing-edit';
import { merchantScope } from '../../../desk/scope';
import { containerDatabase, inTransaction } from '../../../landed/container-database';
import { readBody } from '../../read-body';
import { readQuery } from '../../read-query';

/** `GET /merchant/listings`: the merchant's goods, with how complete each is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ListingsDeskResponse>): Promise<void> {
  const { merchantId, locale } = merchantScope(req);
  const query = readQuery(req, listingsDeskQuery);
  res.json(await listGoods(containerDatabase(req.scope), { ...query, merchantId, locale }));
}

/** `POST /merchant/listings`: begins new goods. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingEditResponse>): Promise<void> {
  const scope = merchantScope(req);
  const facts = readBody(req, newListingBody);
  const listing = await saying(scope.locale, () =>
    inTransaction(req.scope, async (database) => {
      const { goods_id } = await createGoods(database, scope, facts);
      return readListing(database, goods_id, scope);
    }),
  );
  res.status(201).json({ listing });
}
