import type { AdmissionResponse } from '@caravanserai/contracts/desk-admissions';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { admissionPage } from '../../../../admitting/admissions/admission-page';
import { readAdmission } from '../../../../admitting/admissions/read-admission';
import { refusal } from '../../../../desk/refuse';
import { pavilionScope } from '../../../../desk/scope';
import { containerDatabase } from '../../../../landed/container-database';

/** `GET /operator/admissions/:id` */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdmissionResponse>): Promise<void> {
  const scope = pavilionScope(req);
  const database = containerDatabase(req.scope);
  const admission = await readAdmission(database, scope.pavilionId, req.params.id ?? '');
  if (!admission) throw refusal('not_here', scope.locale);
  res.json(await admissionPage(database, scope, admission));
}
