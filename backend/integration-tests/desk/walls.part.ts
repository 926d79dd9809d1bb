import { createHash } from 'node:crypto';
import { merchantRole, pavilionRole, type DeskRole } from '@caravanserai/contracts/desk';
import { ENTRIES } from '../../src/desk/entries/all';
import type { DeskEntry, IdKind } from '../../src/desk/entries/entry';
import type { Api, ApiResponse } from '../support/api';
import { newMember, tenantId } from '../support/desk';
import { signInAdmin, signInCustomer } from '../support/sign-in';
import { app } from './app';
import { FOREIGN_BODIES } from './foreign-bodies';
import { ID_OF, type Tenant } from './foreign-ids';

const DESK = /^\/(merchant|operator|desk)(\/|$)/;
const kindOf = ({ path }: DeskEntry): Tenant['kind'] =>
  path.startsWith('/merchant/') ? 'merchant' : 'pavilion';
const rolesOf = (kind: Tenant['kind']): readonly DeskRole[] =>
  kind === 'merchant' ? merchantRole.options : pavilionRole.options;
const nameOf = ({ method, path }: { method: string; path: string }) => `${method} ${path}`;
const scoped = ENTRIES.filter((entry) => Array.isArray(entry.roles));

/** Ours and the other, of each kind; the others have nothing to do with ours. */
const ours = { merchant: 'zarafshan-dried-fruit', pavilion: 'UZ' };
const others = { merchant: 'kivu-highlands-cooperative', pavilion: 'RW' };
const tenants = {} as Record<'ours' | 'others', Record<Tenant['kind'], Tenant>>;
const members = new Map<DeskRole, Api>();
const strangers: Record<string, Api> = {};

describe('the walls of the desks', () => {
  beforeAll(async () => {
    for (const [side, names] of Object.entries({ ours, others }) as ['ours' | 'others', typeof ours][])
      tenants[side] = {
        merchant: await tenantId(app, { merchant: names.merchant }),
        pavilion: await tenantId(app, { pavilion: names.pavilion }),
      };
    for (const role of merchantRole.options)
      members.set(role, (await newMember(app, [{ merchant: ours.merchant, role }])).api);
    for (const role of pavilionRole.options)
      members.set(role, (await newMember(app, [{ pavilion: ours.pavilion, role }])).api);
    strangers.nobody = app.api;
    strangers.customer = await signInCustomer(app);
    strangers.admin = await signInAdmin(app);
    strangers.forger = app.api.with({
      authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJhY3Rvcl9pZCI6Im1lbV8xIn0.',
    });
  });

  it('every route of the desks has an entry, and every entry a route', () => {
    const routes = app.routes.filter(({ path }) => DESK.test(path)).map(nameOf);
    expect(routes.length).toBeGreaterThan(15);
    expect([...routes].sort()).toEqual(ENTRIES.map(nameOf).sort());
  });

  it('every parameter of an address says what it is an id of, and every role belongs to the desk', () => {
    for (const entry of ENTRIES) {
      const parameters = [...entry.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      expect([nameOf(entry), Object.keys(entry.ids ?? {}).sort()]).toEqual([
        nameOf(entry),
        parameters.sort(),
      ]);
      if (!Array.isArray(entry.roles)) continue;
      expect(entry.roles.length).toBeGreaterThan(0);
      expect(rolesOf(kindOf(entry))).toEqual(expect.arrayContaining([...entry.roles]));
    }
  });

  it('what has no entry is not there, whoever asks', async () => {
    for (const path of [
      '/merchant',
      '/merchant/nothing',
      '/operator/',
      '/operator/nothing/1',
      '/desk/nothing',
    ]) {
      expect([path, (await app.api.get(path)).status]).toEqual([path, 404]);
      expect([path, (await owner().get(path)).status]).toEqual([path, 404]);
      expect([path, (await owner().post(path, {})).status]).toEqual([path, 404]);
    }
  });

  describe('whoever has no business at a desk', () => {
    it('is asked to sign in: strangers, customers, admins and forged tokens', async () => {
      const admitted: unknown[] = [];
      for (const [who, api] of Object.entries(strangers))
        for (const entry of ENTRIES.filter(({ roles }) => roles !== 'anyone')) {
          const { status } = await send(api, entry, await addressWith(entry, 'ours'));
          if (status !== 401) admitted.push([who, nameOf(entry), status]);
        }
      expect(admitted).toEqual([]);
    });

    it('gets nothing in the name of somebody else’s membership', async () => {
      const other = await newMember(app, [{ merchant: others.merchant, role: 'owner' }]);
      const theirs = owner().with({ 'x-membership': other.memberships[0] ?? '' });
      expect((await theirs.get('/merchant/team')).status).toBe(404);
      expect((await owner().with({ 'x-membership': 'mship_none' }).get('/merchant/team')).status).toBe(404);
      expect((await owner().with({ 'x-membership': '' }).get('/merchant/team')).status).toBe(200);
    });
  });

  describe('the matrix of roles and foreign ids', () => {
    let before = '';
    beforeAll(async () => {
      // Whatever ids the test makes is made before it is counted that nothing changes.
      for (const entry of scoped) await addressWith(entry, 'ours').then(() => addressWith(entry, 'others'));
      before = await everything();
    });

    it.each(scoped.map((entry) => [nameOf(entry), entry] as const))(
      '%s lets only its roles in',
      async (name, entry) => {
        const address = await addressWith(entry, 'others');
        for (const [role, api] of members) {
          if (entry.roles.includes(role as never)) continue;
          const { status, body } = await send(api, entry, address);
          // A membership of the other kind of desk isn't there for this one; a role of the same says why not.
          const sameKind = rolesOf(kindOf(entry)).includes(role);
          expect([name, role, status]).toEqual([name, role, sameKind ? 403 : 404]);
          expect(body).toMatchObject({ message: expect.stringMatching(/\S/) });
        }
      },
    );

    const withIds = scoped.flatMap((entry) =>
      Object.entries(entry.ids ?? {})
        .filter(([, kind]) => kind !== 'code')
        .map(([parameter]) => [`${nameOf(entry)} (${parameter})`, entry, parameter] as const),
    );
    it.each(withIds)('%s of another tenant is not there', async (name, entry, parameter) => {
      const address = await addressWith(entry, 'ours', parameter);
      for (const role of entry.roles as readonly DeskRole[]) {
        const { status } = await send(members.get(role) ?? app.api, entry, address);
        expect([name, role, status]).toEqual([name, role, 404]);
      }
    });

    it('has changed nothing at all', async () => {
      expect(await everything()).toBe(before);
    });
  });

  it('no body reaches another tenant: what the contract doesn’t know is refused, what it knows is not there', async () => {
    const { merchant, pavilion } = tenants.others;
    const foreign = {
      merchant_id: merchant.id,
      pavilion_id: pavilion.id,
      tenant_id: merchant.id,
      state: 'approved',
    };
    const passed: unknown[] = [];
    for (const entry of scoped.filter(({ body }) => body !== undefined)) {
      for (const [name, value] of Object.entries(foreign)) {
        if (name === 'state' && entry.body && name in entry.body) continue;
        const asked = { ...entry, body: { ...entry.body, [name]: value } };
        const { status } = await send(apiFor(entry), asked, await addressWith(entry, 'ours'));
        if (status !== 400 && status !== 404) passed.push([nameOf(entry), name, status]);
      }
    }
    expect(passed).toEqual([]);
  });

  describe('ids of another tenant in a body', () => {
    const cases = FOREIGN_BODIES.map(({ entry: name, ...foreign }) => {
      const entry = scoped.find((one) => nameOf(one) === name);
      if (!entry) throw new Error(`There is no ${name}`);
      return [name, foreign.what, { ...foreign, entry }] as const;
    });
    const found = new Map<string, string>();
    let before = '';
    beforeAll(async () => {
      for (const [name, what, { entry, find }] of cases)
        found.set(
          `${name} ${what}`,
          await (typeof find === 'string'
            ? idIn('others', kindOf(entry), find)
            : find(app.sql, tenants.others[kindOf(entry)])),
        );
      before = await everything();
    });

    it.each(cases)('%s refuses %s', async (name, what, { entry, body, status: wanted }) => {
      const asked = { ...entry, body: body(found.get(`${name} ${what}`) ?? '') };
      const { status, body: answer } = await send(apiFor(entry), asked, await addressWith(entry, 'ours'));
      expect(status).toBe(wanted);
      if (status === 200) expect(answer).toEqual({ results: [expect.objectContaining({ ok: false })] });
    });

    it('changes nothing', async () => {
      expect(await everything()).toBe(before);
    });
  });

  it('digging with `fields` and `order` brings nothing to light', async () => {
    for (const entry of scoped.filter(({ method, ids }) => method === 'GET' && !ids)) {
      const plain = await apiFor(entry).get(`${entry.path}?locale=en`);
      const dug = await apiFor(entry).get(
        `${entry.path}?locale=en&fields=%2Bmerchant.*,*members,provider_metadata&order=-email`,
      );
      if (dug.status !== 400) expect([nameOf(entry), dug.body]).toEqual([nameOf(entry), plain.body]);
    }
  });
});

function owner(): Api {
  return members.get('owner') ?? app.api;
}

function apiFor(entry: DeskEntry): Api {
  const [role] = entry.roles as readonly DeskRole[];
  return members.get(role as DeskRole) ?? app.api;
}

/** Each id is looked up once per side, so that looking changes nothing later. */
const known = new Map<string, Promise<string>>();

/** An id of this kind that one side has. */
function idIn(side: 'ours' | 'others', desk: Tenant['kind'], kind: IdKind): Promise<string> {
  const key = `${kind} ${desk} ${side}`;
  const find = ID_OF[kind];
  if (!find) throw new Error(`foreign-ids.ts knows no id of kind ${kind}`);
  const id = known.get(key) ?? find(app.sql, tenants[side][desk]);
  known.set(key, id);
  return id;
}

/** An entry's address with ids of one side; `foreign`: this one parameter has the other side's. */
async function addressWith(entry: DeskEntry, side: 'ours' | 'others', foreign?: string): Promise<string> {
  let address = entry.path;
  for (const [parameter, kind] of Object.entries(entry.ids ?? {})) {
    const from = parameter === foreign ? 'others' : side;
    address = address.replace(
      `:${parameter}`,
      kind === 'code' ? 'en' : await idIn(from, kindOf(entry), kind),
    );
  }
  return address;
}

function send(api: Api, { method, body, query, upload }: DeskEntry, address: string): Promise<ApiResponse> {
  const path = `${address}?${new URLSearchParams({ locale: 'en', ...query }).toString()}`;
  const type = upload?.types[0];
  if (type) return api.request(method, path, { raw: 'x', headers: { 'content-type': type } });
  return api.request(method, path, method === 'GET' || !body ? {} : { body });
}

/** A hash of all that the database holds, but for what works by itself. */
async function everything(): Promise<string> {
  const tables = await app.sql<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
      where c.table_schema = 'public' and c.column_name = 'id'
        and c.table_name !~ '^(catalogue_|workflow_|mail$|index_|search)' order by 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const [row] = await app.sql<{ sum: string }>(
      `select coalesce(sum(hashtext(t::text)::bigint), 0)::text as sum from "${name}" t`,
    );
    hash.update(`${name} ${row?.sum} `);
  }
  return hash.digest('hex');
}
