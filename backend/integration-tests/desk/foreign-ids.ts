import type { IdKind } from '../../src/desk/entries/entry';

export interface Tenant {
  readonly kind: 'merchant' | 'pavilion';
  readonly id: string;
}

type Sql = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;

/** Finds or makes something of this kind that belongs to the tenant, and answers its id. */
export type IdOf = (sql: Sql, tenant: Tenant) => Promise<string>;

/** The first id of a statement with the tenant's id as `$1`. */
export const first =
  (byKind: Partial<Record<Tenant['kind'], string>>): IdOf =>
  async (sql, { kind, id }) => {
    const statement = byKind[kind];
    if (statement === undefined) throw new Error(`No ids of this kind at a ${kind}'s desk.`);
    const [row] = await sql<{ id: string }>(statement, [id]);
    if (!row) throw new Error(`The test's ${kind} ${id} has nothing of this kind: make one.`);
    return row.id;
  };

const MEMBERSHIP = `select id from membership where tenant_id = $1 and state = 'active' order by id limit 1`;
const INVITATION = `
  insert into invitation (id, tenant_kind, tenant_id, email, role, locale, token_hash, expires_at)
  select 'invi_' || x.id, x.kind, $1, x.id || '@example.com', x.role, 'en', x.id, now() + interval '1 day'
    from (select replace(gen_random_uuid()::text, '-', '') as id, '{kind}' as kind, '{role}' as role) x
  returning id`;
const invitation = (kind: string, role: string) => INVITATION.replace('{kind}', kind).replace('{role}', role);

/** How the wall test comes by ids of each kind; an id of another tenant must answer 404. One line per kind. */
export const ID_OF: Partial<Record<IdKind, IdOf>> = {
  membership: first({ merchant: MEMBERSHIP, pavilion: MEMBERSHIP }),
  invitation: first({
    merchant: invitation('merchant', 'editor'),
    pavilion: invitation('pavilion', 'curator'),
  }),
  admission: first({
    merchant: `select id from admission where merchant_id = $1 order by id limit 1`,
    pavilion: `select id from admission where pavilion_id = $1 order by id limit 1`,
  }),
  goods: first({
    merchant: `select g.id from goods g join listing l on l.goods_id = g.id where l.merchant_id = $1 order by g.id limit 1`,
    pavilion: `select g.id from goods g join listing l on l.goods_id = g.id where l.pavilion_id = $1 order by g.id limit 1`,
  }),
  listing: first({
    merchant: `select id from listing where merchant_id = $1 order by id limit 1`,
    pavilion: `select id from listing where pavilion_id = $1 order by id limit 1`,
  }),
  merchant: first({
    pavilion: `select m.id from merchant m join admission a on a.merchant_id = m.id where a.pavilion_id = $1 order by m.id limit 1`,
  }),
  base: first({ pavilion: `select id from sourcing_base where pavilion_id = $1 order by id limit 1` }),
  section: first({ pavilion: `select id from pavilion_section where pavilion_id = $1 order by id limit 1` }),
};
