import { landedBody, type LandedResponse } from '@caravanserai/contracts/desk-landed';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { mustOwn } from '../../../../../authoring/owned-goods';
import { landedPreview } from '../../../../../offering/landed-preview';
import { idOf, reading } from '../../../../../offering/on-offer';
import { readBody } from '../../../../read-body';

/** What shoppers of some countries would pay, with data that may not be saved yet; nothing changes. */
export async function POST(req: MedusaRequest, res: MedusaResponse<LandedResponse>): Promise<void> {
  const { destinations, patch = {} } = readBody(req, landedBody);
  const previews = await reading(req, async (database, { merchantId, locale }) => {
    await mustOwn(database, idOf(req), merchantId);
    const now = new Date().toISOString();
    return landedPreview(database, { goodsId: idOf(req), destinations, patch, locale, now });
  });
  res.json({ previews });
}
