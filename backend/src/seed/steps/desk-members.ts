import { Modules } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import { appendHistory } from '../../desk/history';
import { addMembership } from '../../desk/team/add-membership';
import { inTransaction } from '../../landed/container-database';
import type { SeedContext } from '../context';
import { must } from '../ensure';
import { identity, newPassword, type Login } from './accounts';
import { seedDeskMerchants } from './desk-merchants';
import { readDesks, type DeskFile } from './desks-file';

export interface DeskLogins {
  merchant: Login;
  operator: Login;
}

/**
 * People at the desks: one who owns two merchants, one who manages two pavilions, and others in every role; merchants and
 * admissions in every state. Only the two with a login can sign in.
 */
export async function seedDeskMembers(context: SeedContext, known: Partial<DeskLogins>): Promise<DeskLogins> {
  const file = readDesks(context.directory);
  const members = await inTransaction(context.container, async (database) => {
    const ids = await seedPeople(database, file);
    await seedDeskMerchants(database, file);
    await seedMemberships(database, file, ids);
    return ids;
  });
  return {
    merchant: await signIn(context, file, members, 'merchant', known.merchant),
    operator: await signIn(context, file, members, 'operator', known.operator),
  };
}

async function seedPeople(database: Database, { members }: DeskFile): Promise<Map<string, string>> {
  for (const { email, name, locale } of members)
    await database.query(
      `insert into member (id, email, name, locale, confirmed_at)
       values ('mem_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, now())
       on conflict (email) where deleted_at is null do nothing`,
      [email, name, locale],
    );
  const { rows } = await database.query<{ email: string; id: string }>(
    `select email, id from member where deleted_at is null and email = any($1)`,
    [members.map(({ email }) => email)],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}

async function seedMemberships(
  database: Database,
  { members, memberships }: DeskFile,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const people = new Map(members.map((member) => [member.email, member]));
  for (const { member, merchant, pavilion, role } of memberships) {
    const tenant = await tenantOf(database, { merchant, pavilion });
    const { name, email } = must(people, member);
    const ended = await database.query(
      `select 1 from membership where member_id = $1 and tenant_id = $2 and state = 'ended'`,
      [must(ids, member), tenant.id],
    );
    if (ended.rows.length > 0) continue;
    const id = await addMembership(database, { memberId: must(ids, member), tenant, role });
    if (id === undefined) continue;
    await appendHistory(database, {
      tenant,
      actor: { kind: 'member', id: must(ids, member), name },
      action: 'member_joined',
      object: { kind: 'membership', id, label: `${name} (${email})` },
      after: { role },
    });
  }
}

async function tenantOf(
  database: Database,
  { merchant, pavilion }: { merchant?: string | undefined; pavilion?: string | undefined },
) {
  const [kind, table, column] = merchant
    ? (['merchant', 'merchant', 'handle'] as const)
    : (['pavilion', 'pavilion', 'iso2'] as const);
  const { rows } = await database.query<{ id: string }>(
    `select id from ${table} where ${column} = $1 and deleted_at is null`,
    [merchant ?? pavilion],
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`There is no ${kind} ${merchant ?? pavilion} to work for.`);
  return { kind, id };
}

/** Lets a member sign in with a password made once. */
async function signIn(
  context: SeedContext,
  { members }: DeskFile,
  ids: ReadonlyMap<string, string>,
  login: keyof DeskLogins,
  known: Login | undefined,
): Promise<Login> {
  const email = members.find((member) => member.login === login)?.email ?? '';
  const made = known ?? { email, password: newPassword() };
  const auth = context.container.resolve(Modules.AUTH);
  const id = await identity(context, made);
  await auth.updateAuthIdentities({ id, app_metadata: { member_id: must(ids, email) } });
  return made;
}
