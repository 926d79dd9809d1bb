import type * as z from 'zod/mini';
import type { returnState, AdminReturnsResponse } from '@caravanserai/contracts/returns';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { adminRequests } from '../../../returns/admin-requests';
import { listRequests } from '../../../returns/read';
import { containerDatabase } from '../../../landed/container-database';
import { askedLocale } from '../../read-body';
import { readListQuery } from './list-query';

/** What somebody has to do something about. */
const OPEN = ['asked', 'approved', 'received', 'inspected'] as const;

/** `GET /admin/return-requests?state=&offset=&limit=`: the open ones without a state, what waits longest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminReturnsResponse>,
): Promise<void> {
  const { state, offset, limit } = readListQuery(req);
  const states: readonly z.infer<typeof returnState>[] = state ? [state] : OPEN;
  const database = containerDatabase(req.scope);
  const { requests, count } = await listRequests(database, { states, offset, limit });
  res.json({
    return_requests: await adminRequests(database, requests, askedLocale(req)),
    ...{ count, offset, limit },
  });
}
