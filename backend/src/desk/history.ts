import type { HistoryEntry, HistoryResponse, TenantKind } from '@caravanserai/contracts/desk';
import type { Database } from '../catalogue/database';
import type { MemberScope, MerchantScope, PavilionScope } from './scope';

export interface Tenant {
  /** `platform` is the marketplace itself: no desk reads its history, only Medusa Admin. */
  readonly kind: TenantKind | 'platform';
  readonly id: string;
}

export interface NewHistory {
  readonly tenant: Tenant;
  readonly actor: {
    readonly kind: 'member' | 'admin' | 'system';
    readonly id: string | null;
    readonly name: string;
  };
  /** A code with words in the desk's messages: `history.<action>`. */
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string; readonly label: string };
  /** What changed, in values that mean something to a reader; no secrets, no buyers' data. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** The tenant of a scope. */
export const tenantOf = (scope: MerchantScope | PavilionScope): Tenant =>
  'merchantId' in scope
    ? { kind: 'merchant', id: scope.merchantId }
    : { kind: 'pavilion', id: scope.pavilionId };

/** The member of a scope as the one who did something. */
export const actorOf = ({ memberId, memberName }: MemberScope): NewHistory['actor'] => ({
  kind: 'member',
  id: memberId,
  name: memberName,
});

/** Adds to a tenant's history, in the caller's transaction: what is written there has happened. */
export async function appendHistory(database: Database, entry: NewHistory): Promise<void> {
  const { tenant, actor, action, object, before, after } = entry;
  await database.query(
    `insert into history (id, tenant_kind, tenant_id, actor_kind, actor_id, actor_name, action, object_kind, object_id,
                          object_label, before, after, at)
     values ('hist_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb,
             $11::jsonb, clock_timestamp())`,
    [
      tenant.kind,
      tenant.id,
      actor.kind,
      actor.id,
      actor.name,
      action,
      object.kind,
      object.id,
      object.label,
      before ? JSON.stringify(before) : null,
      after ? JSON.stringify(after) : null,
    ],
  );
}

const PAGE = 50;
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)~(hist_\w+)$/;

export interface HistoryQuery {
  /** Only of this object, or of all objects of a kind. Of goods: also of each of their listings. */
  readonly object?: { readonly kind: string; readonly id?: string | undefined } | undefined;
  /** `next` of the page before; what isn't one starts at the newest. */
  readonly before?: string | undefined;
}

/** A page of a tenant's history, newest first, in one statement. */
export async function readHistory(
  database: Database,
  tenant: Tenant,
  { object, before }: HistoryQuery,
): Promise<HistoryResponse> {
  const [, at, id] = CURSOR.exec(before ?? '') ?? [];
  const { rows } = await database.query<HistoryEntry>(
    `select id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, action, before, after,
            jsonb_build_object('kind', actor_kind, 'name', actor_name) as actor,
            jsonb_build_object('kind', object_kind, 'id', object_id, 'label', object_label) as object
       from history
      where tenant_kind = $1 and tenant_id = $2 and deleted_at is null
        and ($3::text is null or (object_kind = $3 and ($4::text is null or object_id = $4))
             or ($3 = 'goods' and object_kind = 'listing'
                 and object_id in (select l.id from listing l where l.goods_id = $4)))
        and ($5::timestamptz is null or (at, id) < ($5::timestamptz, $6))
      order by history.at desc, id desc limit ${PAGE + 1}`,
    [tenant.kind, tenant.id, object?.kind ?? null, object?.id ?? null, at ?? null, id ?? null],
  );
  const entries = rows.slice(0, PAGE);
  const last = entries.at(-1);
  return { entries, next: rows.length > PAGE && last ? `${last.at}~${last.id}` : null };
}
