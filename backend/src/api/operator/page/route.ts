import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { queryText, readRecorded } from '../../../curating/answer-page';
import { readPage } from '../../../curating/page/read-page';

/** `GET /operator/page?version=`: the page as it is written, or one of its versions. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const page = await readRecorded(req, (database, scope) =>
    readPage(database, scope, queryText(req, 'version')),
  );
  res.json(page);
}
