import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type {
  DeliveryResponse,
  GoodsDataResponse,
  GoodsPricesResponse,
  LandedResponse,
  OfferResponse,
  PicturesResponse,
  StockResponse,
} from '@caravanserai/contracts/desk-goods';
import type { ListingResponse, ListingsResponse } from '@caravanserai/contracts/listings';
import { inTransaction } from '../../src/landed/container-database';
import { addAbsence, turnAbsences } from '../../src/offering/absences';
import { refreshReach } from '../../src/offering/refresh-reach';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { asMember, newMember, tenantId } from '../support/desk';
import { settled } from '../support/settled';
import { Shopper } from '../support/shopper';

const folder = mkdtempSync(join(tmpdir(), 'caravanserai-offers-'));
const app = useSeededApp({ CARAVANSERAI_DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MERCHANT = 'zarafshan-dried-fruit';
const GOODS = 'walnut-kernels-300g';
const MAILED = `${GOODS}-direct-mail-uz-tas`;
let desk: Api;
let goodsId = '';

beforeAll(async () => {
  desk = await asMember(app, 'merchant', { merchant: MERCHANT });
  const [row] = await app.sql<{ id: string }>('select id from goods where handle = $1', [GOODS]);
  goodsId = row?.id ?? '';
});

const offer = async (): Promise<OfferResponse> =>
  (await desk.get<OfferResponse>(`/merchant/goods/${goodsId}/offer?locale=en`)).body;
const mailed = async () => {
  const listing = (await offer()).listings.find(({ route }) => route === 'direct_mail');
  if (!listing) throw new Error('These goods are not mailed.');
  return listing;
};
const page = async (country: string): Promise<ListingResponse> => {
  await settled(app);
  const [slug] = await app.sql<{ slug: string }>(
    `select slug from goods_slug where goods_id = $1 and locale = 'en' and is_current`,
    [goodsId],
  );
  const answer = await app.api.get<ListingResponse>(
    `/store/listings/${slug?.slug}?locale=en&ship_to=${country}`,
  );
  return answer.body;
};
const offerTo = async (country: string, listing: string) =>
  (await page(country)).offers.find(({ listing_id }) => listing_id === listing);
const history = async (action: string) =>
  app.sql<{ actor_name: string; before: unknown; after: unknown }>(
    `select h.actor_name, h.before, h.after from history h join merchant m on m.id = h.tenant_id
      where m.handle = $1 and h.action = $2 order by h.at`,
    [MERCHANT, action],
  );

describe('stock', () => {
  it('is seen at once, never falls below what is ordered, and tells who was faster', async () => {
    const { listing_id } = await mailed();
    const set = (stocked: number, expected?: number) =>
      desk.post<{ stocked?: number; code?: string; now?: { stocked: number; reserved: number } }>(
        `/merchant/stock/${listing_id}?locale=en`,
        { stocked, ...(expected === undefined ? {} : { expected }) },
      );
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(MAILED, 3);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    await shopper.place();
    expect((await set(2)).body).toMatchObject({ code: 'stock_reserved', now: { reserved: 3 } });
    expect((await set(4)).body).toMatchObject({ stocked: 4, reserved: 3 });
    expect((await offerTo('FR', listing_id))?.stock).toBe('low');
    expect((await set(9, 5)).body).toMatchObject({ code: 'changed', now: { stocked: 4 } });
    expect((await set(3, 4)).status).toBe(200);
    expect((await offerTo('FR', listing_id))?.stock).toBe('sold_out');
    const late = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect((await late.tryAdd(MAILED, 1)).status).toBe(400);
    expect((await set(40)).status).toBe(200);
    expect(await history('stock_set')).toHaveLength(3);
  });

  it('lowered while others order is never oversold', async () => {
    const { listing_id } = await mailed();
    const shoppers: Shopper[] = [];
    for (let n = 0; n < 3; n += 1) {
      const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
      await shopper.add(MAILED, 2);
      await shopper.giveAddress();
      await shopper.chooseDelivery();
      shoppers.push(shopper);
    }
    const now = (await mailed()).reserved;
    const lower = [5, 3, 2].map((room) =>
      desk.post(`/merchant/stock/${listing_id}?locale=en`, { stocked: now + room }),
    );
    await Promise.all([...shoppers.map((shopper) => shopper.complete()), ...lower]);
    const after = await mailed();
    expect(after.reserved).toBeLessThanOrEqual(after.stocked);
    await desk.post(`/merchant/stock/${listing_id}?locale=en`, { stocked: 200 });
  }, 120_000);

  it('is listed by place in three statements at most, and searched', async () => {
    const { body } = await desk.get<StockResponse>('/merchant/stock?locale=ru');
    expect(body.places.map(({ code }) => code)).toEqual(['CN-SHA', 'CQ-XY', 'SH-WGQ', 'UZ-TAS']);
    expect(body.rows).toHaveLength(body.count);
    expect(body.rows.every(({ title }) => title.lang === 'ru')).toBe(true);
    const found = await desk.get<StockResponse>('/merchant/stock?locale=en&q=walnut&place=UZ-TAS');
    expect(found.body.rows.map(({ route }) => route)).toEqual(['direct_mail']);
  });
});

describe('prices', () => {
  const prices = async () =>
    (await desk.get<GoodsPricesResponse>(`/merchant/goods/${goodsId}/prices?locale=en`)).body;
  const ofListing = async (id: string) =>
    (await prices()).listings.find(({ listing_id }) => listing_id === id);

  it('derive by the newest rates, and an own price stays apart until it is taken back', async () => {
    const { listing_id } = await mailed();
    const before = await ofListing(listing_id);
    const euro = before?.prices.find(({ currency }) => currency === 'EUR');
    expect(euro).toMatchObject({ own: false, derived: euro?.amount });
    expect(euro?.rate_date).toBe((await prices()).newest_rates);

    const set = (body: object) => desk.post(`/merchant/prices/${listing_id}?locale=en`, body);
    expect((await set({ own: { EUR: 1234 } })).status).toBe(200);
    expect(
      (await offerTo('FR', listing_id))?.net?.amount ?? (await offerTo('FR', listing_id))?.price?.amount,
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
      const { body } = await desk.get<GoodsPricesResponse>(`/merchant/goods/${id}/prices?locale=en`);
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
      desk.post(`/merchant/prices/${listing_id}?locale=en`, { own: { EUR: amount } });

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
    const { listing_id, price } = await mailed();
    const set = async (body: object) =>
      (await desk.post<{ code?: string }>(`/merchant/prices/${listing_id}?locale=en`, body)).body.code;
    expect(await set({ own: { KWD: 1234 } })).toBe('price_step');
    expect(await set({ own: { RWF: 1234 } })).toBe('no_such_price');
    expect(await set({ price: 5, expected: price.amount + 1 })).toBe('changed');
    expect((await desk.post(`/merchant/prices/${listing_id}?locale=en`, { price: 0 })).status).toBe(400);
    expect((await mailed()).price).toEqual(price);
  });

  it('change once when two set them at the same time, whole each time', async () => {
    const { listing_id, price } = await mailed();
    const answers = await Promise.all(
      [1, 2, 3].map((n) =>
        desk.post(`/merchant/prices/${listing_id}?locale=en`, {
          price: price.amount + n * 1000,
          expected: price.amount,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    await desk.post(`/merchant/prices/${listing_id}?locale=en`, { price: price.amount });
  });
});

describe('another route', () => {
  it('opens in one step and is sold at once, with stock, delivery and prices of its own', async () => {
    const before = await offer();
    const place = before.open.find(({ place: { code } }) => code === 'HU-BUD');
    expect(place?.ships_to).toContain('FR');
    const body = { route: 'domestic', place_id: place?.place.id, pieces: 7 };
    const [first, second] = await Promise.all(
      [1, 2].map(() => desk.post<OfferResponse>(`/merchant/goods/${goodsId}/siblings?locale=en`, body)),
    );
    expect([first?.status, second?.status].sort()).toEqual([201, 409]);
    const opened = (await offer()).listings.find(({ place: { code } }) => code === 'HU-BUD');
    expect(opened).toMatchObject({ state: 'published', stocked: 7, reserved: 0 });
    const shown = await offerTo('FR', opened!.listing_id);
    expect(shown).toMatchObject({ deliverable: true, route: 'domestic', available: 7 });
    expect((await page('FR')).title.value).toMatch(/walnut/i);
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(`${GOODS}-domestic-hu-bud`, 2);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    await shopper.place();
    expect((await offer()).listings.find(({ place: { code } }) => code === 'HU-BUD')?.reserved).toBe(2);
    const opening = (await history('route_opened')).filter(
      ({ after }) =>
        JSON.stringify(after).includes('"pieces": 7') || JSON.stringify(after).includes('"pieces":7'),
    );
    expect(opening).toHaveLength(1);
  });

  it('is refused where the place does not send that way, and leaves nothing behind', async () => {
    const [almaty] = await app.sql<{ id: string }>(`select id from place where code = 'KZ-ALA'`);
    const [kigali] = await app.sql<{ id: string }>(`select id from place where code = 'RW-KGL'`);
    const products = await app.sql('select 1 from product');
    for (const [route, place_id] of [
      ['bonded', almaty?.id],
      ['direct_mail', kigali?.id],
    ])
      expect(
        (
          await desk.post<{ code: string }>(`/merchant/goods/${goodsId}/siblings?locale=fr`, {
            route,
            place_id,
            pieces: 1,
          })
        ).body.code,
      ).toBe('route_unfit');
    expect(await app.sql('select 1 from product')).toHaveLength(products.length);
  });
});

describe('delivery and days off', () => {
  const delivery = async () => (await desk.get<DeliveryResponse>('/merchant/delivery?locale=en')).body;
  const tashkent = async () => (await delivery()).dispatches.find(({ place }) => place.code === 'UZ-TAS');

  it('a way that is switched off is offered nowhere, and a country without any is not sold to', async () => {
    const { listing_id } = await mailed();
    const dispatch = await tashkent();
    const toFrance = dispatch!.ways.filter(({ countries }) => countries.includes('FR'));
    expect(toFrance.length).toBeGreaterThan(0);
    const turn = (offered: boolean) => toFrance.map(({ tariff }) => ({ tariff, offered }));
    for (const body of turn(false))
      expect((await desk.post(`/merchant/delivery/${dispatch!.profile_id}?locale=en`, body)).status).toBe(
        200,
      );
    expect((await offerTo('FR', listing_id))?.deliverable).toBe(false);
    expect((await mailed()).ships_to).not.toContain('FR');
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect((await shopper.tryAdd(MAILED, 1)).status).toBe(400);
    for (const body of turn(true))
      await desk.post(`/merchant/delivery/${dispatch!.profile_id}?locale=en`, body);
    expect((await offerTo('FR', listing_id))?.deliverable).toBe(true);
  });

  it('a holiday moves the days of arrival everywhere, and nothing else', async () => {
    const { listing_id } = await mailed();
    const { today } = await delivery();
    const before = await offerTo('FR', listing_id);
    const standing = async () => {
      await settled(app);
      const [row] = await app.sql<{ soonest: number }>(
        `select o.soonest from catalogue_offer o join listing l on l.id = o.listing_id
          where l.goods_id = $1 and o.ship_to = 'FR'`,
        [goodsId],
      );
      return row?.soonest ?? 0;
    };
    const stood = await standing();
    const to_day = new Date(Date.parse(today) + 20 * 86_400_000).toISOString().slice(0, 10);
    const taken = await desk.post<DeliveryResponse>('/merchant/absences?locale=en', {
      kind: 'holiday',
      from_day: today,
      to_day,
    });
    expect(taken.status).toBe(201);
    const twice = await desk.post<{ code: string }>('/merchant/absences?locale=en', {
      kind: 'holiday',
      from_day: to_day,
      to_day,
    });
    expect(twice.body.code).toBe('days_overlap');
    const never = { kind: 'holiday', from_day: '2030-02-30', to_day: '2030-03-02' };
    expect((await desk.post('/merchant/absences?locale=en', never)).status).toBe(400);
    const after = await offerTo('FR', listing_id);
    expect(after!.arrives!.from > to_day).toBe(true);
    expect(after!.price).toEqual(before!.price);
    // Lists that begin with what arrives soonest know it too, until the days are taken back.
    expect(await standing()).toBeGreaterThan(stood + 1_500);
    const listed = await app.api.get<ListingsResponse>(
      `/store/listings?locale=en&ship_to=FR&merchant=${MERCHANT}`,
    );
    const mailedCards = listed.body.cards.filter(({ route }) => route === 'direct_mail');
    expect(mailedCards.length).toBeGreaterThan(0);
    expect(mailedCards.every(({ arrives }) => arrives!.from > to_day)).toBe(true);
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(MAILED, 1);
    const { consignments } = await shopper.quote();
    expect(consignments[0]!.delivery.every(({ arrives }) => arrives.from > to_day)).toBe(true);
    const id = taken.body.absences[0]?.id;
    expect((await desk.delete(`/merchant/absences/${id}?locale=en`)).status).toBe(200);
    expect((await offerTo('FR', listing_id))?.arrives).toEqual(before?.arrives);
    expect(await standing()).toBe(stood);
  });

  it('a closed shop sells nothing, says why, and opens again with the day', async () => {
    const { listing_id } = await mailed();
    const { today } = await delivery();
    const full = await Shopper.inCountry(app.api, 'FR', 'fr');
    await full.add(MAILED, 1);
    await full.giveAddress();
    await full.chooseDelivery();
    const closed = await desk.post<DeliveryResponse>('/merchant/absences?locale=en', {
      kind: 'closed',
      from_day: today,
      to_day: today,
    });
    expect(closed.body.absences).toMatchObject([{ kind: 'closed', now: true }]);
    expect(await offerTo('FR', listing_id)).toMatchObject({
      deliverable: false,
      undeliverable_reasons: ['merchant_closed'],
    });
    await settled(app);
    const away = await app.api.get<ListingsResponse>(
      `/store/listings?locale=en&ship_to=FR&merchant=${MERCHANT}&include_undeliverable=true`,
    );
    // Also where siblings stay at home for other reasons: those aren't why nobody can order.
    const reasons = away.body.cards.map(({ undeliverable_reasons: [reason] }) => reason);
    expect(new Set(reasons)).toEqual(new Set(['merchant_closed']));
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    const refused = await shopper.tryAdd(MAILED, 1);
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('vendeur') } });
    expect((await full.complete()).type).not.toBe('order');
    const tomorrow = `${new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)}T12:00:00Z`;
    await inTransaction(app.container, (database) => turnAbsences(database, tomorrow));
    expect((await offerTo('FR', listing_id))?.deliverable).toBe(true);
    await desk.delete(`/merchant/absences/${closed.body.absences[0]?.id}?locale=en`);
  });

  it('a shop that will close does so by itself on that day', async () => {
    const { id: merchantId } = await tenantId(app, { merchant: MERCHANT });
    const scope = { merchantId, memberId: 'mem_test', memberName: 'Test', locale: 'en' as const };
    await inTransaction(app.container, (database) =>
      addAbsence(database, scope, { kind: 'closed', from_day: '2030-05-05', to_day: '2030-05-06' }),
    );
    const reach = async () => (await mailed()).ships_to.length;
    const open = await reach();
    await inTransaction(app.container, (database) => turnAbsences(database, '2030-05-04T20:00:00Z'));
    expect(await reach()).toBe(0);
    await inTransaction(app.container, (database) => turnAbsences(database, '2030-05-06T20:00:00Z'));
    expect(await reach()).toBe(open);
    await app.sql(`delete from absence where from_day = '2030-05-05'`);
  });

  it('a shop that will close without a last day takes no order that could not leave before it', async () => {
    const { id: merchantId } = await tenantId(app, { merchant: MERCHANT });
    const scope = { merchantId, memberId: 'mem_test', memberName: 'Test', locale: 'en' as const };
    const turn = (now: string) => inTransaction(app.container, (database) => turnAbsences(database, now));
    const { listing_id, ships_to } = await mailed();
    // A Monday; nothing leaves at the weekend before.
    await inTransaction(app.container, (database) =>
      addAbsence(database, scope, { kind: 'closed', from_day: '2030-06-10' }, '2030-06-05T12:00:00Z'),
    );
    expect((await mailed()).ships_to.length).toBe(ships_to.length);
    await turn('2030-06-08T06:00:00Z');
    expect(await offerTo('FR', listing_id)).toMatchObject({
      ...{ deliverable: false, arrives: null, undeliverable_reasons: ['merchant_closed'] },
    });
    await app.sql(`delete from absence where from_day = '2030-06-10'`);
    await inTransaction(app.container, (database) => refreshReach(database, { merchantIds: [merchantId] }));
    expect((await mailed()).ships_to.length).toBe(ships_to.length);
  });
});

describe('goods data', () => {
  const data = async () =>
    (await desk.get<GoodsDataResponse>(`/merchant/goods/${goodsId}/data?locale=en`)).body;

  it('wait in the revision while shoppers see what was published, and are checked', async () => {
    const before = await data();
    expect(before).toMatchObject({ gaps: [], editable: true });
    const save = (patch: object, expected?: number) =>
      desk.post<GoodsDataResponse & { code?: string; fields?: string[] }>(
        `/merchant/goods/${goodsId}/data?locale=en`,
        {
          patch,
          ...(expected === undefined ? {} : { expected }),
        },
      );
    expect((await save({ storage: 'in_the_attic', origin: 'XX' })).body.fields).toEqual([
      'storage',
      'origin',
    ]);
    expect((await save({ net_grams: 5000 })).body.fields).toEqual(['gross_grams']);
    expect((await save({ merchant_id: 'mer_other' })).status).toBe(400);
    const saved = await save({ shelf_life_days: 200, hs6: '081340' });
    expect(saved.body).toMatchObject({ data: { shelf_life_days: 200, hs6: '081340' }, live: before.live });
    expect(saved.body.hs?.chapter.code).toBe('08');
    const version = saved.body.revision!.version;
    expect((await save({ shelf_life_days: 210 }, version - 1)).status).toBe(409);
    expect((await save({ shelf_life_days: 365, hs6: before.data.hs6 }, version)).status).toBe(200);
    expect((await page('FR')).label.shelf_life_days).toBe(before.data.shelf_life_days);
  });

  it('are reckoned to the door of four countries before they are saved', async () => {
    const ask = async (patch: object) =>
      (
        await desk.post<LandedResponse>(`/merchant/goods/${goodsId}/landed?locale=en`, {
          destinations: ['CN', 'FR', 'GB', 'US'],
          patch,
        })
      ).body.previews;
    const previews = await ask({});
    expect(previews.map(({ destination }) => destination)).toEqual(['CN', 'FR', 'GB', 'US']);
    for (const preview of previews)
      expect(preview.total!.amount).toBeGreaterThan(preview.goods!.amount + preview.freight!.amount - 1);
    const shown = await offerTo('GB', previews[2]!.listing_id!);
    expect(previews[2]).toMatchObject({ goods: shown?.estimate?.goods, total: shown?.estimate?.total });
    const heavy = await ask({ gross_grams: 9000 });
    expect(heavy[1]!.freight!.amount).toBeGreaterThan(previews[1]!.freight!.amount);
    expect((await ask({ flags: ['FRESH'] }))[3]).toMatchObject({
      total: null,
      reasons: expect.arrayContaining(['fresh_by_mail']),
    });
  });

  it('find their code by words in six languages and by digits', async () => {
    const find = async (q: string, locale: string) =>
      (
        await desk.get<{ codes: { hs6: string }[] }>(
          `/merchant/hs-codes?q=${encodeURIComponent(q)}&locale=${locale}`,
        )
      ).body.codes.map(({ hs6 }) => hs6);
    expect(await find('walnuts shelled', 'en')).toEqual(['080232']);
    expect((await find('грецкие', 'ru')).sort()).toEqual(['080231', '080232']);
    expect(await find('核桃', 'zh-CN')).toContain('080232');
    expect(await find('0802.3', 'ar')).toEqual(['080231', '080232']);
    expect(await find('زعفران', 'ar')).toContain('091020');
  });
});

describe('pictures', () => {
  const post = (bytes: Buffer, type = 'image/jpeg') =>
    desk.request<PicturesResponse & { code?: string; message?: string }>(
      'POST',
      `/merchant/goods/${goodsId}/pictures?locale=en&name=walnuts.jpg`,
      { raw: new Uint8Array(bytes), headers: { 'content-type': type } },
    );
  const photo = (background: string) =>
    sharp({ create: { width: 900, height: 700, channels: 3, background } })
      .jpeg()
      .toBuffer();

  it('are written anew, ordered, and wait for review', async () => {
    const first = await post(await photo('#8a4a2a'));
    expect(first.status).toBe(201);
    expect(first.body.pictures).toHaveLength(1);
    const second = await post(await photo('#c0a080'));
    const paths = second.body.pictures.map(({ path }) => path);
    expect(paths).toHaveLength(2);
    for (const path of [
      paths[0]!,
      paths[0]!.replace('.webp', '-480.webp'),
      paths[0]!.replace('.webp', '.jpg'),
    ]) {
      const file = await fetch(`${app.api.url}${path}`);
      expect(file.headers.get('content-type')).toMatch(/^image\/(webp|jpeg)$/);
    }
    const turned = await desk.post<PicturesResponse>(`/merchant/goods/${goodsId}/pictures/order?locale=en`, {
      paths: [...paths].reverse(),
    });
    expect(turned.body.pictures.map(({ path }) => path)).toEqual([...paths].reverse());
    expect((await page('FR')).pictures).not.toContain(paths[0]);
    const none = await desk.post<PicturesResponse>(`/merchant/goods/${goodsId}/pictures/order?locale=en`, {
      paths: [],
    });
    expect(none.body.pictures).toMatchObject([{ drawn: true }]);
  });

  it('refuse what is no photo and what belongs to somebody else', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    // Whoever sends a phone's own format, or one that the browser can't name, is told what to send instead.
    for (const type of ['image/svg+xml', 'image/heic', '']) {
      const refused = await post(svg, type);
      expect(refused.status).toBe(415);
      expect(refused.body.message).toContain('JPEG, PNG, WEBP');
    }
    expect((await post(svg)).body.code).toBe('picture_unreadable');
    expect((await post(Buffer.alloc(9 * 1024 * 1024), 'image/png')).status).toBe(400);
    const foreign = await app.sql<{ path: string }>(
      `select pictures[1] as path from goods where handle = 'bourbon-coffee-250g'`,
    );
    const order = await desk.post<{ code: string }>(`/merchant/goods/${goodsId}/pictures/order?locale=en`, {
      paths: [foreign[0]?.path, '../../etc/passwd'],
    });
    expect(order.body.code).toBe('picture_unknown');
  });
});

it('a dispatcher sets stock, but neither prices nor days off', async () => {
  const { api } = await newMember(app, [{ merchant: MERCHANT, role: 'dispatcher' }]);
  const { listing_id, stocked } = await mailed();
  expect((await api.post(`/merchant/stock/${listing_id}?locale=en`, { stocked })).status).toBe(200);
  expect((await api.post(`/merchant/prices/${listing_id}?locale=en`, { price: 5 })).status).toBe(403);
  expect(
    (await api.post('/merchant/absences?locale=en', { kind: 'closed', from_day: '2030-01-01' })).status,
  ).toBe(403);
});
