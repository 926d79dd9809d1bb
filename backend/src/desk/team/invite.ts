import type { DeskRole } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';
import { shopSettings } from '../../account/shop-settings';
import type { Database } from '../../catalogue/database';
import { queueMail } from '../../mail/queue';
import { appendHistory, type NewHistory, type Tenant } from '../history';
import { refusal } from '../refuse';
import { invitationHash, newInvitationToken } from './invitation-token';

const DAYS = 7;

export interface Invite {
  readonly tenant: Tenant;
  /** Lower case. */
  readonly email: string;
  readonly role: DeskRole;
  /** The language of the letter. */
  readonly letters: Locale;
  readonly actor: NewHistory['actor'];
  /** The language to refuse in. */
  readonly locale: Locale;
}

const WITHDRAW_FORMER = `
  update invitation set withdrawn_at = now(), updated_at = now()
   where tenant_kind = $1 and tenant_id = $2 and email = $3 and accepted_at is null and withdrawn_at is null
     and deleted_at is null`;

const INSERT = `
  insert into invitation (id, tenant_kind, tenant_id, email, role, locale, token_hash, expires_at, invited_by)
  values ('invi_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6,
          now() + interval '${DAYS} days', $7)
  returning id, expires_at`;

const WORKS_HERE = `
  select 1 from membership s join member m on m.id = s.member_id
   where s.tenant_kind = $1 and s.tenant_id = $2 and s.state = 'active' and s.deleted_at is null and m.email = $3`;

const TENANT_NAME = `
  select coalesce(r.name, nullif(t.translations->>'label', ''), p.label) as name
    from (select $1::text as kind, $2::text as id) x
    left join merchant r on x.kind = 'merchant' and r.id = x.id
    left join pavilion p on x.kind = 'pavilion' and p.id = x.id
    left join translation t on t.reference_id = p.id and t.locale_code = $3 and t.deleted_at is null`;

/**
 * Invites an address to a desk: a letter with a link that works once for seven days. An earlier invitation to the same
 * address is over. Runs in the caller's transaction; also for the platform, with an admin as actor.
 * @throws DeskRefusal already_member
 */
export async function invite(
  database: Database,
  { tenant, email, role, letters, actor, locale }: Invite,
): Promise<{ id: string }> {
  const { kind, id } = tenant;
  const here = await database.query(WORKS_HERE, [kind, id, email]);
  if (here.rows.length > 0) throw refusal('already_member', locale);
  await database.query(WITHDRAW_FORMER, [kind, id, email]);
  const token = newInvitationToken();
  const invitedBy = actor.kind === 'member' ? actor.id : null;
  const made = await database.query<{ id: string; expires_at: Date }>(INSERT, [
    ...[kind, id, email, role, letters, invitationHash(token), invitedBy],
  ]);
  const invitation = made.rows[0];
  const named = await database.query<{ name: string | null }>(TENANT_NAME, [kind, id, letters]);
  const name = named.rows[0]?.name;
  if (!invitation || !name) throw new Error(`There is no ${kind} ${id} to invite to`);
  await queueMail(database, {
    key: `desk_invitation:${invitation.id}`,
    kind: 'desk_invitation',
    to: email,
    locale: letters,
    data: {
      url: `${shopSettings().shop}/${letters}/desk/invitation?token=${token}`,
      expires_at: new Date(invitation.expires_at).toISOString(),
      inviter: actor.kind === 'member' ? actor.name : 'Caravanserai',
      tenant: name,
    },
  });
  await appendHistory(database, {
    tenant,
    actor,
    action: 'member_invited',
    object: { kind: 'invitation', id: invitation.id, label: email },
    after: { role },
  });
  return { id: invitation.id };
}
