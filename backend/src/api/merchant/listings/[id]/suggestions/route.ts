import { suggestionsQuery, type SuggestionsResponse } from '@caravanserai/contracts/desk-write-help';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readingGoods } from '../../../../../authoring/on-goods';
import { suggestionsFor } from '../../../../../authoring/suggestions/suggestions-for';
import { readQuery } from '../../../../read-query';

/** `GET /merchant/listings/:id/suggestions`: the shop's words and the merchant's own, for one field. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SuggestionsResponse>): Promise<void> {
  const { field, language } = readQuery(req, suggestionsQuery);
  const answer = await readingGoods(req, ({ database, goodsId }) =>
    suggestionsFor(database, { goodsId, field, language }),
  );
  res.json(answer);
}
