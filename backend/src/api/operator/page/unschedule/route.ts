import { expectedBody, type PageResponse } from '@caravanserai/contracts/desk-pavilion';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { changePage } from '../../../../curating/answer-page';
import { unschedule } from '../../../../curating/page/discard';
import { readBody } from '../../../read-body';

/** Takes back a version that waits for its time. */
export async function POST(req: MedusaRequest, res: MedusaResponse<PageResponse>): Promise<void> {
  const { expected } = readBody(req, expectedBody);
  await changePage(req, res, (database, scope) => unschedule(database, scope, expected));
}
