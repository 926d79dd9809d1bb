import { pricesBody, type ListingPrices } from '@caravanserai/contracts/desk-prices';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changing, idOf } from '../../../../offering/on-offer';
import { readListingPrices } from '../../../../offering/read-prices';
import { setPrices } from '../../../../offering/set-prices';
import { readBody } from '../../../read-body';

/** Sets what the merchant asks for one listing; at once for every shopper. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ListingPrices>): Promise<void> {
  const { price, own, renew, expected } = readBody(req, pricesBody);
  const prices = await changing(req, async (database, scope) => {
    await setPrices(database, scope, { listingId: idOf(req), price, own, renew, expected });
    return readListingPrices(database, idOf(req));
  });
  res.json(prices);
}
