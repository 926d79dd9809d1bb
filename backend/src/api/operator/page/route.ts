import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { change, queryText } from '../../../curating/answer-page';
import { ensureVersion } from '../../../curating/page/ensure-version';
import { readPage } from '../../../curating/page/read-page';

/** `GET /operator/page?version=`: the page as it is written, or one of its versions. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const page = await change(req, async (database, scope) => {
    await ensureVersion(database, scope.pavilionId);
    return readPage(database, scope, queryText(req, 'version'));
  });
  res.json(page);
}
