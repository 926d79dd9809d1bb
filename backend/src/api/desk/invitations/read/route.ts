import { deskToken } from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { viewInvitation } from '../../../../desk/team/find-invitation';
import { containerDatabase } from '../../../../landed/container-database';
import { askedLocale, readBody } from '../../../read-body';

/** `POST /desk/invitations/read` `{token}`: in the body, because addresses end up in logs. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token } = readBody(req, deskToken);
  res.json(await viewInvitation(containerDatabase(req.scope), token, askedLocale(req)));
}
