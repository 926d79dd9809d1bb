import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { platformPavilions, type PlatformPavilion } from '../../../platform/tenants/pavilions';
import { askedLocale } from '../../read-body';

/** `GET /admin/pavilions`: all of them with their people. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ pavilions: readonly PlatformPavilion[] }>,
): Promise<void> {
  res.json({ pavilions: await platformPavilions(containerDatabase(req.scope), askedLocale(req)) });
}
