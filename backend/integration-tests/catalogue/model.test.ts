import fc from 'fast-check';
import { Client } from 'pg';
import { rebuildAll } from '../../src/catalogue/build/rebuild';
import { useCatalogue } from './use-catalogue';

const shop = useCatalogue();

const GOODS = ['bourbon-coffee-250g', 'black-tea-250g', 'chili-oil-100ml', 'green-raisins-500g'];

const goods = fc.constantFrom(...GOODS);
const of = (handle: string) => `(select id from goods where handle = '${handle}')`;
const listings = (handle: string) => `(select product_id from listing where goods_id = ${of(handle)})`;

/** Changes as Medusa and our modules make them, in any order. */
const change = fc.oneof(
  fc.tuple(goods, fc.integer({ min: 1, max: 99_999 })).map(
    ([
      handle,
      cents,
    ]) => `update price set amount = ${cents / 100}, raw_amount = '{"value":"${cents / 100}"}' where price_set_id in
      (select price_set_id from product_variant_price_set s join listing l on l.variant_id = s.variant_id where l.goods_id = ${of(handle)}) and currency_code = 'cny'`,
  ),
  fc.tuple(goods, fc.integer({ min: 0, max: 9 })).map(
    ([
      handle,
      pieces,
    ]) => `update inventory_level set stocked_quantity = reserved_quantity + ${pieces} where inventory_item_id in
      (select inventory_item_id from product_variant_inventory_item i join listing l on l.variant_id = i.variant_id where l.goods_id = ${of(handle)})`,
  ),
  fc
    .tuple(goods, fc.constantFrom('Lake coffee', 'Tea of the hills', 'Кофе', ''))
    .map(([handle, title]) => `update product set title = '${title}' where id in ${listings(handle)}`),
  goods.map(
    (handle) => `delete from translation where reference_id in ${listings(handle)} and locale_code = 'fr'`,
  ),
  fc
    .tuple(goods, fc.constantFrom('draft', 'published', 'paused'))
    .map(([handle, state]) => `update listing set state = '${state}' where goods_id = ${of(handle)}`),
  fc
    .tuple(goods, fc.constantFrom('bonded', 'direct_mail'))
    .map(
      ([handle, route]) =>
        `update listing set deleted_at = case when deleted_at is null then now() end where goods_id = ${of(handle)} and route = '${route}'`,
    ),
  fc
    .tuple(goods, fc.constantFrom('{CN}', '{CN,FR,KW}', '{}'))
    .map(
      ([handle, countries]) => `update listing set ships_to = '${countries}' where goods_id = ${of(handle)}`,
    ),
  fc
    .tuple(goods, fc.constantFrom('tea', 'coffee'))
    .map(([handle, category]) => `update goods set category = '${category}' where handle = '${handle}'`),
  fc
    .constantFrom('approved', 'suspended')
    .map((state) => `update merchant set state = '${state}' where handle = 'kivu-highlands-cooperative'`),
  fc
    .constantFrom('open', 'paused')
    .map((state) => `update pavilion set state = '${state}' where handle = 'rwanda'`),
  fc
    .tuple(fc.constantFrom('price', 'price_list'), fc.constantFrom("now() - interval '1 day'", 'null'))
    .map(([table, when]) =>
      table === 'price'
        ? `update price set deleted_at = ${when} where price_list_id is not null`
        : `update price_list set ends_at = ${when}`,
    ),
  fc
    .constantFrom('19', '21.5', '')
    .map((pct) => `update customs_import_rule set tax_pct = '${pct}' where dest = 'FR'`),
  fc
    .constantFrom('Y', 'N')
    .map((asked) => `update customs_price_display set with_tax = '${asked}' where dest = 'CN'`),
  fc
    .constantFrom('EUR', 'USD')
    .map((currency) => `update destination set currency = '${currency}' where iso2 = 'FR'`),
  fc
    .constantFrom('kivu', 'hills')
    .map((handle) => `update merchant set name = '${handle}' where handle = 'kivu-highlands-cooperative'`),
);

/** The whole model as comparable rows; goods numbers are an accident of history. */
async function model(): Promise<unknown[]> {
  const number = `(select goods_id from catalogue_goods g where g.goods_no = t.goods_no)`;
  const parts = [
    `select ${number} as goods, locale, name_key, head from catalogue_card t order by 1, 2`,
    `select ${number} as goods, t.ship_to, undeliverable, soonest, price, created, listing_id, route, place, days_from, days_to, stock, pavilion, category, merchant, reasons, also, shown from catalogue_offer t order by 1, 2`,
    `select ${number} as goods, doc::text from catalogue_search t order by 1`,
    `select * from catalogue_facet_count order by 1, 2, 3, 4, 5, 6`,
    `select * from catalogue_merchant_count order by 1, 2, 3, 4, 5, 6, 7`,
    `select * from catalogue_word order by 1, 2`,
  ];
  return Promise.all(parts.map((part) => shop.sql(part)));
}

test('after any changes the model is what a rebuild from nothing makes', async () => {
  const client = new Client({ connectionString: shop.url });
  await client.connect();
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (changes, together) => {
          if (together) await shop.sql(`begin; ${changes.join('; ')}; commit`);
          else for (const each of changes) await shop.sql(each);
          await shop.settled();
          const followed = await model();
          await shop.sql(
            'truncate catalogue_goods, catalogue_card, catalogue_offer, catalogue_search, catalogue_word, catalogue_facet_count, catalogue_merchant_count',
          );
          await rebuildAll(client);
          expect(followed).toEqual(await model());
        },
      ),
      { numRuns: 12 },
    );
  } finally {
    await client.end();
  }
});

test('a change that shows nowhere writes nothing', async () => {
  await shop.settled();
  const before = await shop.sql('select version from catalogue_state');
  await shop.sql(`update product set metadata = '{"note":"x"}' where id in ${listings('black-tea-250g')}`);
  await shop.settled();
  expect(await shop.sql('select version from catalogue_state')).toEqual(before);
});

test('pieces less of much stock are no change, the last few are', async () => {
  const client = new Client({ connectionString: shop.url });
  await client.connect();
  const left = (
    pieces: number,
  ) => `update inventory_level set stocked_quantity = reserved_quantity + ${pieces}
    where inventory_item_id in (select inventory_item_id from product_variant_inventory_item i
      join listing l on l.variant_id = i.variant_id where l.goods_id = ${of('black-tea-250g')})`;
  try {
    await client.query(left(60));
    await shop.settled();
    await client.query('begin');
    const queued: number[] = [];
    for (const pieces of [59, 6, 5, 2, 0]) {
      await client.query(left(pieces));
      const { rows } = await client.query('delete from catalogue_changed returning 1');
      queued.push(rows.length);
    }
    expect(queued).toEqual([0, 0, 1, 0, 1]);
  } finally {
    await client.query('rollback');
    await client.end();
  }
});

test('a rolled-back change leaves no trace in the queue', async () => {
  await shop.sql(`begin; update merchant set name = 'Nobody'; rollback`);
  expect(await shop.sql('select 1 from catalogue_changed')).toEqual([]);
});
