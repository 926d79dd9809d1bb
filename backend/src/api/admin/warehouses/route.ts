import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { containerDatabase } from '../../../landed/container-database';
import { warehouses, type Warehouse } from '../../../platform/warehouses/warehouses';

/** `GET /admin/warehouses`: every place that stock stands at, bonded ones first. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ warehouses: readonly Warehouse[] }>,
): Promise<void> {
  res.json({ warehouses: await warehouses(containerDatabase(req.scope)) });
}
