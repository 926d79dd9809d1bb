import { stockQuery, type StockResponse } from '@caravanserai/contracts/desk-stock';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { reading } from '../../../offering/on-offer';
import { readStock } from '../../../offering/read-stock';
import { readQuery } from '../../read-query';

/** A page of the merchant's stock by place. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StockResponse>): Promise<void> {
  const { low, ...query } = readQuery(req, stockQuery);
  res.json(
    await reading(req, (database, scope) => readStock(database, scope, { ...query, low: low === '1' })),
  );
}
