import { admissionRulesBody, type AdmissionRulesResponse } from '@caravanserai/contracts/desk-admissions';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { saveRules, shownRules } from '../../../admitting/rules/save-rules';
import { pavilionScope } from '../../../desk/scope';
import { containerDatabase, inTransaction } from '../../../landed/container-database';
import { readBody } from '../../read-body';

/** `GET /operator/admission-rules` */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdmissionRulesResponse>): Promise<void> {
  res.json(await shownRules(containerDatabase(req.scope), pavilionScope(req).pavilionId));
}

/** `PUT /operator/admission-rules`: the whole list in its order. */
export async function PUT(req: MedusaRequest, res: MedusaResponse<AdmissionRulesResponse>): Promise<void> {
  const scope = pavilionScope(req);
  const body = readBody(req, admissionRulesBody);
  res.json(await inTransaction(req.scope, (database) => saveRules(database, scope, body)));
}
