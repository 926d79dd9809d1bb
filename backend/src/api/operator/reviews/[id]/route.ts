import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { refusal } from '../../../../desk/refuse';
import { pavilionScope } from '../../../../desk/scope';
import { containerDatabase } from '../../../../landed/container-database';
import { readReviewHead } from '../../../../reviewing/page/read-revision-head';
import { reviewPage } from '../../../../reviewing/page/review-page';

/** `GET /operator/reviews/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReviewResponse>): Promise<void> {
  const { pavilionId, locale } = pavilionScope(req);
  const database = containerDatabase(req.scope);
  const head = await readReviewHead(database, pavilionId, req.params.id ?? '');
  if (!head) throw refusal('not_here', locale);
  res.json(await reviewPage(database, head, locale));
}
