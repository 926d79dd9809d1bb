import { LOW_STOCK } from '../build/offers';

/** Which goods a changed row of a source table concerns: SQL over `changed`, the old and new rows together. */
interface Watch {
  table: string;
  goods: string;
  /** Where not every update is seen in the model: SQL for the `old_rows` and `new_rows` that are. */
  updated?: string;
}

const ofMerchant = (key: string) => `select g.id from changed c join goods g on g.merchant_id = c.${key}`;
const ofPavilion = (key: string) => `select g.id from changed c join goods g on g.pavilion_id = c.${key}`;
const ofListing = (column: string, key: string) =>
  `select l.goods_id from changed c join listing l on l.${column} = c.${key}`;
const ALL_GOODS = `select g.id from goods g where exists (select 1 from changed)`;

const TEXTS = `
  select l.goods_id from changed c join listing l on c.reference = 'product' and l.product_id = c.reference_id
  union select c.reference_id from changed c where c.reference = 'goods'
  union select g.id from changed c join goods g on c.reference = 'merchant' and g.merchant_id = c.reference_id
  union select g.id from changed c join goods g on c.reference = 'pavilion' and g.pavilion_id = c.reference_id`;

/** What a price is shown with follows these. */
const RULE_TABLES = [
  'customs_consumption_tax',
  'customs_excise',
  'customs_import_rule',
  'customs_parameter',
  'customs_price_display',
  'customs_surcharge',
  'customs_tariff',
  'customs_tax_base',
  'customs_vat_class',
  'customs_vat_rate',
];

const shownStock = (level: string): string => {
  const free = `floor(${level}.stocked_quantity - ${level}.reserved_quantity)`;
  return `case when ${free} <= 0 then 0 when ${free} <= ${LOW_STOCK} then 1 else 2 end`;
};

/**
 * The model says of stock only whether there is much, little or none, so most orders change nothing in it. Goods made of
 * several pieces of stock are judged by their sum, so each change of those counts.
 */
const SHOWN_STOCK = `
  select n.inventory_item_id from new_rows n left join old_rows o on o.id = n.id
   where o.id is null or ${shownStock('o')} <> ${shownStock('n')}
      or (o.deleted_at is null) <> (n.deleted_at is null)
      or (o.inventory_item_id, o.location_id) <> (n.inventory_item_id, n.location_id)
      or exists (select 1 from product_variant_inventory_item a
                   join product_variant_inventory_item b on b.variant_id = a.variant_id and b.id <> a.id
                  where a.inventory_item_id = n.inventory_item_id and a.deleted_at is null and b.deleted_at is null)
  union all
  select o.inventory_item_id from old_rows o join new_rows n on n.id = o.id
   where o.inventory_item_id <> n.inventory_item_id`;

const WATCHES: readonly Watch[] = [
  { table: 'listing', goods: 'select goods_id from changed' },
  { table: 'goods', goods: 'select id from changed' },
  { table: 'goods_slug', goods: 'select goods_id from changed' },
  { table: 'product', goods: ofListing('product_id', 'id') },
  { table: 'product_sales_channel', goods: ofListing('product_id', 'product_id') },
  { table: 'product_variant', goods: ofListing('variant_id', 'id') },
  { table: 'product_variant_price_set', goods: ofListing('variant_id', 'variant_id') },
  { table: 'product_variant_inventory_item', goods: ofListing('variant_id', 'variant_id') },
  {
    table: 'price',
    goods: `select l.goods_id from changed c
              join product_variant_price_set s on s.price_set_id = c.price_set_id
              join listing l on l.variant_id = s.variant_id`,
  },
  {
    table: 'price_list',
    goods: `select l.goods_id from changed c
              join price p on p.price_list_id = c.id
              join product_variant_price_set s on s.price_set_id = p.price_set_id
              join listing l on l.variant_id = s.variant_id`,
  },
  {
    table: 'inventory_level',
    goods: `select l.goods_id from changed c
              join product_variant_inventory_item i on i.inventory_item_id = c.inventory_item_id
              join listing l on l.variant_id = i.variant_id`,
    updated: SHOWN_STOCK,
  },
  { table: 'translation', goods: TEXTS },
  { table: 'merchant', goods: ofMerchant('id') },
  { table: 'admission', goods: ofMerchant('merchant_id') },
  { table: 'pavilion', goods: ofPavilion('id') },
  { table: 'place', goods: ofListing('place_id', 'id') },
  { table: 'destination', goods: ALL_GOODS },
  { table: 'restriction', goods: ALL_GOODS },
  { table: 'store', goods: ALL_GOODS },
  // Customs' rates reckon what every price is shown with; those for showing are looked up by each read.
  {
    table: 'exchange_rate',
    goods: `select g.id from goods g where exists (select 1 from changed where use = 'customs')`,
  },
  ...RULE_TABLES.map((table) => ({ table, goods: ALL_GOODS })),
  // Days off put goods further back in lists that begin with what arrives soonest.
  { table: 'absence', goods: ofMerchant('merchant_id') },
  {
    table: 'delivery_holiday',
    goods: `${ALL_GOODS} and exists (
      select 1 from absence a where a.merchant_id = g.merchant_id and a.deleted_at is null)`,
  },
];

/** Tables that processes keep a copy of; a change makes them read it again. */
const REFERENCE_TABLES = [
  'place',
  'destination',
  'restriction',
  'exchange_rate',
  'delivery_freight',
  'delivery_holiday',
  ...RULE_TABLES,
];

const EVENTS = {
  insert: { referencing: 'new table as new_rows', changed: 'select * from new_rows' },
  update: {
    referencing: 'old table as old_rows new table as new_rows',
    changed: 'select * from new_rows union all select * from old_rows',
  },
  delete: { referencing: 'old table as old_rows', changed: 'select * from old_rows' },
} as const;

type Event = keyof typeof EVENTS;

/**
 * Triggers that note the goods to rebuild in the same transaction as the change, and wake the worker when it
 * commits. The queue only grows here: two transactions that touch the same goods never wait for each other.
 */
export function triggers(): string {
  const events = Object.keys(EVENTS) as Event[];
  return [
    ...WATCHES.flatMap((watch) => events.map((event) => watchTrigger(watch, event))),
    ...REFERENCE_TABLES.map(referenceTrigger),
  ].join('\n');
}

/** Stock that is only counted anew, for a database whose triggers are of before. */
export function stockTrigger(): string {
  return WATCHES.filter(({ updated }) => updated)
    .map((watch) => watchTrigger(watch, 'update'))
    .join('\n');
}

/** What days off hold up, for a database whose triggers are of before. */
export function departureTriggers(): string {
  const events = Object.keys(EVENTS) as Event[];
  return WATCHES.filter(({ table }) => table === 'absence' || table === 'delivery_holiday')
    .flatMap((watch) => events.map((event) => watchTrigger(watch, event)))
    .join('\n');
}

function watchTrigger({ table, goods, updated }: Watch, event: Event): string {
  const name = `catalogue_${table}_${event}`;
  const { referencing, changed: all } = EVENTS[event];
  const changed = (event === 'update' && updated) || all;
  return `
create or replace function ${name}() returns trigger language plpgsql as $$
begin
  with changed as (${changed}), touched as (${goods})
  insert into catalogue_changed (goods_id) select distinct * from touched;
  if found then
    perform pg_notify('catalogue', 'changed');
  end if;
  return null;
end
$$;
drop trigger if exists ${name} on ${table};
create trigger ${name} after ${event} on ${table}
  referencing ${referencing} for each statement execute function ${name}();`;
}

function referenceTrigger(table: string): string {
  return `
create or replace function catalogue_reference_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('catalogue', 'reference');
  return null;
end
$$;
drop trigger if exists catalogue_reference on ${table};
create trigger catalogue_reference after insert or update or delete on ${table}
  for each statement execute function catalogue_reference_changed();`;
}
