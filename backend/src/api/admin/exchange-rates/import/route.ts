import { ratesImportBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { inTransaction } from '../../../../landed/container-database';
import { adminActor } from '../../../../platform/admin-actor';
import { shippedRates } from '../../../../platform/rates/shipped-rates';
import { importRates } from '../../../../platform/rates/import-rates';
import { askedLocale, readBody } from '../../../read-body';

/** `POST /admin/exchange-rates/import` `{uses, file?}`: a file's rates, or those that came with the shop, as the new table. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { uses, file = shippedRates() } = readBody(req, ratesImportBody);
  const [actor, locale] = [await adminActor(req), askedLocale(req)];
  res
    .status(201)
    .json(await inTransaction(req.scope, (database) => importRates(database, { uses, file, actor }, locale)));
}
