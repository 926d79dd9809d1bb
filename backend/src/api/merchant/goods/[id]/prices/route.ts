import type { GoodsPricesResponse } from '@caravanserai/contracts/desk-prices';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { idOf, reading } from '../../../../../offering/on-offer';
import { readGoodsPrices } from '../../../../../offering/read-prices';

/** The prices of every route of the goods. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsPricesResponse>): Promise<void> {
  res.json(await reading(req, (database, scope) => readGoodsPrices(database, scope, idOf(req))));
}
