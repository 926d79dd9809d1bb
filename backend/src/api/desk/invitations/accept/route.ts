import { deskToken } from '@caravanserai/contracts/desk';
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { memberScope } from '../../../../desk/scope';
import { acceptInvitation } from '../../../../desk/team/accept-invitation';
import { inTransaction } from '../../../../landed/container-database';
import { readBody } from '../../../read-body';

/** `POST /desk/invitations/accept` `{token}`: by a member whose address it was sent to. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { memberId: id, email, memberName: name, locale } = memberScope(req);
  const acceptance = { ...readBody(req, deskToken), member: { id, email, name }, locale };
  const { membershipId } = await inTransaction(req.scope, (database) =>
    acceptInvitation(database, acceptance),
  );
  res.json({ membership: membershipId });
}
