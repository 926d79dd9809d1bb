import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../../../landed/container-database';
import { adminActor } from '../../../../../../platform/admin-actor';
import { withdrawPlan } from '../../../../../../platform/tenants/set-for-later';
import { askedLocale } from '../../../../../read-body';

/** `POST /admin/pavilions/:id/plan/withdraw`: takes back what was set for later; 404 where nothing waits. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const [id, actor, locale] = [req.params.id ?? '', await adminActor(req), askedLocale(req)];
  await inTransaction(req.scope, (database) => withdrawPlan(database, { id, actor }, locale));
  res.json({ id });
}
