import type { DeskRole } from '@caravanserai/contracts/desk';
import type { Database } from '../../catalogue/database';
import type { Tenant } from '../history';

interface NewMembership {
  readonly memberId: string;
  readonly tenant: Tenant;
  readonly role: DeskRole;
}

/**
 * Lets a member work for a merchant or a pavilion; who makes a merchant becomes its owner so. Writes no history.
 * @returns its id; undefined where the member works there already
 */
export async function addMembership(
  database: Database,
  { memberId, tenant, role }: NewMembership,
): Promise<string | undefined> {
  const { rows } = await database.query<{ id: string }>(
    `insert into membership (id, member_id, tenant_kind, tenant_id, role)
     values ('mship_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4)
     on conflict (member_id, tenant_kind, tenant_id) where state = 'active' and deleted_at is null do nothing
     returning id`,
    [memberId, tenant.kind, tenant.id, role],
  );
  return rows[0]?.id;
}
