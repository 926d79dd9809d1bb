import { publishBody, type PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changePage } from '../../../../curating/answer-page';
import { publishDraft } from '../../../../curating/page/publish';
import { readBody } from '../../../read-body';

/** Shows the draft to visitors, now or from a time on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const body = readBody(req, publishBody);
  await changePage(req, res, (database, scope) => publishDraft(database, scope, body));
}
