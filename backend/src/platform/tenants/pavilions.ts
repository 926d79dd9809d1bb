import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';

interface Person {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

export interface PlatformPavilion {
  readonly id: string;
  readonly handle: string;
  readonly kind: 'country' | 'region' | 'grouping';
  readonly iso2: string;
  readonly state: 'planned' | 'open' | 'paused';
  readonly label: string;
  readonly operator: string | null;
  readonly merchants: number;
  readonly listings: number;
  readonly people: readonly Person[];
  /** What waits for its time, or could not be done then; null where nothing does. */
  readonly plan: PavilionPlan | null;
}

export interface PavilionPlan {
  readonly state: 'waiting' | 'failed';
  readonly target: 'open' | 'paused';
  /** ISO date-time, and the IANA zone in which it was chosen. */
  readonly at: string;
  readonly zone: string;
  readonly reason: string;
  readonly decided_by: string;
  readonly fault: string | null;
}

/** Every pavilion with its operator and people; one statement. */
export async function platformPavilions(database: Database, locale: Locale): Promise<PlatformPavilion[]> {
  const { rows } = await database.query<PlatformPavilion>(
    `select p.id, p.handle, p.kind, p.iso2, p.state, coalesce(nullif(t.translations->>'label', ''), p.label) as label,
            o.name as operator,
            (select count(*)::int from admission a where a.pavilion_id = p.id and a.state = 'admitted' and a.deleted_at is null) as merchants,
            (select count(*)::int from listing l where l.pavilion_id = p.id and l.state = 'published' and l.deleted_at is null) as listings,
            coalesce((select json_agg(json_build_object('name', m.name, 'email', m.email, 'role', s.role) order by s.role, m.email)
               from membership s join member m on m.id = s.member_id and m.deleted_at is null
              where s.tenant_kind = 'pavilion' and s.tenant_id = p.id and s.state = 'active' and s.deleted_at is null), '[]') as people,
            case when plan.state in ('waiting', 'failed') then to_jsonb(plan) end as plan
       from pavilion p left join operator o on o.id = p.operator_id and o.deleted_at is null
       left join lateral (select n.state, n.target, n.at, n.zone, n.reason, n.decided_by, n.fault from pavilion_plan n
          where n.pavilion_id = p.id and n.deleted_at is null order by n.created_at desc limit 1) plan on true
       left join translation t on t.reference_id = p.id and t.locale_code = $1 and t.deleted_at is null
      where p.deleted_at is null order by p.handle`,
    [locale],
  );
  return rows;
}

export interface PlatformMerchant {
  readonly id: string;
  readonly handle: string;
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly source_locale: string;
  readonly state: 'applied' | 'approved' | 'refused' | 'suspended';
  readonly pavilions: readonly {
    readonly handle: string;
    readonly label: string;
    readonly state: string;
  }[];
  readonly listings: number;
  readonly people: readonly Person[];
}

/** Merchants, those that wait for a decision first; one statement. */
export async function platformMerchants(
  database: Database,
  {
    state,
    search,
    limit,
    offset,
    locale,
  }: { state?: string | undefined; search: string; limit: number; offset: number; locale: Locale },
): Promise<{ merchants: PlatformMerchant[]; count: number }> {
  const { rows } = await database.query<{ merchants: PlatformMerchant[]; count: number }>(
    `with found as (
       select m.* from merchant m where m.deleted_at is null and ($1::text is null or m.state = $1)
          and ($2 = '' or strpos(lower(m.name || ' ' || m.handle || ' ' || m.country), lower($2)) > 0))
     select (select count(*)::int from found) as count,
            coalesce((select json_agg(x) from (
              select m.id, m.handle, m.name, m.country, m.currency, m.source_locale, m.state,
                     coalesce((select json_agg(json_build_object('handle', p.handle, 'state', a.state,
                                'label', coalesce(nullif(t.translations->>'label', ''), p.label)) order by p.handle)
                        from admission a join pavilion p on p.id = a.pavilion_id
                        left join translation t on t.reference_id = p.id and t.locale_code = $3 and t.deleted_at is null
                       where a.merchant_id = m.id and a.deleted_at is null), '[]') as pavilions,
                     (select count(*)::int from listing l where l.merchant_id = m.id and l.deleted_at is null) as listings,
                     coalesce((select json_agg(json_build_object('name', b.name, 'email', b.email, 'role', s.role) order by s.role, b.email)
                        from membership s join member b on b.id = s.member_id and b.deleted_at is null
                       where s.tenant_kind = 'merchant' and s.tenant_id = m.id and s.state = 'active' and s.deleted_at is null), '[]') as people
                from found m
               order by array_position(array['applied', 'suspended', 'approved', 'refused'], m.state), m.name, m.id
               limit ${Number(limit)} offset ${Number(offset)}) x), '[]') as merchants`,
    [state ?? null, search, locale],
  );
  return rows[0] ?? { merchants: [], count: 0 };
}
