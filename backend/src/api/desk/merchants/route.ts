import {
  applicationBody,
  type ApplicationBegun,
  type ApplicationResponse,
} from '@caravanserai/contracts/desk-application';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { beginMerchant } from '../../../admitting/application/begin-merchant';
import { readApplicant } from '../../../admitting/application/read-applicant';
import { shownApplication } from '../../../admitting/application/shown-application';
import { memberScope } from '../../../desk/scope';
import { inTransaction } from '../../../landed/container-database';
import { readBody } from '../../read-body';

/** `GET /desk/merchants`: the empty application of somebody who wants to sell. */
export function GET(req: MedusaRequest, res: MedusaResponse<ApplicationResponse>): void {
  res.json(shownApplication(undefined, memberScope(req).locale));
}

/** `POST /desk/merchants`: begins a merchant that the member owns. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ApplicationBegun>): Promise<void> {
  const member = memberScope(req);
  const body = readBody(req, applicationBody);
  const begun = await inTransaction(req.scope, async (database) => {
    const { merchantId, membershipId } = await beginMerchant(database, member, body);
    const applicant = await readApplicant(database, merchantId);
    return {
      membership_id: membershipId,
      application: shownApplication(applicant, member.locale),
    };
  });
  res.status(201).json(begun);
}
