import type { GoodsPricesResponse } from '@caravanserai/contracts/desk-prices';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import { settled } from '../support/settled';
import { Shopper } from '../support/shopper';
import { app } from './app';
import { useWalnuts } from './walnuts';

describe('prices', () => {
  const walnuts = useWalnuts();
  const prices = async () =>
    (await walnuts.desk.get<GoodsPricesResponse>(`/merchant/goods/${walnuts.goodsId}/prices?locale=en`)).body;
  const ofListing = async (id: string) =>
    (await prices()).listings.find(({ listing_id }) => listing_id === id);

  it('derive by the newest rates, and an own price stays apart until it is taken back', async () => {
    const { listing_id } = await walnuts.mailed();
    const before = await ofListing(listing_id);
    const euro = before?.prices.find(({ currency }) => currency === 'EUR');
    expect(euro).toMatchObject({ own: false, derived: euro?.amount });
    expect(euro?.rate_date).toBe((await prices()).newest_rates);

    const set = (body: object) => walnuts.desk.post(`/merchant/prices/${listing_id}?locale=en`, body);
    expect((await set({ own: { EUR: 1234 } })).status).toBe(200);
    expect(
      (await walnuts.offerTo('FR', listing_id))?.net?.amount ??
        (await walnuts.offerTo('FR', listing_id))?.price?.amount,
    ).toBe(1234);
    expect((await set({ price: before!.price.amount * 2, expected: before!.price.amount })).status).toBe(200);
    const raised = await ofListing(listing_id);
    const raisedEuro = raised?.prices.find(({ currency }) => currency === 'EUR');
    expect(raisedEuro).toMatchObject({ amount: 1234, own: true });
    expect(raisedEuro!.derived).toBeGreaterThan(euro!.amount);
    const pounds = (of: typeof before) => of?.prices.find(({ currency }) => currency === 'GBP')?.amount ?? 0;
    expect(pounds(raised)).toBeGreaterThan(pounds(before) * 1.8);

    expect((await set({ own: { EUR: null } })).status).toBe(200);
    expect((await ofListing(listing_id))?.prices.find(({ currency }) => currency === 'EUR')).toMatchObject({
      own: false,
      amount: raisedEuro!.derived,
    });
    expect((await set({ price: before!.price.amount })).status).toBe(200);
    expect(pounds(await ofListing(listing_id))).toBe(pounds(before));
  });

  it('say what a reduction asks instead, and the shop shows what is charged: the lower of both', async () => {
    const [raisins] = await app.sql<{ id: string; listing_id: string; slug: string }>(
      `select g.id, l.id as listing_id, s.slug from goods g
         join listing l on l.goods_id = g.id and l.route = 'direct_mail'
         join goods_slug s on s.goods_id = g.id and s.locale = 'en' and s.is_current
        where g.handle = 'green-raisins-500g'`,
    );
    const { id = '', listing_id = '', slug = '' } = raisins ?? {};
    const euro = async () => {
      const { body } = await walnuts.desk.get<GoodsPricesResponse>(`/merchant/goods/${id}/prices?locale=en`);
      const listing = body.listings.find((each) => each.listing_id === listing_id);
      return listing?.prices.find(({ currency }) => currency === 'EUR');
    };
    const shown = async () => {
      await settled(app);
      const { body } = await app.api.get<ListingResponse>(`/store/listings/${slug}?locale=en&ship_to=FR`);
      const found = body.offers.find((each) => each.listing_id === listing_id);
      return found?.net?.amount ?? found?.price?.amount;
    };
    const charged = async () => {
      const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
      await shopper.add('green-raisins-500g-direct-mail-uz-tas', 1);
      const { body } = await app.api.get<{ cart: { items: { unit_price: number }[] } }>(
        `/store/carts/${shopper.cartId}`,
      );
      return Math.round((body.cart.items[0]?.unit_price ?? 0) * 100);
    };
    const set = (amount: number | null) =>
      walnuts.desk.post(`/merchant/prices/${listing_id}?locale=en`, { own: { EUR: amount } });

    const reduced = await euro();
    expect(reduced?.list).toEqual({ amount: expect.any(Number), until: null });
    expect(reduced?.list?.amount).toBeLessThan(reduced?.amount ?? 0);
    expect([await shown(), await charged()]).toEqual([reduced?.list?.amount, reduced?.list?.amount]);

    expect((await set(99_00)).status).toBe(200);
    expect(await euro()).toMatchObject({ amount: 99_00, own: true, list: { amount: reduced?.list?.amount } });
    expect([await shown(), await charged()]).toEqual([reduced?.list?.amount, reduced?.list?.amount]);

    const lower = (reduced?.list?.amount ?? 0) - 1;
    expect((await set(lower)).status).toBe(200);
    expect(await euro()).toMatchObject({ amount: lower, own: true, list: null });
    expect([await shown(), await charged()]).toEqual([lower, lower]);
    expect((await set(null)).status).toBe(200);
  }, 60_000);

  it('refuse what its currency does not have, other currencies and somebody who was slower', async () => {
    const { listing_id, price } = await walnuts.mailed();
    const set = async (body: object) =>
      (await walnuts.desk.post<{ code?: string }>(`/merchant/prices/${listing_id}?locale=en`, body)).body
        .code;
    expect(await set({ own: { KWD: 1234 } })).toBe('price_step');
    expect(await set({ own: { RWF: 1234 } })).toBe('no_such_price');
    expect(await set({ price: 5, expected: price.amount + 1 })).toBe('changed');
    expect((await walnuts.desk.post(`/merchant/prices/${listing_id}?locale=en`, { price: 0 })).status).toBe(
      400,
    );
    expect((await walnuts.mailed()).price).toEqual(price);
  });

  it('change once when two set them at the same time, whole each time', async () => {
    const { listing_id, price } = await walnuts.mailed();
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        walnuts.desk.post(`/merchant/prices/${listing_id}?locale=en`, {
          price: price.amount + n * 1000,
          expected: price.amount,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await walnuts.desk.post(`/merchant/prices/${listing_id}?locale=en`, { price: price.amount });
  });
});
