import { reviewBulkBody, type ReviewBulkAnswer } from '@caravanserai/contracts/desk-review';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { pavilionScope } from '../../../../desk/scope';
import { decideMany } from '../../../../reviewing/decide-many';
import { readBody } from '../../../read-body';

/** `POST /operator/reviews/decisions`: the same decision for many, each with its own answer. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ReviewBulkAnswer>): Promise<void> {
  res.json(await decideMany(req.scope, pavilionScope(req), readBody(req, reviewBulkBody)));
}
