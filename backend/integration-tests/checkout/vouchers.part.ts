import { quoteResponse } from '@caravanserai/contracts/quote';
import { LOCALES } from '@caravanserai/locales/registry';
import { voucherFaultLine, type VoucherFault } from '@caravanserai/locales/voucher-faults';
import { promotion } from '../support/promotions';
import { Shopper } from '../support/shopper';
import { app } from './app';

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';
const TEA = 'black-tea-250g-direct-mail-rw-kgl';

const DAY = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY);

async function french(): Promise<Shopper> {
  const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
  await shopper.add(COFFEE, 2);
  await shopper.chooseDelivery();
  return shopper;
}

interface Answer {
  code: string;
  message?: string;
}
const enter = ({ cartId }: Shopper, code: unknown, locale = 'fr') =>
  app.api.post<Answer>(`/store/carts/${cartId}/vouchers?locale=${locale}`, { code });
const remove = ({ cartId }: Shopper, code: string) =>
  app.api.delete(`/store/carts/${cartId}/vouchers/${encodeURIComponent(code)}?locale=fr`);
const vouchersOf = async (shopper: Shopper) =>
  (await shopper.quote()).vouchers.map(({ code, goods, freight }) => [code, goods.amount, freight.amount]);

describe('a discount code', () => {
  it('is taken whatever its case, says what it took off, and goes again', async () => {
    await promotion(app.container, { code: 'Tenth-10', value: 10 });
    const shopper = await french();
    const before = await shopper.quote();
    const answer = await enter(shopper, '  ｔenth-10\u200f ');
    expect([answer.status, answer.body]).toEqual([200, { code: 'Tenth-10' }]);
    const quote = await shopper.quote();
    expect(quoteResponse.safeParse(quote).error).toBeUndefined();
    const off = Math.round(before.goods_total.amount / 10);
    expect(quote.vouchers).toMatchObject([
      { code: 'Tenth-10', goods: { amount: off }, freight: { amount: 0 } },
    ]);
    expect(quote.voucher_total.amount).toBe(off);
    expect(quote.total.amount).toBeLessThan(before.total.amount);
    // Nothing changed but what the shopper did.
    expect(quote.changes).toEqual([]);
    const again = await enter(shopper, 'TENTH-10');
    expect([again.status, (await shopper.quote()).total]).toEqual([200, quote.total]);
    expect((await remove(shopper, 'tenth-10')).status).toBe(200);
    expect((await remove(shopper, 'tenth-10')).status).toBe(200);
    const after = await shopper.quote();
    expect([after.vouchers, after.total, after.changes]).toEqual([[], before.total, []]);
  });

  it('may take off the freight, and several stand beside one another', async () => {
    await promotion(app.container, { code: 'GOODS5', value: 5 });
    await promotion(app.container, { code: 'ROAD', value: 50, target: 'shipping_methods' });
    const shopper = await french();
    const { freight_total } = await shopper.quote();
    for (const code of ['ROAD', 'GOODS5']) expect((await enter(shopper, code)).status).toBe(200);
    const [road, goods] = (await shopper.quote()).vouchers;
    expect(road).toMatchObject({ code: 'ROAD', goods: { amount: 0 } });
    expect(Math.abs((road?.freight.amount ?? 0) - freight_total.amount / 2)).toBeLessThanOrEqual(1);
    expect(goods).toMatchObject({ code: 'GOODS5', freight: { amount: 0 } });
  });

  it('is refused with its reason in six languages, and changes nothing', async () => {
    const make = (code: string, more: Partial<Parameters<typeof promotion>[1]> = {}) =>
      promotion(app.container, { code, value: 10, ...more });
    await make('DRAFT', { status: 'draft' });
    await make('OPEN', { automatic: true, status: 'inactive' });
    await make('SWITCHED-OFF', { status: 'inactive' });
    await make('PAST', { campaign: { starts_at: daysFromNow(-9), ends_at: daysFromNow(-2) } });
    await make('FUTURE', { campaign: { starts_at: daysFromNow(2) } });
    await make('ONCE', { limit: 1 });
    await app.sql(`update promotion set used = 1 where code = 'ONCE'`);
    await make('POUNDS', { currency: 'GBP' });
    await make('PERSONAL', {
      campaign: { budget: { type: 'use_by_attribute', attribute: 'customer_id', limit: 1 } },
    });
    await make('FREE-ROAD', { target: 'shipping_methods' });
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(COFFEE, 2);
    const before = await shopper.quote();
    const cases: [unknown, VoucherFault][] = [
      [' ', 'empty'],
      ['NOBODY-GAVE-THIS', 'unknown'],
      ['X'.repeat(100), 'unknown'],
      ["'; drop table cart; --", 'unknown'],
      ['100%', 'unknown'],
      ['draft', 'unknown'],
      ['open', 'unknown'],
      ['switched-off', 'expired'],
      ['past', 'expired'],
      ['future', 'not_yet'],
      ['once', 'used_up'],
      ['pounds', 'other_currency'],
      ['personal', 'needs_account'],
      // No delivery is chosen yet, so there is nothing it could take off.
      ['free-road', 'not_for_cart'],
    ];
    for (const [code, fault] of cases)
      expect([code, await enter(shopper, code)]).toMatchObject([
        code,
        { status: 422, body: { type: 'invalid_data', code: fault, message: voucherFaultLine(fault, 'fr') } },
      ]);
    for (const locale of LOCALES)
      expect((await enter(shopper, 'past', locale)).body.message).toBe(voucherFaultLine('expired', locale));
    const after = await shopper.quote();
    expect([after.vouchers, after.total]).toEqual([[], before.total]);
    for (const code of [undefined, 5, ['PAST'], 'X'.repeat(201)])
      expect((await enter(shopper, code)).status).toBe(400);
  });

  it('fits five times into a cart, not a sixth', async () => {
    const shopper = await french();
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `MANY-${letter}`);
    for (const code of codes) await promotion(app.container, { code, value: 1 });
    const answers = [];
    for (const code of codes) answers.push((await enter(shopper, code)).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 422]);
    expect((await enter(shopper, 'MANY-A')).status).toBe(200);
    await remove(shopper, 'MANY-A');
    expect((await enter(shopper, 'MANY-F')).status).toBe(200);
  });

  it('that takes nothing off any more is still shown, until it is removed or does again', async () => {
    await promotion(app.container, { code: 'LAPSING', value: 10 });
    const shopper = await french();
    await enter(shopper, 'LAPSING');
    await app.sql(`update promotion set status = 'inactive' where code = 'LAPSING'`);
    await shopper.add(TEA, 1);
    expect(await vouchersOf(shopper)).toEqual([['LAPSING', 0, 0]]);
    expect((await enter(shopper, 'LAPSING')).body.code).toBe('expired');
    expect(await vouchersOf(shopper)).toEqual([['LAPSING', 0, 0]]);
    await app.sql(`update promotion set status = 'active' where code = 'LAPSING'`);
    await enter(shopper, 'lapsing');
    expect((await vouchersOf(shopper))[0]?.[1]).toBeGreaterThan(0);
    await app.api.delete(`/store/carts/${shopper.cartId}/promotions`, {
      body: { promo_codes: ['LAPSING'] },
    });
    expect(await vouchersOf(shopper)).toEqual([]);
  });

  it('goes with the goods into another country of the same cart, or says that it does not', async () => {
    await promotion(app.container, { code: 'EUROS', value: 2, currency: 'EUR' });
    const shopper = await french();
    await enter(shopper, 'EUROS');
    await app.api.post(`/store/carts/${shopper.cartId}/ship-to?locale=fr`, { country: 'GB' });
    expect(await vouchersOf(shopper)).toEqual([['EUROS', 0, 0]]);
    const { changes } = await shopper.quote();
    expect(changes).toEqual([]);
  });

  it('is in no cart that is gone', async () => {
    const gone = await app.api.post<Answer>('/store/carts/cart_01NOBODY/vouchers?locale=ru', { code: 'X' });
    expect([gone.status, gone.body.message]).toEqual([404, 'Такой корзины нет, или она уже закрыта.']);
  });
});
