import { merchantDecisionBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { decideMerchant, merchantConsequences } from '../../../../../admitting/merchants/decide-merchant';
import { containerDatabase, inTransaction } from '../../../../../landed/container-database';
import { adminActor } from '../../../../../platform/admin-actor';
import { askedLocale, readBody } from '../../../../read-body';

/**
 * `POST /admin/merchants/:id/decision` `{decision, reasons?, preview?}`: approve, refuse, suspend, resume. With `preview`
 * only what it would do to live listings, open carts and unfinished orders.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { decision, reasons, preview } = readBody(req, merchantDecisionBody);
  const [id, locale] = [req.params.id ?? '', askedLocale(req)];
  if (preview) {
    res.json({ done: await merchantConsequences(containerDatabase(req.scope), id, decision) });
    return;
  }
  const actor = await adminActor(req);
  const { done } = await inTransaction(req.scope, (database) =>
    decideMerchant(database, id, { decision, reasons, actor, locale }),
  );
  res.json({ done });
}
