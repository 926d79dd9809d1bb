import { admissionsQuery, type AdmissionsResponse } from '@caravanserai/contracts/desk-admissions';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { listAdmissions } from '../../../admitting/admissions/list-admissions';
import { pavilionScope } from '../../../desk/scope';
import { containerDatabase } from '../../../landed/container-database';
import { readQuery } from '../../read-query';

/** `GET /operator/admissions?state=&q=&after=` */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdmissionsResponse>): Promise<void> {
  const { pavilionId } = pavilionScope(req);
  const asked = readQuery(req, admissionsQuery);
  res.json(await listAdmissions(containerDatabase(req.scope), pavilionId, asked));
}
