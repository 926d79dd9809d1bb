import { siblingBody, type OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { addListing } from '../../../../../offering/add-listing';
import { idOf, reading } from '../../../../../offering/on-offer';
import { readOffer } from '../../../../../offering/read-offer';
import { readBody } from '../../../../read-body';

/** Opens the goods by another route in one step. */
export async function POST(req: MedusaRequest, res: MedusaResponse<OfferResponse>): Promise<void> {
  const { route, place_id: placeId, price, pieces } = readBody(req, siblingBody);
  const offer = await reading(req, async (database, scope) => {
    await addListing(req.scope, scope, { goodsId: idOf(req), route, placeId, price, pieces });
    return readOffer(database, scope, idOf(req));
  });
  res.status(201).json(offer);
}
