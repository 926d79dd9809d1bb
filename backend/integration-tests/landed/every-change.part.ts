import type { QuoteResponse } from '@caravanserai/contracts/quote';
import { promotion } from '../support/promotions';
import { heads, minor, StockShopper, type StockCart } from '../support/stock-cart';
import { expectAgreement } from './reckoned-total';
import { app } from './app';

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';
const TEA = 'black-tea-250g-direct-mail-rw-kgl';
const BASKET = 'agaseke-basket-direct-mail-rw-kgl';

describe('taxes follow every change a stock client can make', () => {
  it('lines, delivery, address, language, codes and region, in one cart', async () => {
    await promotion(app.container, { code: 'TENTH', value: 10 });
    await promotion(app.container, { code: 'SEVEN', value: 7.77, currency: 'EUR' });
    await promotion(app.container, { code: 'FREIGHT', value: 33, target: 'shipping_methods' });
    const shopper = await StockShopper.inCountry(app.api, 'FR', 'fr');
    const steps: [string, () => ReturnType<StockShopper['cart']>][] = [
      ['a first line', () => shopper.add(COFFEE, 2)],
      ['a second line', () => shopper.add(TEA, 3)],
      ['more of the first', () => shopper.add(COFFEE, 1)],
      ['a delivery', () => shopper.chooseDelivery()],
      ['a tenth off', () => shopper.promotions('post', 'TENTH')],
      ['a fixed sum off as well', () => shopper.promotions('post', 'SEVEN')],
      ['a third off the freight', () => shopper.promotions('post', 'FREIGHT')],
      ['another line under codes', () => shopper.add(BASKET, 1)],
      ['another country of the region', () => shopper.update({ shipping_address: { country_code: 'de' } })],
      ['the same taxes asked for again', () => shopper.taxes()],
      ['another language', () => shopper.update({ locale: 'es' })],
      ['one code less', () => shopper.promotions('delete', 'SEVEN')],
      ['another region and currency', () => shopper.moveTo('GB')],
      ['its delivery', () => shopper.chooseDelivery()],
      ['no codes', () => shopper.promotions('post')],
    ];
    const seen: number[] = [];
    for (const [change, act] of steps) {
      const cart = await act();
      await expectAgreement(app, cart).catch((error: unknown) => {
        throw new Error(`After ${change}: ${String(error)}`);
      });
      seen.push(cart.total);
    }
    // Each of these changes is one that costs: a total that stands still would prove nothing.
    expect(new Set(seen).size).toBeGreaterThan(10);
    const { items } = await shopper.cart();
    await expectAgreement(app, await shopper.setQuantity(items[0]!.id, 1));
    await expectAgreement(app, await shopper.remove(items[0]!.id));
  });

  it('a cart made together with its lines has them from the start', async () => {
    const { body } = await app.api.get<{ products: { variants: { id: string }[] }[] }>(
      `/store/products?handle=${COFFEE}&fields=id,variants.id`,
    );
    const { body: regions } = await app.api.get<{
      regions: { id: string; currency_code: string }[];
    }>('/store/regions?limit=50');
    const answer = await app.api.post<{ cart: { id: string; tax_total: number } }>('/store/carts', {
      region_id: regions.regions.find(({ currency_code }) => currency_code === 'eur')?.id,
      locale: 'fr',
      items: [{ variant_id: body.products[0]?.variants[0]?.id, quantity: 2 }],
    });
    expect(answer.body.cart.tax_total).toBeGreaterThan(0);
  });

  it('prices and discounts stay whole in a currency with three digits', async () => {
    const shopper = await StockShopper.inCountry(app.api, 'KW', 'ar');
    await promotion(app.container, { code: 'ODD', value: 3.333 });
    await shopper.add(COFFEE, 1);
    await shopper.add(BASKET, 1);
    const cart = await shopper.promotions('post', 'ODD');
    await expectAgreement(app, cart);
    expect((cart.discount_total * 1000) % 10).toBeCloseTo(0, 6);
  });
});

describe('wherever it goes', () => {
  beforeAll(() => promotion(app.container, { code: 'ANYWHERE', value: 15 }));

  /** Medusa's totals, the tables and our quote are one figure. */
  async function agree(cart: StockCart): Promise<StockCart> {
    await expectAgreement(app, cart);
    const { body } = await app.api.get<QuoteResponse>(`/store/carts/${cart.id}/quote?locale=en`);
    expect(body.total.amount).toBe(minor(cart, cart.total));
    return cart;
  }

  it.each(['CN', 'FR', 'DE', 'GB', 'AU', 'AE', 'JP', 'KW', 'KZ', 'RS', 'US'])(
    'to %s, before and after a code and every change of lines',
    async (country) => {
      const shopper = await StockShopper.inCountry(app.api, country);
      const first = await agree(await shopper.add(BASKET, 2));
      const sent = await agree(await shopper.chooseDelivery());
      expect(sent.total).toBeGreaterThan(first.total);
      const coded = await agree(await shopper.promotions('post', 'ANYWHERE'));
      expect(coded.discount_total).toBeGreaterThan(0);
      await agree(await shopper.setQuantity(coded.items[0]!.id, 3));
      const both = await agree(await shopper.add(COFFEE, 1));
      await agree(await shopper.remove(both.items.find(({ quantity }) => quantity === 1)!.id));
      await agree(await shopper.promotions('delete', 'ANYWHERE'));
      const again = await agree(await shopper.setQuantity(coded.items[0]!.id, 2));
      // Back where it was before the code, to the last unit.
      expect([again.total, heads(again)]).toEqual([sent.total, heads(sent)]);
    },
  );
});

describe('China', () => {
  it('taxes what a voucher took off, and finds the tax a place where the goods cost nothing', async () => {
    await promotion(app.container, { code: 'ALLGONE', value: 100 });
    const shopper = await StockShopper.inCountry(app.api, 'CN', 'zh-CN');
    await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 2);
    const before = await shopper.chooseDelivery();
    expect(before.shipping_subtotal).toBeGreaterThan(0);
    const after = await shopper.promotions('post', 'ALLGONE');
    await expectAgreement(app, after);
    expect(heads(after)).toEqual(heads(before));
    expect(after.items.flatMap(({ tax_lines }) => tax_lines)).toEqual([]);
    expect(after.shipping_methods.flatMap(({ tax_lines }) => tax_lines)).not.toEqual([]);
  });

  it('taxes a delivery that a voucher pays', async () => {
    await promotion(app.container, { code: 'FREIGHTFREE', value: 100, target: 'shipping_methods' });
    const shopper = await StockShopper.inCountry(app.api, 'CN', 'zh-CN');
    await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 2);
    const before = await shopper.chooseDelivery();
    const after = await shopper.promotions('post', 'FREIGHTFREE');
    await expectAgreement(app, after);
    expect(after.discount_total).toBeCloseTo(before.shipping_subtotal, 6);
    expect(heads(after)).toEqual(heads(before));
  });

  it('follows a price reduction that is open to everyone', async () => {
    const shopper = await StockShopper.inCountry(app.api, 'CN', 'zh-CN');
    const full = await shopper.add('bourbon-coffee-250g-bonded-sh-wgq', 2);
    await promotion(app.container, { code: 'EVERYONE', value: 20, automatic: true });
    try {
      const reduced = await shopper.setQuantity(full.items[0]!.id, 2);
      await expectAgreement(app, reduced);
      expect(heads(reduced).sales_tax).toBeLessThan(heads(full).sales_tax ?? 0);
    } finally {
      await app.sql(`update promotion set status = 'inactive' where code = 'EVERYONE'`);
    }
  });
});
