import { stockBody, type StockSet } from '@caravanserai/contracts/desk-stock';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changing, idOf } from '../../../../offering/on-offer';
import { setStock } from '../../../../offering/set-stock';
import { readBody } from '../../../read-body';

/** Sets the stock of one listing; what is ordered stays covered. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StockSet>): Promise<void> {
  const { stocked, expected } = readBody(req, stockBody);
  const now = await changing(req, (database, scope) =>
    setStock(database, scope, { listingId: idOf(req), stocked, expected }),
  );
  res.json({ listing_id: idOf(req), ...now });
}
