import type { DeskMe, DeskMembership } from '@caravanserai/contracts/desk';
import type { Locale } from '@caravanserai/locales/registry';
import type { Database } from '../../catalogue/database';

const ME = `
  select m.id, m.email, m.name, m.locale, m.confirmed_at is not null as confirmed,
         coalesce((
           select jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'tenant', jsonb_build_object(
                    'kind', s.tenant_kind, 'id', s.tenant_id, 'handle', coalesce(r.handle, p.handle),
                    'name', coalesce(r.name, nullif(t.translations->>'label', ''), p.label),
                    'iso2', coalesce(r.country, p.iso2), 'state', coalesce(r.state, p.state),
                    'source_locale', r.source_locale, 'currency', r.currency)))
             from membership s
             left join merchant r on s.tenant_kind = 'merchant' and r.id = s.tenant_id and r.deleted_at is null
             left join pavilion p on s.tenant_kind = 'pavilion' and p.id = s.tenant_id and p.deleted_at is null
             left join translation t on t.reference_id = p.id and t.locale_code = $2 and t.deleted_at is null
            where s.member_id = m.id and s.state = 'active' and s.deleted_at is null
              and coalesce(r.id, p.id) is not null), '[]') as memberships
    from member m where m.id = $1 and m.deleted_at is null`;

/** A member and where that person works, in one statement. */
export async function readMe(
  database: Database,
  memberId: string,
  locale: Locale,
): Promise<DeskMe | undefined> {
  const { rows } = await database.query<DeskMe>(ME, [memberId, locale]);
  const [me] = rows;
  const { compare } = new Intl.Collator(locale);
  const byName = (a: DeskMembership, b: DeskMembership) => compare(a.tenant.name, b.tenant.name);
  return me && { ...me, memberships: [...me.memberships].sort(byName) };
}
