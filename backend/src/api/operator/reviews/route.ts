import { reviewsQuery, type ReviewsResponse } from '@caravanserai/contracts/desk-review';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { pavilionScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';
import { listReviews } from '../../../reviewing/queue/list-reviews';
import { readQuery } from '../../read-query';

/** `GET /operator/reviews?state=&kind=&merchant=&q=&after=` */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReviewsResponse>): Promise<void> {
  const asked = readQuery(req, reviewsQuery);
  res.json(await listReviews(containerDatabase(req.scope), pavilionScope(req), asked));
}
