import { countryCode } from '@caravanserai/contracts/common';
import type { MarketsResponse } from '@caravanserai/contracts/desk-markets';
import * as z from 'zod/mini';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { allMarkets } from '../../../../../authoring/markets/all-markets';
import { readingGoods } from '../../../../../authoring/on-goods';
import { readQuery } from '../../../../read-query';

const query = z.strictObject({ country: z.optional(countryCode) });

/** `GET /merchant/listings/:id/markets`: where the goods can be bought, and why not elsewhere. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MarketsResponse>): Promise<void> {
  const { country } = readQuery(req, query);
  const markets = await readingGoods(req, ({ database, goodsId }) => allMarkets(database, goodsId, country));
  res.json({ markets });
}
