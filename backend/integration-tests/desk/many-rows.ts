import { CONSIGNMENTS } from '../dispatch/many-consignments';

export const MANY = 5_000;

const numbered = (prefix: string): string => `'${prefix}' || lpad(n::text, 5, '0')`;

/** Copies of the row whose id a statement answers, with some columns changed. */
const copies = (table: string, id: string, changed: Record<string, string>): string => `
  insert into ${table} select (jsonb_populate_record(x, jsonb_build_object(${Object.entries(changed)
    .map(([column, value]) => `'${column}', ${value}`)
    .join(', ')}))).* from ${table} x, generate_series(1, ${MANY}) n
   where x.id = (${id} limit 1);`;

/** Rows of a table, made of expressions over `n`. */
const made = (table: string, columns: Record<string, string>): string => `
  insert into ${table} (${Object.keys(columns).join(', ')})
  select ${Object.values(columns).join(', ')} from generate_series(1, ${MANY}) n;`;

/** What anybody has at a desk: colleagues, open invitations, history. */
function tenantRows(kind: 'merchant' | 'pavilion', id: string): string {
  const tenant = { tenant_kind: `'${kind}'`, tenant_id: `'${id}'` };
  const role = kind === 'merchant' ? `'editor'` : `'curator'`;
  return [
    made('membership', { id: numbered(`mship_${kind}`), member_id: numbered('mem_many'), ...tenant, role }),
    made('invitation', {
      ...{ id: numbered(`invi_${kind}`), ...tenant, role, email: `n || '@example.com'`, locale: `'en'` },
      ...{ token_hash: numbered(kind), expires_at: `now() + interval '1 day'` },
    }),
    made('history', {
      ...{ id: numbered(`hist_${kind}`), ...tenant, actor_kind: `'member'`, actor_id: numbered('mem_many') },
      ...{
        actor_name: `'Many'`,
        action: `'role_changed'`,
        object_kind: `'member'`,
        object_id: numbered('mem_many'),
      },
      ...{ object_label: `'Many'`, at: `now() - n * interval '1 minute'` },
    }),
  ].join('');
}

/**
 * Statements that give one merchant and one pavilion, which have goods in common, five thousand of all that their desks
 * list, and nothing that would follow from it: no events, no read model.
 */
export function manyRows(merchant: string, pavilion: string): string {
  const ours = `from goods g join listing l on l.goods_id = g.id join product p on p.id = l.product_id
    join product_variant v on v.id = l.variant_id
    join product_variant_inventory_item vi on vi.variant_id = v.id
    join inventory_item i on i.id = vi.inventory_item_id
    join inventory_level il on il.inventory_item_id = i.id
   where g.merchant_id = '${merchant}' and g.pavilion_id = '${pavilion}' and l.state = 'published' order by l.id`;
  const goods_id = numbered('goods_many');
  const product_id = numbered('prod_many');
  const variant_id = numbered('variant_many');
  const inventory_item_id = numbered('iitem_many');
  const handle = numbered('many-');
  const tenants = { merchant_id: `'${merchant}'`, pavilion_id: `'${pavilion}'` };
  return `
  set session_replication_role = replica;
  ${copies('listing', `select l.id ${ours}`, { id: numbered('list_many'), goods_id, product_id, variant_id })}
  ${copies('goods', `select g.id ${ours}`, { id: goods_id, handle })}
  ${copies('product', `select p.id ${ours}`, { id: product_id, handle, title: numbered('Many ') })}
  ${copies('product_variant', `select v.id ${ours}`, { id: variant_id, product_id, sku: handle })}
  ${copies('inventory_item', `select i.id ${ours}`, { id: inventory_item_id, sku: handle })}
  ${copies('inventory_level', `select il.id ${ours}`, { id: numbered('ilev_many'), inventory_item_id })}
  ${copies('product_variant_inventory_item', `select vi.id ${ours}`, {
    ...{ id: numbered('pvitem_many'), variant_id, inventory_item_id },
  })}
  ${made('translation', {
    ...{ id: numbered('trans_many'), reference: `'product'`, reference_id: product_id, locale_code: `'ru'` },
    ...{ translations: `jsonb_build_object('title', 'Много ' || n)`, translated_field_count: '1' },
  })}
  ${made('revision', {
    ...{ id: numbered('rev_many'), goods_id, ...tenants, number: '1', state: `'in_review'`, data: `'{}'` },
    ...{ reasons: `'[]'`, submitted_at: 'now()' },
  })}
  ${CONSIGNMENTS.replaceAll('$1', `'${merchant}'`).replaceAll('$2', String(MANY))};
  insert into return_request (id, order_id, consignment_id, merchant_id, kind, request_key, state, reason, locale,
         currency, pays_way_back, goods, voucher, freight, charges, credit, amount, taxes_back, asked_at)
  select replace(id, 'cons_', 'ret_'), replace(id, 'cons_', 'order_'), id, '${merchant}', 'return', 'many', 'asked',
         'other', 'en', 'EUR', 'merchant', 0, 0, 0, 0, 0, 0, false, now() from consignment
   where merchant_id = '${merchant}' and pavilion_id = 'pav_none'
     and not exists (select 1 from return_request r where r.consignment_id = consignment.id);
  ${copies('merchant', `select '${merchant}'`, { id: numbered('mer_many'), handle })}
  ${made('admission', {
    ...{ id: numbered('adm_many'), merchant_id: numbered('mer_many'), pavilion_id: `'${pavilion}'` },
    ...{ state: `'asked'`, asked_at: 'now()' },
  })}
  ${made('member', {
    ...{
      id: numbered('mem_many'),
      email: `n || '@many.example.com'`,
      name: numbered('Many '),
      locale: `'en'`,
    },
  })}
  ${tenantRows('merchant', merchant)}
  ${tenantRows('pavilion', pavilion)}
  ${made('goods_import', {
    ...{
      id: numbered('imp_many'),
      merchant_id: `'${merchant}'`,
      member_id: `'mem_many'`,
      member_name: `'Many'`,
    },
    ...{ file_name: `'goods.csv'`, lines: '0', changes: `'[]'`, faults: `'[]'` },
  })}
  ${made('absence', {
    ...{ id: numbered('abs_many'), merchant_id: `'${merchant}'`, kind: `'holiday'` },
    ...{ from_day: `'2028-01-01'`, to_day: `'2028-01-02'` },
  })}
  ${made('featured_slot', {
    ...{ id: numbered('slot_many'), pavilion_id: `'${pavilion}'`, goods_id, position: 'n + 100' },
  })}
  ${copies('sourcing_base', `select id from sourcing_base where pavilion_id = '${pavilion}'`, {
    ...{ id: numbered('base_many'), code: handle },
  })}
  ${copies('pavilion_version', `select id from pavilion_version where pavilion_id = '${pavilion}'`, {
    ...{ id: numbered('pver_many'), number: 'n + 100', state: `'earlier'` },
  })}
  ${made('admission_rule', {
    ...{ id: numbered('admrule_many'), pavilion_id: `'${pavilion}'`, position: 'n + 100', kind: `'own'` },
    ...{ codes: `'{}'`, words: `'{"en": "Many"}'` },
  })}
  set session_replication_role = default;
  analyze;`;
}
