import type { DeskRole } from '@caravanserai/contracts/desk';
import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import { shopSettings } from '../account/shop-settings';
import type { Database } from '../catalogue/database';
import { queueMail } from '../mail/queue';
import type { Tenant } from './history';
import { NOTICES } from './words/notices/all';

/** A value of a notice: the same for every reader, or one per language with English to fall back on. */
export type NoticeValue = string | number | Partial<Readonly<Record<Locale, string>>>;

export interface Notice {
  readonly tenant: Tenant;
  /** One of `words/notices`. */
  readonly code: string;
  /** One letter per key and reader, for ever: `listing_published:<revision id>`. */
  readonly key: string;
  readonly values?: Readonly<Record<string, NoticeValue>>;
  /** Somebody's own words below the sentence, such as a reason. */
  readonly quote?: NoticeValue;
  /** Address within the tenant's desk that the button opens: `/listings/goods_1`; without it the desk's start. */
  readonly path?: string;
  /** Only to members in these roles. */
  readonly roles?: readonly DeskRole[];
}

interface Reader {
  id: string;
  email: string;
  locale: string;
  tenant_name: string;
}

const READERS = `
  select m.id, m.email, m.locale, coalesce(r.name, t.translations->>'label', p.label) as tenant_name
    from membership s
    join member m on m.id = s.member_id and m.deleted_at is null and m.confirmed_at is not null
    left join merchant r on s.tenant_kind = 'merchant' and r.id = s.tenant_id
    left join pavilion p on s.tenant_kind = 'pavilion' and p.id = s.tenant_id
    left join translation t on t.reference_id = p.id and t.locale_code = m.locale and t.deleted_at is null
   where s.tenant_kind = $1 and s.tenant_id = $2 and s.state = 'active' and s.deleted_at is null
     and ($3::text[] is null or s.role = any($3))
   order by m.id`;

/** Queues a letter to each of a tenant's people in that person's language, in the caller's transaction. */
export async function noticeToTenant(database: Database, notice: Notice): Promise<void> {
  const { tenant, roles } = notice;
  const { rows } = await database.query<Reader>(READERS, [tenant.kind, tenant.id, roles ?? null]);
  for (const reader of rows) await noticeTo(database, reader, notice);
}

/** Queues the same letter to one person, also when that person works there no more. */
export async function noticeTo(
  database: Database,
  { id, email, locale, tenant_name }: Reader,
  { tenant, code, key, values = {}, quote, path = '' }: Notice,
): Promise<void> {
  if (!NOTICES[code]) throw new Error(`There are no words for the notice ${code}`);
  const language = normaliseLocale(locale) ?? DEFAULT_LOCALE;
  const said = Object.entries(values).map(([name, value]) => [name, textIn(value, language)] as const);
  await queueMail(database, {
    key: `desk_notice:${key}:${id}`,
    kind: 'desk_notice',
    to: email,
    locale: language,
    data: {
      code,
      values: { ...Object.fromEntries(said), tenant: tenant_name },
      quote: quote === undefined ? null : textIn(quote, language),
      url: `${shopSettings().shop}/${language}/${tenant.kind === 'merchant' ? 'merchant' : 'operator'}${path}`,
    },
  });
}

const textIn = (value: NoticeValue, locale: Locale): string =>
  typeof value === 'object' ? (value[locale] ?? value[DEFAULT_LOCALE] ?? '') : String(value);
