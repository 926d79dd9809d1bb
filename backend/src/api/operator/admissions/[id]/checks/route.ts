import { checkBody, type AdmissionResponse } from '@caravanserai/contracts/desk-admissions';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { admissionPage } from '../../../../../admitting/admissions/admission-page';
import { checkRule } from '../../../../../admitting/admissions/check-rule';
import { pavilionScope } from '../../../../../desk/scope';
import { inTransaction } from '../../../../../landed/container-database';
import { readBody } from '../../../../read-body';

/** `POST /operator/admissions/:id/checks`: ticks one rule, or takes the tick back. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AdmissionResponse>): Promise<void> {
  const scope = pavilionScope(req);
  const body = readBody(req, checkBody);
  const page = await inTransaction(req.scope, async (database) =>
    admissionPage(database, scope, await checkRule(database, scope, req.params.id ?? '', body)),
  );
  res.json(page);
}
