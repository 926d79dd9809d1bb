import { applicationBody, type ApplicationResponse } from '@caravanserai/contracts/desk-application';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readApplicant } from '../../../admitting/application/read-applicant';
import { saveApplication } from '../../../admitting/application/save-application';
import { shownApplication } from '../../../admitting/application/shown-application';
import { merchantScope } from '../../../desk/scope';
import { containerDatabase, inTransaction } from '../../../landed/container-database';
import { readBody } from '../../read-body';

/** `GET /merchant/application`: what the merchant said of itself, and what is missing. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ApplicationResponse>): Promise<void> {
  const { merchantId, locale } = merchantScope(req);
  const database = containerDatabase(req.scope);
  res.json(shownApplication(await readApplicant(database, merchantId), locale));
}

/** `POST /merchant/application`: saves it, and hands it in with `submit`. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ApplicationResponse>): Promise<void> {
  const scope = merchantScope(req);
  const body = readBody(req, applicationBody);
  const shown = await inTransaction(req.scope, async (database) =>
    shownApplication(await saveApplication(database, scope, body), scope.locale),
  );
  res.json(shown);
}
