import { workKind } from '@caravanserai/contracts/admin-platform';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { openWork } from '../../../platform/operations/open-work';
import { queryNumber, queryWord } from '../../../platform/read-table';

/** `GET /admin/reconciliations?kind=&limit=`: what failed or is late, oldest first, with how much there is of each kind. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const kind = workKind.options.find((known) => known === queryWord(req, 'kind'));
  const limit = queryNumber(req, 'limit', { least: 1, most: 200, otherwise: 50 });
  res.json(await openWork(containerDatabase(req.scope), { kind, limit }));
}
