import type { OfferResponse } from '@caravanserai/contracts/desk-offer';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { idOf, reading } from '../../../../../offering/on-offer';
import { readOffer } from '../../../../../offering/read-offer';

/** Every route of the goods, and those that may be opened. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OfferResponse>): Promise<void> {
  res.json(await reading(req, (database, scope) => readOffer(database, scope, idOf(req))));
}
