import type { MerchantRole, PavilionRole, TenantKind } from '@caravanserai/contracts/desk';
import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import type { MemberScope, MerchantScope, PavilionScope } from './scope';

/** A member, and at most two memberships of one kind: one to work with, a second to know that it must be chosen. */
const MEMBER = `
  select m.id, m.name, m.email, m.locale, m.confirmed_at is not null as confirmed,
         s.id as membership_id, s.tenant_id, s.role, coalesce(r.state, p.state) as tenant_state
    from member m
    left join (membership s
      left join merchant r on s.tenant_kind = 'merchant' and r.id = s.tenant_id and r.deleted_at is null
      left join pavilion p on s.tenant_kind = 'pavilion' and p.id = s.tenant_id and p.deleted_at is null)
      on s.member_id = m.id and s.state = 'active' and s.deleted_at is null and s.tenant_kind = $3
     and ($4::text is null or s.id = $4) and coalesce(r.id, p.id) is not null
   where m.id = $1 and m.deleted_at is null
     and (m.sessions_from is null or to_timestamp($2) >= m.sessions_from)
   limit 2`;

interface Row {
  id: string;
  name: string;
  email: string;
  locale: string;
  confirmed: boolean;
  membership_id: string | null;
  tenant_id: string;
  role: string;
  tenant_state: string;
}

export interface Asked {
  readonly memberId: string;
  /** Second in which the session was opened. */
  readonly openedAt: number;
  /** Which kind of membership the address asks for. */
  readonly kind: TenantKind | undefined;
  /** The membership the client chose. */
  readonly membershipId: string | undefined;
  readonly locale: Locale;
}

/** `none`: the session is over; `missing`: no such membership; `several`: it must be chosen. */
export type FoundScope =
  | { readonly is: 'none' }
  | { readonly is: 'missing'; readonly member: MemberScope }
  | { readonly is: 'several'; readonly member: MemberScope }
  | {
      readonly is: 'found';
      readonly member: MemberScope;
      readonly merchant?: MerchantScope;
      readonly pavilion?: PavilionScope;
    };

/** Reads who asks, and in whose name, in one statement at each request: what ended a second ago is over. */
export async function readScope(database: Database, asked: Asked): Promise<FoundScope> {
  const { rows } = await database.query<Row>(MEMBER, [
    asked.memberId,
    asked.openedAt,
    asked.kind ?? null,
    asked.membershipId ?? null,
  ]);
  const [row, second] = rows;
  if (!row) return { is: 'none' };
  const member: MemberScope = {
    memberId: row.id,
    memberName: row.name,
    email: row.email,
    confirmed: row.confirmed,
    memberLocale: normaliseLocale(row.locale) ?? DEFAULT_LOCALE,
    locale: asked.locale,
  };
  if (asked.kind === undefined) return { is: 'found', member };
  if (row.membership_id === null) return { is: 'missing', member };
  if (second) return { is: 'several', member };
  const membershipId = row.membership_id;
  return asked.kind === 'merchant'
    ? { is: 'found', member, merchant: merchantOf(member, membershipId, row) }
    : { is: 'found', member, pavilion: pavilionOf(member, membershipId, row) };
}

// Both columns are constrained to these words by the database.
const merchantOf = (member: MemberScope, membershipId: string, row: Row): MerchantScope => ({
  ...member,
  membershipId,
  merchantId: row.tenant_id,
  role: row.role as MerchantRole,
  merchantState: row.tenant_state as MerchantScope['merchantState'],
});

const pavilionOf = (member: MemberScope, membershipId: string, row: Row): PavilionScope => ({
  ...member,
  membershipId,
  pavilionId: row.tenant_id,
  role: row.role as PavilionRole,
  pavilionState: row.tenant_state as PavilionScope['pavilionState'],
});
