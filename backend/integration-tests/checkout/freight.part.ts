import { freightFor } from '@caravanserai/customs/freight/freight-for';
import type { FreightRow } from '@caravanserai/customs/freight/freight-row';
import { crossRate } from '@caravanserai/money/convert';
import { fromMajor } from '@caravanserai/money/decimal';
import Medusa from '@medusajs/js-sdk';
import { Shopper } from '../support/shopper';
import { app } from './app';

interface StockOption {
  id: string;
  name: string;
  amount: number;
  price_type: string;
  type: { code: string };
  shipping_profile_id: string;
}

interface StockCart {
  cart: {
    shipping_total: number;
    shipping_methods: { id: string; name: string; amount: number; data: Record<string, unknown> }[];
    items: { id: string; quantity: number }[];
  };
}

const client = () =>
  new Medusa({ baseUrl: app.api.url, publishableKey: app.publishableKey, auth: { type: 'jwt' } });

const stockOptions = async (cartId: string): Promise<StockOption[]> =>
  (await app.api.get<{ shipping_options: StockOption[] }>(`/store/shipping-options?cart_id=${cartId}`)).body
    .shipping_options;

const stockCart = async (cartId: string): Promise<StockCart['cart']> =>
  (
    await app.api.get<StockCart>(
      `/store/carts/${cartId}?fields=shipping_total,*shipping_methods,+shipping_methods.data,*items`,
    )
  ).body.cart;

async function row(tariff: string): Promise<FreightRow> {
  const [found] = await app.sql<FreightRow>(`select * from delivery_freight where tariff = $1`, [tariff]);
  if (!found) throw new Error(`No freight ${tariff}.`);
  return found;
}

/** What a weight costs by a row, by the rates in the database and the pure function alone. */
async function expected(tariff: string, grams: number, currency: string): Promise<number> {
  const rates = await app.sql<{ quote: string; rate: string }>(
    `select quote, rate from exchange_rate where use = 'checkout'`,
  );
  const perDollar = Object.fromEntries(rates.map(({ quote, rate }) => [quote, rate]));
  const price = await row(tariff);
  const rate =
    price.currency === currency ? '1' : crossRate(perDollar[price.currency] ?? '', perDollar[currency] ?? '');
  return freightFor(price, grams, { currency, rate });
}

describe('freight of one consignment', () => {
  it('is the same to a stock client and in the quote, and follows the weight', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add('bourbon-coffee-250g-direct-mail-rw-kgl', 1);
    const [option] = await stockOptions(shopper.cartId);
    if (!option) throw new Error('No option.');
    expect(option).toMatchObject({
      price_type: 'calculated',
      type: { code: 'air' },
      name: 'Poste aérienne',
    });

    const one = await expected('origin/europe/air', 250, 'EUR');
    const { store } = client();
    const { shipping_option } = await store.fulfillment.calculate(option.id, { cart_id: shopper.cartId });
    expect(fromMajor(option.amount, 'EUR')).toBe(one);
    expect(fromMajor(shipping_option.amount ?? 0, 'EUR')).toBe(one);
    const before = await shopper.quote();
    expect(before.consignments[0]?.delivery).toEqual([
      expect.objectContaining({ id: option.id, transport: 'air', price: { amount: one, currency: 'EUR' } }),
    ]);

    await store.cart.addShippingMethod(shopper.cartId, { option_id: option.id });
    let cart = await stockCart(shopper.cartId);
    expect(fromMajor(cart.shipping_methods[0]?.amount ?? 0, 'EUR')).toBe(one);
    expect(cart.shipping_methods[0]?.data).toMatchObject({
      transport: 'air',
      service: 'air_mail',
      days_to: 15,
    });

    // Five pieces weigh 1,250 g: two steps more. Medusa reckons the chosen delivery again.
    await store.cart.updateLineItem(shopper.cartId, cart.items[0]?.id ?? '', { quantity: 5 });
    const five = await expected('origin/europe/air', 1_250, 'EUR');
    expect(five).toBeGreaterThan(one);
    cart = await stockCart(shopper.cartId);
    expect(fromMajor(cart.shipping_methods[0]?.amount ?? 0, 'EUR')).toBe(five);
    const after = await shopper.quote();
    expect(after.consignments[0]?.freight).toEqual({ amount: five, currency: 'EUR' });
    expect(fromMajor((await stockOptions(shopper.cartId))[0]?.amount ?? 0, 'EUR')).toBe(five);

    // A second merchant's parcel weighs for itself.
    await shopper.add('clay-teapot-direct-mail-cn-hgh', 1);
    cart = await stockCart(shopper.cartId);
    expect(fromMajor(cart.shipping_methods[0]?.amount ?? 0, 'EUR')).toBe(five);

    await store.cart.updateLineItem(
      shopper.cartId,
      cart.items.find(({ quantity }) => quantity === 5)?.id ?? '',
      {
        quantity: 2,
      },
    );
    cart = await stockCart(shopper.cartId);
    expect(fromMajor(cart.shipping_methods[0]?.amount ?? 0, 'EUR')).toBe(one);
  });

  it('takes nothing of what the client says about it', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'en');
    await shopper.add('bourbon-coffee-250g-direct-mail-rw-kgl', 1);
    const [option] = await stockOptions(shopper.cartId);
    await app.api.post(`/store/carts/${shopper.cartId}/shipping-methods`, {
      option_id: option?.id,
      data: { transport: 'rail', tariff: 'hu-bud/eu/road', extra: 1 },
    });
    const [method] = (await stockCart(shopper.cartId)).shipping_methods;
    expect(method?.data).toEqual({
      tariff: 'origin/europe/air',
      transport: 'air',
      service: 'air_mail',
      days_from: 9,
      days_to: 15,
    });
    expect(fromMajor(method?.amount ?? 0, 'EUR')).toBe(await expected('origin/europe/air', 250, 'EUR'));
  });
});

describe('from China to Almaty and Budapest', () => {
  it.each([
    ['KZ', 'KZT', 'ru', ['air', 'road', 'rail'], 'origin/cn-kz/rail', 'Железной дорогой'],
    ['HU', 'HUF', 'en', ['air', 'rail'], 'origin/cn-hu/rail', 'Rail freight'],
  ] as const)(
    'rail may be chosen to %s: slower and cheaper',
    async (country, currency, locale, ways, tariff, name) => {
      const shopper = await Shopper.inCountry(app.api, country, locale);
      await shopper.add('clay-teapot-direct-mail-cn-hgh', 1);
      const { consignments } = await shopper.quote();
      const delivery = consignments[0]?.delivery ?? [];
      expect(delivery.map(({ transport }) => transport)).toEqual(ways);
      const [air, rail] = [delivery[0], delivery.at(-1)];
      if (!air || !rail) throw new Error('Two ways at least.');
      expect(rail.name).toBe(name);
      expect(rail.price.amount).toBeLessThan(air.price.amount);
      expect(rail.arrives.from > air.arrives.to).toBe(true);

      const options = await stockOptions(shopper.cartId);
      expect(new Map(options.map((option) => [option.id, fromMajor(option.amount, currency)]))).toEqual(
        new Map(delivery.map(({ id, price }) => [id, price.amount])),
      );
      await app.api.post(`/store/carts/${shopper.cartId}/shipping-methods`, { option_id: rail.id });
      const cart = await stockCart(shopper.cartId);
      expect(cart.shipping_methods[0]?.data).toMatchObject({ tariff, transport: 'rail' });
      const after = await shopper.quote();
      expect(after.consignments[0]?.freight).toEqual(rail.price);
      expect(after.consignments[0]?.arrives).toEqual(rail.arrives);
      const days = cart.shipping_methods[0]?.data as { days_from: number; days_to: number };
      expect(days.days_from).toBeGreaterThanOrEqual(16);
      expect(days.days_to).toBeLessThanOrEqual(30);

      // The other way takes its place: one delivery for one consignment.
      await app.api.post(`/store/carts/${shopper.cartId}/shipping-methods`, { option_id: air.id });
      expect((await shopper.quote()).consignments[0]?.freight).toEqual(air.price);
      expect((await stockCart(shopper.cartId)).shipping_methods).toHaveLength(1);
    },
  );
});

/** What `read` answers once it is as awaited; at the end of patience what it answers then. */
async function once<Value>(read: () => Promise<Value>, awaited: (value: Value) => boolean): Promise<Value> {
  for (let tries = 0; tries < 300; tries += 1) {
    const value = await read();
    if (awaited(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return read();
}

describe('the calendar', () => {
  it('moves the promised days in the quote and on the listing alike', async () => {
    const shopper = await Shopper.inCountry(app.api, 'CN', 'zh-CN');
    await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 1);
    const promised = async () => {
      const { consignments } = await shopper.quote();
      const listing = await app.api.get<{
        offers: { place: { code: string }; arrives: { from: string; to: string } }[];
      }>(`/store/listings/bourbon-coffee-250g?locale=en&ship_to=CN`);
      const offer = listing.body.offers.find(({ place }) => place.code === 'SH-WGQ');
      return [consignments[0]?.arrives, offer?.arrives];
    };
    const before = await promised();
    const [known] = before;
    expect(before).toEqual([known, known]);
    // A fortnight's closure that begins today.
    await app.sql(
      `insert into delivery_holiday (id, country, day, kind, name_en, source, conf)
       select 'test/' || d, 'CN', to_char(d, 'YYYY-MM-DD'), 'closed', 'Test', 'test', 'C'
         from generate_series(now() - interval '1 day', now() + interval '14 days', interval '1 day') d
       on conflict do nothing`,
    );
    const closed = (now: typeof before) => now.every((days) => (days?.from ?? '') > (known?.to ?? ''));
    const during = await once(promised, closed);
    expect(closed(during)).toBe(true);
    expect(during).toEqual([during[0], during[0]]);
    await app.sql(`delete from delivery_holiday where source = 'test'`);
    expect(await once(promised, (now) => now.every((days) => days?.from === known?.from))).toEqual(before);
  });
});
