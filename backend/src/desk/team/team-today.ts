import type { TodayItem } from '@caravanserai/contracts/desk';
import type { Database } from '../../catalogue/database';
import { tenantOf } from '../history';
import type { MerchantScope, PavilionScope } from '../scope';
import { headOf } from './change-team';

/** Invitations that nobody has answered, for who may invite again. */
export async function teamToday(
  database: Database,
  scope: MerchantScope | PavilionScope,
): Promise<TodayItem[]> {
  const tenant = tenantOf(scope);
  if (scope.role !== headOf(tenant)) return [];
  const { rows } = await database.query<{ open: number; expired: number }>(
    `select count(*) filter (where expires_at > now())::int as open,
            count(*) filter (where expires_at <= now())::int as expired
       from invitation where tenant_kind = $1 and tenant_id = $2 and accepted_at is null and withdrawn_at is null
        and deleted_at is null`,
    [tenant.kind, tenant.id],
  );
  const { open = 0, expired = 0 } = rows[0] ?? {};
  return [
    { code: 'invitations_expired', count: expired, kind: 'todo', path: '/team' },
    { code: 'invitations_open', count: open, kind: 'wait', path: '/team' },
  ];
}
