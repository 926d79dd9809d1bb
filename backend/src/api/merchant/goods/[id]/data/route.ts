import { goodsDataBody, type GoodsDataResponse } from '@caravanserai/contracts/desk-goods-data';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { saveGoodsData } from '../../../../../offering/data/save-goods-data';
import { changing, idOf, reading } from '../../../../../offering/on-offer';
import { readGoodsData } from '../../../../../offering/read-goods-data';
import { readBody } from '../../../../read-body';

/** Goods data as they are being written. */
export async function GET(req: MedusaRequest, res: MedusaResponse<GoodsDataResponse>): Promise<void> {
  res.json(await reading(req, (database, scope) => readGoodsData(database, scope, idOf(req))));
}

/** Saves some of them into the open revision. */
export async function POST(req: MedusaRequest, res: MedusaResponse<GoodsDataResponse>): Promise<void> {
  const { patch, expected } = readBody(req, goodsDataBody);
  const data = await changing(req, async (database, scope) => {
    await saveGoodsData(database, scope, idOf(req), patch, expected);
    return readGoodsData(database, scope, idOf(req));
  });
  res.json(data);
}
