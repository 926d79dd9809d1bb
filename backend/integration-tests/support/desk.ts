import { Modules } from '@medusajs/framework/utils';
import type { DeskMe, DeskRole } from '@caravanserai/contracts/desk';
import type { Api } from './api';
import type { TestApp } from './app';

export const DESK_PASSWORD = 'seven red lanterns';

/** A merchant by its handle, or a pavilion by its country's ISO code. */
export type TenantName = { merchant: string } | { pavilion: string };

export interface TestMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Signed in, and working with the first membership. */
  readonly api: Api;
  /** Of the memberships, in the order in which they were asked for. */
  readonly memberships: readonly string[];
}

/** Opens a session for an address whose password is `DESK_PASSWORD`. */
export async function signInMember(app: TestApp, email: string, password = DESK_PASSWORD): Promise<Api> {
  const { status, body } = await app.api.post<{ token: string }>('/auth/member/emailpass', {
    email,
    password,
  });
  if (status !== 200) throw new Error(`Signing in as ${email} answered ${status}.`);
  return app.api.with({ authorization: `Bearer ${body.token}` });
}

/** One of the demonstration's two logins, working for the named tenant or, without one, for its first. */
export async function asMember(
  app: TestApp,
  login: 'merchant' | 'operator',
  tenant?: TenantName,
): Promise<Api> {
  const email = `${login}@caravanserai.example`;
  const auth = app.container.resolve(Modules.AUTH);
  await auth.updateProvider('emailpass', { entity_id: email, password: DESK_PASSWORD });
  // The new password has ended all sessions up to this second.
  const api = await signInMember(app, email);
  const { body } = await api.get<DeskMe>('/desk/me?locale=en');
  const wanted = tenant && (await tenantId(app, tenant)).id;
  const kind = login === 'merchant' ? 'merchant' : 'pavilion';
  const membership = body.memberships.find(
    (one) => one.tenant.kind === kind && (wanted === undefined || one.tenant.id === wanted),
  );
  if (!membership) throw new Error(`${email} doesn't work for ${JSON.stringify(tenant)}.`);
  return api.with({ 'x-membership': membership.id });
}

let made = 0;

/** A new member with a confirmed address, as whoever accepted invitations to these places. */
export async function newMember(
  app: TestApp,
  places: readonly (TenantName & { role: DeskRole })[],
  name = 'Test Member',
): Promise<TestMember> {
  made += 1;
  const email = `member${made}.${process.pid}@example.com`;
  const registered = await app.api.post<{ token: string }>('/auth/member/emailpass/register', {
    email,
    password: DESK_PASSWORD,
  });
  const unfinished = app.api.with({ authorization: `Bearer ${registered.body.token}` });
  const opened = await unfinished.post('/desk/account', { name, locale: 'en' });
  if (opened.status !== 201) throw new Error(`Opening an account answered ${opened.status}.`);
  const [member] = await app.sql<{ id: string }>(
    `update member set confirmed_at = now() where email = $1 returning id`,
    [email],
  );
  const id = member?.id ?? '';
  const memberships: string[] = [];
  for (const place of places) memberships.push(await addTestMembership(app, id, place));
  const api = await signInMember(app, email);
  return { id, email, name, api: api.with({ 'x-membership': memberships[0] ?? '' }), memberships };
}

export async function addTestMembership(
  app: TestApp,
  memberId: string,
  place: TenantName & { role: DeskRole },
): Promise<string> {
  const { kind, id } = await tenantId(app, place);
  const [row] = await app.sql<{ id: string }>(
    `insert into membership (id, member_id, tenant_kind, tenant_id, role)
     values ('mship_' || replace(gen_random_uuid()::text, '-', ''), $1, $2, $3, $4) returning id`,
    [memberId, kind, id, place.role],
  );
  return row?.id ?? '';
}

export async function tenantId(
  app: TestApp,
  tenant: TenantName,
): Promise<{ kind: 'merchant' | 'pavilion'; id: string }> {
  const [sql, name, kind] =
    'merchant' in tenant
      ? (['select id from merchant where handle = $1', tenant.merchant, 'merchant'] as const)
      : (['select id from pavilion where iso2 = $1', tenant.pavilion, 'pavilion'] as const);
  const [row] = await app.sql<{ id: string }>(sql, [name]);
  if (!row) throw new Error(`There is no ${kind} ${name}.`);
  return { kind, id: row.id };
}
