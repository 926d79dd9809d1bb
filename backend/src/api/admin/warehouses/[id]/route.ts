import { warehouseBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../landed/container-database';
import { adminActor } from '../../../../platform/admin-actor';
import { changeWarehouse } from '../../../../platform/warehouses/change-warehouse';
import { askedLocale, readBody } from '../../../read-body';

/** `POST /admin/warehouses/:id` `{names?, zone_id?, customs_district?}`: bonded warehouses only, else 404. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, warehouseBody);
  const [id, actor, locale] = [req.params.id ?? '', await adminActor(req), askedLocale(req)];
  res.json(
    await inTransaction(req.scope, (database) => changeWarehouse(database, { id, actor, ...body }, locale)),
  );
}
