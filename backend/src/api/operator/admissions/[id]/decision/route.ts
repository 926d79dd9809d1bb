import { admissionDecisionBody, type AdmissionDecided } from '@caravanserai/contracts/desk-admissions';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { admissionPage } from '../../../../../admitting/admissions/admission-page';
import { decideAdmission } from '../../../../../admitting/admissions/decide-admission';
import { pavilionScope } from '../../../../../desk/scope';
import { inTransaction } from '../../../../../landed/container-database';
import { readBody } from '../../../../read-body';

/** `POST /operator/admissions/:id/decision`: answers the admission as it is now and what was done. */
export async function POST(req: MedusaRequest, res: MedusaResponse<AdmissionDecided>): Promise<void> {
  const scope = pavilionScope(req);
  const body = readBody(req, admissionDecisionBody);
  const decided = await inTransaction(req.scope, async (database) => {
    const { admission, done } = await decideAdmission(database, scope, req.params.id ?? '', body);
    return { admission: await admissionPage(database, scope, admission), done };
  });
  res.json(decided);
}
