import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { appendHistory } from '../history';
import { refusal } from '../refuse';
import { addMembership } from './add-membership';
import { lockInvitation } from './find-invitation';

interface Acceptance {
  readonly token: string;
  readonly member: { readonly id: string; readonly email: string; readonly name: string };
  readonly locale: Locale;
}

/**
 * Begins the membership of an invitation. The letter has reached the address, so that is confirmed too. Runs in the
 * caller's transaction.
 * @throws DeskRefusal invitation_gone, invitation_other, already_member
 */
export async function acceptInvitation(
  database: Database,
  { token, member, locale }: Acceptance,
): Promise<{ membershipId: string }> {
  const { id, email, role, tenant_kind, tenant_id } = await lockInvitation(database, token, locale);
  if (email !== member.email) throw refusal('invitation_other', locale);
  const tenant = { kind: tenant_kind, id: tenant_id };
  const membershipId = await addMembership(database, { memberId: member.id, tenant, role });
  if (membershipId === undefined) throw refusal('already_member', locale);
  await database.query(`update invitation set accepted_at = now(), updated_at = now() where id = $1`, [id]);
  await database.query(
    `update member set confirmed_at = coalesce(confirmed_at, now()), updated_at = now() where id = $1`,
    [member.id],
  );
  await appendHistory(database, {
    tenant,
    actor: { kind: 'member', id: member.id, name: member.name },
    action: 'member_joined',
    object: { kind: 'membership', id: membershipId, label: `${member.name} (${member.email})` },
    after: { role },
  });
  return { membershipId };
}
