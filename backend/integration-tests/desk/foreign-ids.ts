import { CONSIGNMENTS } from '../dispatch/many-consignments';
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

const CONSIGNMENT = first({ merchant: CONSIGNMENTS.replaceAll('$2::int', '1') });
const RETURN_REQUEST = `
  insert into return_request (id, order_id, consignment_id, merchant_id, kind, request_key, state, reason, locale, currency,
         pays_way_back, goods, voucher, freight, charges, credit, amount, taxes_back, asked_at)
  select replace(id, 'cons_', 'ret_'), order_id, id, merchant_id, 'return', 'wall', 'asked', 'other', 'en', 'EUR',
         'merchant', 0, 0, 0, 0, 0, 0, false, now() from consignment where id = $1 returning id`;

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
  consignment: CONSIGNMENT,
  return_request: async (sql, tenant) => {
    const consignment = await CONSIGNMENT(sql, tenant);
    const [row] = await sql<{ id: string }>(RETURN_REQUEST, [consignment]);
    return row?.id ?? '';
  },
  revision: first({
    pavilion: `insert into revision (id, goods_id, merchant_id, pavilion_id, number, state, data, reasons)
               select 'rev_' || replace(gen_random_uuid()::text, '-', ''), l.goods_id, l.merchant_id, l.pavilion_id, 99, 'withdrawn', '{}', '[]'
                 from listing l where l.pavilion_id = $1 order by l.id limit 1 returning id`,
  }),
  merchant: first({
    pavilion: `select m.id from merchant m join admission a on a.merchant_id = m.id where a.pavilion_id = $1 order by m.id limit 1`,
  }),
  dispatch_profile: first({
    merchant: `select id from dispatch_profile where merchant_id = $1 order by id limit 1`,
  }),
  absence: first({
    merchant: `insert into absence (id, merchant_id, kind, from_day, to_day)
               values ('abs_' || replace(gen_random_uuid()::text, '-', ''), $1, 'holiday', '2028-01-01', '2028-01-02') returning id`,
  }),
  lot: first({
    merchant: `insert into stock_lot (id, listing_id, number, made_on, best_before, received, counted)
               select 'lot_' || replace(gen_random_uuid()::text, '-', ''), id, 'WALL-0', '2026-01-01', '2028-01-01', 1, 1
                 from listing where merchant_id = $1 order by id limit 1 returning id`,
  }),
  withdrawal: first({
    merchant: `with k as (
                 insert into stock_lot (id, listing_id, number, made_on, best_before, received, counted)
                 select 'lot_' || replace(gen_random_uuid()::text, '-', ''), id, gen_random_uuid()::text, '2025-01-01', '2026-01-01', 1, 0
                   from listing where merchant_id = $1 order by id limit 1 returning id, listing_id)
               insert into stock_withdrawal (id, lot_id, listing_id, pieces, day, reason)
               select 'wdr_' || replace(gen_random_uuid()::text, '-', ''), id, listing_id, 1, '2025-12-18', 'stop_of_sale' from k returning id`,
  }),
  import: first({
    merchant: `insert into goods_import (id, merchant_id, member_id, member_name, file_name, lines, changes, faults)
               values ('imp_' || replace(gen_random_uuid()::text, '-', ''), $1, 'mem_none', 'Nobody', 'goods.csv', 0, '[]', '[]')
               returning id`,
  }),
  base: first({ pavilion: `select id from sourcing_base where pavilion_id = $1 order by id limit 1` }),
  section: first({ pavilion: `select id from pavilion_section where pavilion_id = $1 order by id limit 1` }),
  slot: first({
    pavilion: `select id from featured_slot where pavilion_id = $1 order by position limit 1`,
  }),
};
