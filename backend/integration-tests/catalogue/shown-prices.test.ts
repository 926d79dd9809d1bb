import type { Card } from '@caravanserai/contracts/card';
import type { ListingResponse, ListingsResponse } from '@caravanserai/contracts/listings';
import { useCatalogue } from './use-catalogue';

const shop = useCatalogue();

async function read<Body>(path: string): Promise<Body> {
  const { status, body } = await shop.first.api.get<Body>(path);
  expect({ path, status }).toEqual({ path, status: 200 });
  return body;
}

const list = async (country: string, query = ''): Promise<Card[]> =>
  (await read<ListingsResponse>(`/store/listings?locale=en&ship_to=${country}&limit=48${query}`)).cards;

const raisins = async (country: string, route = 'direct_mail'): Promise<Card | undefined> =>
  (await list(country, `&merchant=zarafshan-dried-fruit&route=${route}`)).find(({ slug }) =>
    slug.startsWith('green-raisins'),
  );

/** A machine that does much at once takes longer than the second the shop promises. */
const PATIENCE_MS = 60_000;

/** Waits until what is read is as it should be, as the model follows within a second. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('It did not come about.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const OFFER = `(select variant_id from listing l join goods g on g.id = l.goods_id
  where g.handle = 'green-raisins-500g' and l.route = 'direct_mail')`;
const PRICE_SET = `(select price_set_id from product_variant_price_set where variant_id = ${OFFER})`;

describe('the price shown', () => {
  test.each([
    ['CN', 'bonded', 'tax_included'],
    ['FR', 'direct_mail', 'with_tax_and_duty'],
    ['FR', 'domestic', 'duty_paid'],
    ['SG', 'direct_mail', 'tax_included'],
    ['KW', 'direct_mail', 'nothing_due'],
    ['US', 'direct_mail', 'before_import_charges'],
  ])('to %s by %s is %s', async (country, route, basis) => {
    const cards = await list(country, `&route=${route}`);
    expect(cards.length).toBeGreaterThan(0);
    const usual = cards.filter((card) => card.basis === basis);
    expect(usual.length).toBeGreaterThan(cards.length / 2);
    for (const { price, net } of usual) {
      if (basis === 'tax_included' || basis === 'with_tax_and_duty') {
        expect(price?.amount).toBeGreaterThan(net?.amount ?? Infinity);
      } else expect(net).toBeNull();
    }
  });

  test('is what lists are sorted and limited by', async () => {
    for (const country of ['FR', 'CN', 'KW']) {
      const amounts = (await list(country, '&sort=price')).map(({ price }) => price?.amount ?? 0);
      expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
      const middle = amounts[Math.floor(amounts.length / 2)] ?? 0;
      const within = await list(country, `&sort=price&price_min=${middle}&price_max=${middle}`);
      expect(within.length).toBeGreaterThan(0);
      for (const { price } of within) expect(price?.amount).toBe(middle);
    }
  });

  test('is the same on card and page, with what stands beside it', async () => {
    const cards = await list('FR');
    for (const card of cards.slice(0, 12)) {
      const { offers } = await read<ListingResponse>(`/store/listings/${card.slug}?locale=en&ship_to=FR`);
      const offer = offers.find(({ listing_id }) => listing_id === card.listing_id);
      const { price, basis, net, unit_price, reduced_from } = card;
      expect(offer).toMatchObject({ price, basis, net, unit_price, reduced_from });
    }
  });

  test('has a price per kilogram or litre beside it where the law asks for one', async () => {
    const food = (country: string) => list(country, '&category=coffee&category=oils&category=tea');
    for (const { unit_price, price } of await food('FR')) {
      expect(['kg', 'l']).toContain(unit_price?.per);
      expect(unit_price?.price.amount).toBeGreaterThan(price?.amount ?? Infinity);
    }
    expect((await food('AU')).map(({ unit_price }) => unit_price?.per)).toContain('hundred_g');
    for (const { unit_price } of await food('US')) expect(unit_price).toBeNull();
  });
});

describe('a reduced price', () => {
  test('shows the lowest price of the 30 days before in the EU, the one before it elsewhere', async () => {
    const france = await raisins('FR');
    expect(france?.reduced_from).toMatchObject({ kind: 'lowest_30_days' });
    expect(france?.reduced_from?.price.amount).toBeGreaterThan(france?.price?.amount ?? Infinity);
    expect((await raisins('US'))?.reduced_from).toMatchObject({ kind: 'former_price' });
    expect((await raisins('CN', 'bonded'))?.reduced_from).toBeNull();
  });

  test('looks back for 30 days from its beginning, no further', async () => {
    const history = (amount: number, from: string, until: string) =>
      shop.sql(
        `insert into price_history (price_id, valid_from, valid_until, price_set_id, currency_code, amount)
         values ('earlier ' || $1::text, now() - $2::interval, now() - $3::interval, ${PRICE_SET}, 'eur', $1::numeric)`,
        [amount, from, until],
      );
    const touch = () => shop.sql(`update goods set updated_at = now() where handle = 'green-raisins-500g'`);
    const before = (await raisins('FR'))?.reduced_from?.price.amount ?? 0;
    const [sale] = await shop.sql<{ amount: string }>(
      `select amount from price where price_set_id = ${PRICE_SET} and currency_code = 'eur' and price_list_id is not null`,
    );
    await history(0.5, '60 days', '31 days');
    await touch();
    await shop.settled();
    expect((await raisins('FR'))?.reduced_from?.price.amount).toBe(before);

    await history(Number(sale?.amount) + 0.01, '40 days', '29 days');
    await touch();
    await eventually(async () => ((await raisins('FR'))?.reduced_from?.price.amount ?? 0) < before);

    // As cheap as that already within the 30 days: nothing is announced.
    await history(Number(sale?.amount), '5 days', '4 days');
    await touch();
    await eventually(async () => (await raisins('FR'))?.reduced_from === null);
    expect((await raisins('US'))?.reduced_from).not.toBeNull();
  });

  test('ends by the clock', async () => {
    const reduced = (await raisins('US'))?.price?.amount;
    await shop.sql(`update price_list set ends_at = now() + interval '2 seconds'`);
    expect((await raisins('US'))?.price?.amount).toBe(reduced);
    await eventually(async () => {
      const card = await raisins('US');
      return card?.reduced_from === null && (card.price?.amount ?? 0) > (reduced ?? Infinity);
    });
  });
});

describe('the history of prices', () => {
  const entries = () =>
    shop.sql<{ amount: string; until: string | null }>(
      `select h.amount, h.valid_until as until from price_history h join price p on p.id = h.price_id
        where p.price_set_id = ${PRICE_SET} and p.currency_code = 'cny' and p.price_list_id is null order by h.valid_from`,
    );
  const ask = (amount: number) =>
    shop.sql(
      `update price set amount = $1::numeric, raw_amount = jsonb_build_object('value', $1::text)
        where price_set_id = ${PRICE_SET} and currency_code = 'cny' and price_list_id is null`,
      [amount],
    );

  test('keeps each price with the time it was asked, and nothing for a change of anything else', async () => {
    expect(await entries()).toHaveLength(1);
    await ask(70);
    await shop.sql(`update price set title = 'x' where price_set_id = ${PRICE_SET}`);
    await ask(80);
    const kept = await entries();
    expect(kept.slice(1).map(({ amount }) => Number(amount))).toEqual([70, 80]);
    expect(kept.map(({ until }) => until === null)).toEqual([false, false, true]);
  });
});

describe('rules', () => {
  test('a changed rule changes prices at once', async () => {
    const [before] = await list('SG', '&route=direct_mail&sort=price');
    await shop.sql(`update customs_import_rule set tax_pct = '30' where dest = 'SG'`);
    await eventually(async () => {
      const [after] = await list('SG', '&route=direct_mail&sort=price');
      return (after?.price?.amount ?? 0) > (before?.price?.amount ?? Infinity);
    });
  });

  test('a rule that begins with the day changes them when the day comes, though nothing is written', async () => {
    const before = (await list('CN', '&route=bonded&sort=price'))[0];
    await shop.sql(
      `begin; set local session_replication_role = replica;
       insert into customs_price_display (id, dest, with_tax, valid_from, source, conf)
       values ('tomorrow', 'CN', 'N', to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 'test', 'S');
       commit`,
    );
    await shop.sql(`select pg_notify('catalogue', 'reference')`);
    expect(before?.basis).toBe('tax_included');
    await shop.sql(`update catalogue_state set judged_at = now() - interval '1 day'`);
    await eventually(
      async () => (await list('CN', '&route=bonded&sort=price'))[0]?.basis === 'before_import_charges',
    );
  });
});
