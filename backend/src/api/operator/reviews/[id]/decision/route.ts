import { reviewDecisionBody, type ReviewResponse } from '@caravanserai/contracts/desk-review';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { refusal } from '../../../../../desk/refuse';
import { pavilionScope } from '../../../../../desk/scope';
import { containerDatabase } from '../../../../../landed/container-database';
import { decideReview } from '../../../../../reviewing/decide-review';
import { readReviewHead } from '../../../../../reviewing/page/read-revision-head';
import { reviewPage } from '../../../../../reviewing/page/review-page';
import { readBody } from '../../../../read-body';

/** `POST /operator/reviews/:id/decision`: answers the page as it is now. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ReviewResponse>): Promise<void> {
  const scope = pavilionScope(req);
  const id = req.params.id ?? '';
  await decideReview(req.scope, scope, id, readBody(req, reviewDecisionBody));
  const database = containerDatabase(req.scope);
  const head = await readReviewHead(database, scope.pavilionId, id);
  if (!head) throw refusal('not_here', scope.locale);
  res.json(await reviewPage(database, head, scope.locale));
}
