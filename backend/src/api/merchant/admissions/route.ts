import { askAdmissionBody, type MerchantAdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { askAdmission, askablePavilions } from '../../../admitting/admissions/ask-admission';
import { merchantScope } from '../../../desk/scope';
import { containerDatabase, inTransaction } from '../../../landed/container-database';
import { readBody } from '../../read-body';

/** `GET /merchant/admissions`: the pavilions to ask for a place, and how it stands in each. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<MerchantAdmissionsResponse>,
): Promise<void> {
  res.json(await askablePavilions(containerDatabase(req.scope), merchantScope(req)));
}

/** `POST /merchant/admissions`: asks for a place, or answers the operator. */
export async function POST(
  req: MedusaRequest,
  res: MedusaResponse<MerchantAdmissionsResponse>,
): Promise<void> {
  const scope = merchantScope(req);
  const body = readBody(req, askAdmissionBody);
  const shown = await inTransaction(req.scope, async (database) => {
    await askAdmission(database, scope, body);
    return askablePavilions(database, scope);
  });
  res.json(shown);
}
