import type { Card } from '@caravanserai/contracts/card';
import type { ListingsResponse } from '@caravanserai/contracts/listings';
import { useCatalogue, type ReadProcess } from './use-catalogue';

const shop = useCatalogue();

const COFFEE = `(select product_id from listing l join goods g on g.id = l.goods_id
  where g.handle = 'bourbon-coffee-250g' and l.route = 'bonded')`;

async function coffee({ api }: ReadProcess, country = 'CN'): Promise<Card | undefined> {
  const { body } = await api.get<ListingsResponse>(
    `/store/listings?locale=en&ship_to=${country}&merchant=kivu-highlands-cooperative`,
  );
  const [goods] = await shop.sql<{ id: string }>(`select id from goods where handle = 'bourbon-coffee-250g'`);
  return body.cards.find(({ goods_id }) => goods_id === goods?.id);
}

/** Makes a change as another process would, and waits for both readers to show it. */
async function visible(
  change: string,
  values: unknown[],
  seen: (card: Card | undefined) => boolean,
): Promise<void> {
  for (const reader of [shop.first, shop.second]) expect(seen(await coffee(reader))).toBe(false);
  await shop.sql(change, values);
  const started = Date.now();
  for (const reader of [shop.first, shop.second]) {
    while (!seen(await coffee(reader))) {
      // That it takes less than a second is the benchmark's to measure: a busy machine must fail nothing.
      if (Date.now() - started > 60_000) throw new Error('Not visible after a minute.');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

const CHANGES: [what: string, change: string, seen: (card: Card | undefined) => boolean][] = [
  [
    'a price',
    `update price set amount = 77, raw_amount = '{"value":"77","precision":20}' where currency_code = 'cny' and price_set_id =
       (select price_set_id from product_variant_price_set s join listing l on l.variant_id = s.variant_id where l.product_id = ${COFFEE})`,
    (card) => card?.net?.amount === 7700,
  ],
  [
    'a text',
    `update product set title = 'Coffee of the lake' where id in (select product_id from listing where goods_id =
       (select goods_id from listing where product_id = ${COFFEE}))`,
    (card) => card?.title.value === 'Coffee of the lake',
  ],
  [
    'stock running low',
    `update inventory_level set stocked_quantity = reserved_quantity + 3 where inventory_item_id =
       (select inventory_item_id from product_variant_inventory_item i join listing l on l.variant_id = i.variant_id where l.product_id = ${COFFEE})`,
    (card) => card?.stock === 'low',
  ],
  [
    'the last piece reserved: the sibling in stock takes over',
    `update inventory_level set stocked_quantity = reserved_quantity where inventory_item_id =
       (select inventory_item_id from product_variant_inventory_item i join listing l on l.variant_id = i.variant_id where l.product_id = ${COFFEE})`,
    (card) => card?.route === 'direct_mail' && card.also[0]?.stock === 'sold_out',
  ],
  [
    'the merchant’s name',
    `update merchant set name = 'Kivu' where handle = 'kivu-highlands-cooperative'`,
    (card) => card?.merchant.name === 'Kivu',
  ],
  [
    'a refused listing',
    `update listing set state = 'paused' where product_id = ${COFFEE}`,
    (card) => card !== undefined && card.also.length === 0,
  ],
  [
    'goods taken off',
    `update listing set deleted_at = now() where goods_id = (select id from goods where handle = 'bourbon-coffee-250g')`,
    (card) => card === undefined,
  ],
];

test.each(CHANGES)('%s becomes visible in every process', async (_what, change, seen) => {
  await visible(change, [], seen);
});

test('a process that has caught up answers anew at once', async () => {
  const name = async ({ api }: ReadProcess) =>
    (await api.get<ListingsResponse>('/store/listings?locale=en&ship_to=CN&merchant=margilan-silk-atelier'))
      .body.cards[0]?.merchant.name;
  for (let turn = 1; turn <= 5; turn += 1) {
    await shop.sql(`update merchant set name = $1 where handle = 'margilan-silk-atelier'`, [`Silk ${turn}`]);
    await shop.settled();
    for (const reader of [shop.first, shop.second]) {
      expect(await reader.catalogue.caughtUp()).toBe(true);
      expect(await name(reader)).toBe(`Silk ${turn}`);
    }
  }
});

test('rates of a new day are used', async () => {
  await shop.sql(
    `insert into exchange_rate (id, base, quote, rate, date, use, source)
     select id || '2', base, quote, case quote when 'CNY' then '10' else rate end, '2099-01-01', use, 'test' from exchange_rate where use = 'display'`,
  );
  const started = Date.now();
  for (;;) {
    const { body } = await shop.second.api.get<{ date: string; rates: Record<string, string> }>(
      '/store/exchange-rates?base=USD',
    );
    if (body.date === '2099-01-01' && Number(body.rates.CNY) === 10) break;
    if (Date.now() - started > 60_000) throw new Error('Not visible after a minute.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
});

test('the worker survives losing its connections', async () => {
  await shop.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'catalogue%' and datname = current_database()`,
  );
  await shop.sql(`update merchant set name = 'Highlands again' where handle = 'kivu-highlands-cooperative'`);
  const deadline = Date.now() + 60_000;
  for (;;) {
    const { body } = await shop.first.api.get<ListingsResponse>(
      '/store/listings?locale=en&ship_to=CN&merchant=kivu-highlands-cooperative',
    );
    if (body.cards?.length > 0 && body.cards.every(({ merchant }) => merchant.name === 'Highlands again'))
      break;
    if (Date.now() > deadline) throw new Error('The worker did not come back.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});
