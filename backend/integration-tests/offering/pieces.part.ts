import type { HistoryResponse } from '@caravanserai/contracts/desk';
import type { StockResponse } from '@caravanserai/contracts/desk-stock';
import { newMember } from '../support/desk';
import { Shopper } from '../support/shopper';
import { app } from './app';
import { MAILED, MERCHANT, useWalnuts } from './walnuts';

describe('stock', () => {
  const walnuts = useWalnuts();

  it('is seen at once, never falls below what is ordered, and tells who was faster', async () => {
    const { listing_id } = await walnuts.mailed();
    const set = (stocked: number, expected?: number) =>
      walnuts.desk.post<{ stocked?: number; code?: string; now?: { stocked: number; reserved: number } }>(
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
    expect((await walnuts.offerTo('FR', listing_id))?.stock).toBe('low');
    expect((await set(9, 5)).body).toMatchObject({ code: 'changed', now: { stocked: 4 } });
    expect((await set(3, 4)).status).toBe(200);
    expect((await walnuts.offerTo('FR', listing_id))?.stock).toBe('sold_out');
    const late = await Shopper.inCountry(app.api, 'FR', 'fr');
    expect((await late.tryAdd(MAILED, 1)).status).toBe(400);
    expect((await set(40)).status).toBe(200);
    expect(await walnuts.history('stock_set')).toHaveLength(3);
    // The goods' own page shows it too, and nothing of other goods.
    const { body } = await walnuts.desk.get<HistoryResponse>(
      `/merchant/history?object=goods:${walnuts.goodsId}&locale=en`,
    );
    const sets = body.entries.filter(({ action }) => action === 'stock_set');
    expect(sets.map(({ before, after }) => [before?.stocked, after?.stocked])).toEqual([
      [3, 40],
      [4, 3],
      [expect.any(Number), 4],
    ]);
    expect(new Set(body.entries.map(({ object }) => object.kind))).not.toContain('merchant');
  });

  it('lowered while others order is never oversold', async () => {
    const { listing_id } = await walnuts.mailed();
    const shoppers: Shopper[] = [];
    for (let n = 0; n < 3; n += 1) {
      const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
      await shopper.add(MAILED, 2);
      await shopper.giveAddress();
      await shopper.chooseDelivery();
      shoppers.push(shopper);
    }
    const now = (await walnuts.mailed()).reserved;
    const lower = [5, 3, 2].map((room) =>
      walnuts.desk.post(`/merchant/stock/${listing_id}?locale=en`, { stocked: now + room }),
    );
    await Promise.all([...shoppers.map((shopper) => shopper.complete()), ...lower]);
    const after = await walnuts.mailed();
    expect(after.reserved).toBeLessThanOrEqual(after.stocked);
    await walnuts.desk.post(`/merchant/stock/${listing_id}?locale=en`, { stocked: 200 });
  }, 120_000);

  it('is listed by place in three statements at most, and searched', async () => {
    const { body } = await walnuts.desk.get<StockResponse>('/merchant/stock?locale=ru');
    expect(body.places.map(({ code }) => code)).toEqual(['CN-SHA', 'CQ-XY', 'SH-WGQ', 'UZ-TAS']);
    expect(body.rows).toHaveLength(body.count);
    expect(body.rows.every(({ title }) => title.lang === 'ru')).toBe(true);
    const found = await walnuts.desk.get<StockResponse>('/merchant/stock?locale=en&q=walnut&place=UZ-TAS');
    expect(found.body.rows.map(({ route }) => route)).toEqual(['direct_mail']);
  });

  it('a dispatcher sets stock, but neither prices nor days off', async () => {
    const { api } = await newMember(app, [{ merchant: MERCHANT, role: 'dispatcher' }]);
    const { listing_id, stocked } = await walnuts.mailed();
    expect((await api.post(`/merchant/stock/${listing_id}?locale=en`, { stocked })).status).toBe(200);
    expect((await api.post(`/merchant/prices/${listing_id}?locale=en`, { price: 5 })).status).toBe(403);
    expect(
      (await api.post('/merchant/absences?locale=en', { kind: 'closed', from_day: '2030-01-01' })).status,
    ).toBe(403);
  });
});
