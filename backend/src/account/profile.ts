import type { AccountChange, AccountResponse } from '@caravanserai/contracts/account';
import type { Database } from '../catalogue/database';

const PROFILE = `
  select c.email, trim(concat_ws(' ', c.first_name, c.last_name)) as name, s.locale,
         coalesce(s.confirmed_email = c.email, false) as confirmed,
         to_char(c.created_at at time zone 'UTC', 'YYYY-MM-DD') as since,
         (select k.id from cart k where k.customer_id = c.id and k.completed_at is null and k.deleted_at is null
           order by k.updated_at desc, k.id limit 1) as cart_id
    from customer c left join account_setting s on s.customer_id = c.id and s.deleted_at is null
   where c.id = $1 and c.has_account and c.deleted_at is null`;

export async function accountProfile(
  database: Database,
  customerId: string,
): Promise<AccountResponse | undefined> {
  const { rows } = await database.query<AccountResponse>(PROFILE, [customerId]);
  return rows[0];
}

/** Names are one field in the shop; Medusa's second one stays empty. */
export async function changeProfile(
  database: Database,
  customerId: string,
  { name, locale }: AccountChange,
): Promise<void> {
  if (name !== undefined)
    await database.query(
      `update customer set first_name = $2, last_name = '', updated_at = now() where id = $1`,
      [customerId, name.replace(/\s+/gu, ' ').trim()],
    );
  if (locale !== undefined) await setSetting(database, customerId, 'locale', locale);
}

/** The address that a letter has reached. */
export const confirmEmail = (database: Database, customerId: string, email: string): Promise<void> =>
  setSetting(database, customerId, 'confirmed_email', email);

/** From now on only sessions opened later count. */
export async function endSessions(database: Database, customerId: string): Promise<void> {
  await setSetting(database, customerId, 'sessions_from', new Date(Date.now() + 1000).toISOString());
}

async function setSetting(
  database: Database,
  customerId: string,
  column: 'locale' | 'confirmed_email' | 'sessions_from',
  value: string,
): Promise<void> {
  await database.query(
    `insert into account_setting (id, customer_id, ${column})
     values ('acc_' || replace(gen_random_uuid()::text, '-', ''), $1, $2)
     on conflict (customer_id) where deleted_at is null
     do update set ${column} = excluded.${column}, updated_at = now()`,
    [customerId, value],
  );
}
