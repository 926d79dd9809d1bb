import { layoutBody, type PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changePage } from '../../../../curating/answer-page';
import { layOut } from '../../../../curating/page/lay-out';
import { readBody } from '../../../read-body';

/** Orders sections and bases of the draft, or changes its first language. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const body = readBody(req, layoutBody);
  await changePage(req, res, (database, scope) => layOut(database, scope, body));
}
