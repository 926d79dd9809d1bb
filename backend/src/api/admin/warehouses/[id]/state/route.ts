import { warehouseStateBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../../landed/container-database';
import { adminActor } from '../../../../../platform/admin-actor';
import { setWarehouseState } from '../../../../../platform/warehouses/set-warehouse-state';
import type { LiesThere } from '../../../../../platform/warehouses/warehouses';
import { askedLocale, readBody } from '../../../../read-body';

/** `POST /admin/warehouses/:id/state` `{state, reason, preview?}`: retires a bonded warehouse, or lets it take goods again. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ lies_there: LiesThere }>,
): Promise<void> {
  const body = readBody(req, warehouseStateBody);
  const [id, actor, locale] = [req.params.id ?? '', await adminActor(req), askedLocale(req)];
  const lies_there = await inTransaction(req.scope, (database) =>
    setWarehouseState(database, { id, actor, ...body }, locale),
  );
  res.json({ lies_there });
}
