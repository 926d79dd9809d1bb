import { plannedOnce } from '../catalogue/planned';

const discountsOf = (table: string, owner: string, key: string): string => `
  coalesce((select json_agg(json_build_object('id', d.id, 'amount', coalesce(d.raw_amount->>'value', d.amount::text),
                     'automatic', coalesce(p.is_automatic, false), 'code', coalesce(p.code, d.code)) order by d.id)
     from ${table} d left join promotion p on p.id = d.promotion_id
    where d.${key} = ${owner} and d.deleted_at is null), '[]')`;

const LINES = `
  select coalesce(json_agg(json_build_object(
           'id', li.id, 'listing_id', l.id, 'variant_id', li.variant_id, 'quantity', li.quantity,
           'unit_price', coalesce(li.raw_unit_price->>'value', li.unit_price::text),
           'discounts', ${discountsOf('cart_line_item_adjustment', 'li.id', 'item_id')},
           'facts', case when l.id is null then null else json_build_object(
             'route', l.route, 'ships_to', l.ships_to, 'merchant_id', l.merchant_id,
             'place_code', pl.code, 'place_kind', pl.kind, 'place_country', pl.country, 'place_city', pl.city,
             'shipping_profile_id', dp.shipping_profile_id,
             'hs6', g.hs6, 'origin', g.origin, 'flags', g.flags,
             'net_grams', g.net_grams, 'net_millilitres', g.net_millilitres, 'pieces', g.pieces,
             'gross_grams', coalesce(v.weight, g.net_grams),
             'cbec_channel', g.cbec_channel, 'cn_vat_pct', g.cn_vat_pct,
             'cn_consumption_tax_kind', g.cn_consumption_tax_kind) end)
         order by li.created_at, li.id), '[]')
    from cart_line_item li
    left join listing l on l.variant_id = li.variant_id and l.deleted_at is null
    left join goods g on g.id = l.goods_id
    left join place pl on pl.id = l.place_id
    left join product_variant v on v.id = l.variant_id
    left join dispatch_profile dp on dp.merchant_id = l.merchant_id and dp.route = l.route
          and dp.place_id = l.place_id and dp.deleted_at is null
   where li.cart_id = c.id and li.deleted_at is null`;

const METHODS = `
  select coalesce(json_agg(json_build_object(
           'id', m.id, 'option_id', m.shipping_option_id, 'shipping_profile_id', so.shipping_profile_id,
           'amount', coalesce(m.raw_amount->>'value', m.amount::text), 'data', m.data,
           'discounts', ${discountsOf('cart_shipping_method_adjustment', 'm.id', 'shipping_method_id')})
         order by m.created_at, m.id), '[]')
    from cart_shipping_method m
    left join shipping_option so on so.id = m.shipping_option_id
   where m.cart_id = c.id and m.deleted_at is null`;

const taxLines = (table: string, key: string, owners: string): string => `
  select t.${key} as owner_id, t.code, coalesce(t.description, '') as name, t.rate,
         (t.data->>'minor')::bigint as minor
    from ${table} t join ${owners} o on o.id = t.${key}
   where o.cart_id = c.id and o.deleted_at is null and t.deleted_at is null`;

const ADDRESS = `
  select json_build_object('first_name', a.first_name, 'last_name', a.last_name, 'address_1', a.address_1,
           'address_2', a.address_2, 'city', a.city, 'province', a.province, 'postal_code', a.postal_code,
           'phone', a.phone, 'country', upper(a.country_code), 'company', a.company,
           'note', a.metadata->>'delivery_note')
    from cart_address a where a.id = c.shipping_address_id and a.deleted_at is null`;

/** The cart `$1` as one JSON value; see `CartRecord`. Amounts are Medusa's major units as exact decimals. */
export const CART_RECORD = plannedOnce(`
select json_build_object(
  'id', c.id, 'email', c.email, 'locale', c.locale, 'customer_id', c.customer_id,
  'currency', upper(c.currency_code), 'region_id', c.region_id, 'completed', c.completed_at is not null,
  'region_countries', (select coalesce(json_agg(upper(rc.iso_2) order by rc.iso_2), '[]')
     from region_country rc where rc.region_id = c.region_id and rc.deleted_at is null),
  'ship_to', (select upper(a.country_code) from cart_address a
               where a.id = c.shipping_address_id and a.deleted_at is null),
  'promo_codes', (select coalesce(json_agg(p.code order by p.code), '[]')
     from cart_promotion cp join promotion p on p.id = cp.promotion_id
    where cp.cart_id = c.id and cp.deleted_at is null),
  'entered_codes', (select coalesce(json_agg(e.code order by e.created_at, e.id), '[]')
     from entered_voucher e where e.cart_id = c.id and e.deleted_at is null),
  'address', (${ADDRESS}),
  'lines', (${LINES}),
  'methods', (${METHODS}),
  'credit', (select coalesce(sum(cl.amount), 0)::text from credit_line cl
              where cl.cart_id = c.id and cl.deleted_at is null),
  'tax_lines', (select coalesce(json_agg(t), '[]') from (
     ${taxLines('cart_line_item_tax_line', 'item_id', 'cart_line_item')}
     union all
     ${taxLines('cart_shipping_method_tax_line', 'shipping_method_id', 'cart_shipping_method')}) t),
  'used_this_year', coalesce((select sum(e.amount) from buyer_identity b
     join import_ledger_entry e on e.person_hash = b.person_hash and e.restored_at is null and e.deleted_at is null
      and e.year = extract(year from now() at time zone 'Asia/Shanghai')
    where b.cart_id = c.id and b.country = 'CN' and b.deleted_at is null and e.order_id is distinct from b.order_id), 0),
  'rules_version', coalesce((select version from customs_version), '')) as cart
  from cart c where c.id = $1 and c.deleted_at is null`);
