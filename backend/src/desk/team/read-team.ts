import type { OpenInvitation, TeamMember, TeamResponse } from '@caravanserai/contracts/desk';
import type { Database } from '../../catalogue/database';
import type { Tenant } from '../history';

const MEMBERS = `
  select s.id, m.name, m.email, s.role, m.id = $3 as me,
         to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since
    from membership s join member m on m.id = s.member_id
   where s.tenant_kind = $1 and s.tenant_id = $2 and s.state = 'active' and s.deleted_at is null
   order by s.created_at, s.id limit 500`;

const INVITATIONS = `
  select i.id, i.email, i.role, m.name as invited_by, i.expires_at <= now() as expired,
         to_char(i.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as expires_at
    from invitation i left join member m on m.id = i.invited_by
   where i.tenant_kind = $1 and i.tenant_id = $2 and i.accepted_at is null and i.withdrawn_at is null
     and i.deleted_at is null
   order by i.created_at desc, i.id limit 500`;

/** Who works for a tenant, and who is asked to, in two statements. */
export async function readTeam(database: Database, tenant: Tenant, memberId: string): Promise<TeamResponse> {
  const [members, invitations] = await Promise.all([
    database.query<TeamMember>(MEMBERS, [tenant.kind, tenant.id, memberId]),
    database.query<OpenInvitation>(INVITATIONS, [tenant.kind, tenant.id]),
  ]);
  return { members: members.rows, invitations: invitations.rows };
}
