import { rateOverrideBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../landed/container-database';
import { adminActor, today } from '../../../../platform/admin-actor';
import { newestTables, overrideRate } from '../../../../platform/rates/rates';
import { askedLocale, readBody } from '../../../read-body';

/** `POST /admin/exchange-rates/override` `{use, currency, per_dollar, reason}`: one rate of today by hand. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const body = readBody(req, rateOverrideBody);
  const asked = { locale: askedLocale(req), today: today(), actor: await adminActor(req) };
  const tables = await inTransaction(req.scope, async (database) => {
    await overrideRate(database, body, asked);
    return newestTables(database, asked.today);
  });
  res.json({ tables });
}
