import { pavilionGoodsQuery, type PavilionGoodsResponse } from '@caravanserai/contracts/desk-featured';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { listGoods } from '../../../curating/featured/list-goods';
import { readQuery } from '../../../curating/read-query';
import { pavilionScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';

/** `GET /operator/goods?q=&after=`: goods of the pavilion. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PavilionGoodsResponse>): Promise<void> {
  const query = readQuery(req, pavilionGoodsQuery);
  res.json(await listGoods(containerDatabase(req.scope), pavilionScope(req), query));
}
