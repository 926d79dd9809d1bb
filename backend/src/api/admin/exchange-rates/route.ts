import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { today } from '../../../platform/admin-actor';
import { newestTables, type RateTableInfo } from '../../../platform/rates/rates';

/** `GET /admin/exchange-rates`: the newest table of each use, with its age. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ tables: readonly RateTableInfo[] }>,
): Promise<void> {
  res.json({ tables: await newestTables(containerDatabase(req.scope), today()) });
}
