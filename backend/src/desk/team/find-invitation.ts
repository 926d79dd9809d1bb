import type { DeskRole, InvitationView, TenantKind } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';
import { refusal } from '../refuse';
import { invitationHash } from './invitation-token';

export interface FoundInvitation {
  readonly id: string;
  readonly email: string;
  readonly role: DeskRole;
  readonly tenant_kind: TenantKind;
  readonly tenant_id: string;
}

const OPEN = `token_hash = $1 and accepted_at is null and withdrawn_at is null and expires_at > now()
   and deleted_at is null`;

/**
 * The open invitation of a token, locked: a link works once, however many browsers open it at once.
 * @throws DeskRefusal invitation_gone
 */
export async function lockInvitation(
  database: Database,
  token: string,
  locale: Locale,
): Promise<FoundInvitation> {
  const { rows } = await database.query<FoundInvitation>(
    `select id, email, role, tenant_kind, tenant_id from invitation where ${OPEN} for update`,
    [invitationHash(token)],
  );
  if (!rows[0]) throw refusal('invitation_gone', locale);
  return rows[0];
}

const VIEW = `
  select i.email, i.role, to_char(i.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as expires_at,
         m.name as invited_by, jsonb_build_object('kind', i.tenant_kind,
           'name', coalesce(r.name, nullif(t.translations->>'label', ''), p.label),
           'iso2', coalesce(r.country, p.iso2)) as tenant,
         exists (select 1 from provider_identity y where y.provider = 'emailpass' and y.entity_id = i.email
                    and y.deleted_at is null) as has_password,
         exists (select 1 from member n where n.email = i.email and n.deleted_at is null) as is_member
    from (select * from invitation where ${OPEN}) i
    left join member m on m.id = i.invited_by
    left join merchant r on i.tenant_kind = 'merchant' and r.id = i.tenant_id
    left join pavilion p on i.tenant_kind = 'pavilion' and p.id = i.tenant_id
    left join translation t on t.reference_id = p.id and t.locale_code = $2 and t.deleted_at is null`;

/** What a link is about, for whoever holds it. @throws DeskRefusal invitation_gone */
export async function viewInvitation(
  database: Database,
  token: string,
  locale: Locale,
): Promise<InvitationView> {
  const { rows } = await database.query<InvitationView>(VIEW, [invitationHash(token), locale]);
  if (!rows[0]) throw refusal('invitation_gone', locale);
  return rows[0];
}
