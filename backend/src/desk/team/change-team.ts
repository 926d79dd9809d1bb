import type { DeskRole } from '@caravanserai/contracts/desk';
import type { Database } from '../../catalogue/database';
import { actorOf, appendHistory, tenantOf, type Tenant } from '../history';
import { noticeTo } from '../notice';
import { refusal } from '../refuse';
import type { MerchantScope, PavilionScope } from '../scope';

type Scope = MerchantScope | PavilionScope;

interface Row {
  id: string;
  role: DeskRole;
  member_id: string;
  name: string;
  email: string;
  locale: string;
  tenant_name: string;
}

/** Everybody who works for the tenant, locked together: two heads can't end each other at once. */
const TEAM = `
  select s.id, s.role, s.member_id, m.name, m.email, m.locale,
         coalesce(r.name, nullif(t.translations->>'label', ''), p.label) as tenant_name
    from membership s
    join member m on m.id = s.member_id
    left join merchant r on s.tenant_kind = 'merchant' and r.id = s.tenant_id
    left join pavilion p on s.tenant_kind = 'pavilion' and p.id = s.tenant_id
    left join translation t on t.reference_id = p.id and t.locale_code = m.locale and t.deleted_at is null
   where s.tenant_kind = $1 and s.tenant_id = $2 and s.state = 'active' and s.deleted_at is null
   order by s.id for update of s`;

/** Who heads a team: the role without which nobody could invite or change anybody. */
export const headOf = ({ kind }: Tenant): DeskRole => (kind === 'merchant' ? 'owner' : 'manager');

/**
 * Gives somebody of the team another role, and tells them. Runs in the caller's transaction.
 * @throws DeskRefusal not_here, changed_meanwhile with `now`, last_head
 */
export async function changeRole(
  database: Database,
  scope: Scope,
  id: string,
  { role, expected }: { role: DeskRole; expected: DeskRole },
): Promise<void> {
  const tenant = tenantOf(scope);
  const { row, heads } = await find(database, scope, id);
  if (row.role !== expected) throw refusal('changed_meanwhile', scope.locale, { now: { role: row.role } });
  if (role === row.role) return;
  if (row.role === headOf(tenant) && heads === 1) throw refusal('last_head', scope.locale);
  await database.query(`update membership set role = $2, updated_at = clock_timestamp() where id = $1`, [
    id,
    role,
  ]);
  const written = await log(database, scope, row, 'role_changed', { role: row.role }, { role });
  if (row.member_id !== scope.memberId) await tell(database, tenant, row, 'role_changed', written);
}

/**
 * Ends somebody's membership, and with it that person's open sessions. Runs in the caller's transaction.
 * @throws DeskRefusal not_here, last_head
 */
export async function endMembership(database: Database, scope: Scope, id: string): Promise<void> {
  const tenant = tenantOf(scope);
  const { row, heads } = await find(database, scope, id);
  if (row.role === headOf(tenant) && heads === 1) throw refusal('last_head', scope.locale);
  await database.query(
    `update membership set state = 'ended', ended_at = now(), updated_at = clock_timestamp() where id = $1`,
    [id],
  );
  await database.query(
    `update member set sessions_from = date_trunc('second', now()), updated_at = now() where id = $1`,
    [row.member_id],
  );
  await log(database, scope, row, 'membership_ended', { role: row.role });
  if (row.member_id !== scope.memberId) await tell(database, tenant, row, 'membership_ended', id);
}

/** Takes an open invitation back. @throws DeskRefusal not_here */
export async function withdrawInvitation(database: Database, scope: Scope, id: string): Promise<void> {
  const tenant = tenantOf(scope);
  const { rows } = await database.query<{ email: string; role: DeskRole }>(
    `update invitation set withdrawn_at = now(), updated_at = now()
      where id = $1 and tenant_kind = $2 and tenant_id = $3 and accepted_at is null and withdrawn_at is null
        and deleted_at is null returning email, role`,
    [id, tenant.kind, tenant.id],
  );
  const [row] = rows;
  if (!row) throw refusal('not_here', scope.locale);
  await appendHistory(database, {
    tenant,
    actor: actorOf(scope),
    action: 'invitation_withdrawn',
    object: { kind: 'invitation', id, label: row.email },
    before: { role: row.role },
  });
}

async function find(database: Database, scope: Scope, id: string): Promise<{ row: Row; heads: number }> {
  const tenant = tenantOf(scope);
  const { rows } = await database.query<Row>(TEAM, [tenant.kind, tenant.id]);
  const row = rows.find((one) => one.id === id);
  if (!row) throw refusal('not_here', scope.locale);
  return { row, heads: rows.filter(({ role }) => role === headOf(tenant)).length };
}

/** @returns a key that no other change of this membership has */
async function log(
  database: Database,
  scope: Scope,
  { id, name, email }: Row,
  action: string,
  before: Readonly<Record<string, unknown>>,
  after?: Readonly<Record<string, unknown>>,
): Promise<string> {
  await appendHistory(database, {
    tenant: tenantOf(scope),
    actor: actorOf(scope),
    action,
    object: { kind: 'membership', id, label: `${name} (${email})` },
    before,
    ...(after && { after }),
  });
  return `${id}:${Date.now()}`;
}

const tell = (database: Database, tenant: Tenant, row: Row, code: string, key: string): Promise<void> =>
  noticeTo(database, { ...row, id: row.member_id }, { tenant, code, key: `${code}:${key}` });
