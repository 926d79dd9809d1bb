import { previewQuery, type PreviewResponse } from '@caravanserai/contracts/desk-write-help';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readingGoods } from '../../../../../authoring/on-goods';
import { previewGoods } from '../../../../../authoring/preview/preview-goods';
import { readQuery } from '../../../../read-query';

/** `GET /merchant/listings/:id/preview`: the shop's page as a shopper elsewhere would see it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PreviewResponse>): Promise<void> {
  const query = readQuery(req, previewQuery);
  res.json(await readingGoods(req, ({ database, goodsId }) => previewGoods(database, goodsId, query)));
}
