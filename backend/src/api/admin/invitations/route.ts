import { platformInvitationBody } from '@caravanserai/contracts/admin-platform';
import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { invite } from '../../../desk/team/invite';
import { inTransaction } from '../../../landed/container-database';
import { adminActor } from '../../../platform/admin-actor';
import { refuse } from '../../../platform/platform-error';
import { askedLocale, readBody } from '../../read-body';

/** `POST /admin/invitations` `{tenant_kind, tenant_id, email, locale}`: a manager for a pavilion, an owner for a merchant. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { tenant_kind: kind, tenant_id: id, email, locale: letters } = readBody(req, platformInvitationBody);
  const [actor, locale] = [await adminActor(req), askedLocale(req)];
  const invited = await inTransaction(req.scope, async (database) => {
    const { rows } = await database.query(`select 1 from ${kind} where id = $1 and deleted_at is null`, [id]);
    if (rows.length === 0) throw refuse(locale, 'not_there', {}, MedusaError.Types.NOT_FOUND);
    const role = kind === 'pavilion' ? 'manager' : 'owner';
    return invite(database, {
      tenant: { kind, id },
      email: email.toLowerCase(),
      role,
      letters,
      actor,
      locale,
    });
  });
  res.status(201).json(invited);
}
