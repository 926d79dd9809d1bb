import { pavilionStateBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../../landed/container-database';
import { adminActor } from '../../../../../platform/admin-actor';
import { setPavilionState } from '../../../../../platform/tenants/pavilion-state';
import { askedLocale, readBody } from '../../../../read-body';

/** `POST /admin/pavilions/:id/state` `{state, reason}`: out of the shop for a while, or in again. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, pavilionStateBody);
  const [id, actor, locale] = [req.params.id ?? '', await adminActor(req), askedLocale(req)];
  await inTransaction(req.scope, (database) => setPavilionState(database, { id, ...body, actor }, locale));
  res.json({ id, state: body.state });
}
