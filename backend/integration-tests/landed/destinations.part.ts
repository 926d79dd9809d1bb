import { setPrice } from '../support/prices';
import { heads, minor, StockShopper, type StockCart } from '../support/stock-cart';
import { expectAgreement, reckoned } from './reckoned-total';
import { app } from './app';

/** Goods that every country taxes at its standard rate. */
const BASKET = 'agaseke-basket-direct-mail-rw-kgl';
const ITALIAN_BAG = 'leather-handbag-direct-mail-it-mil';

/** What goods and freight cost, minor units of the currency charged. */
interface Worth {
  goods: number;
  freight: number;
}

const percent = (rate: number, of: number): number => Math.round((of * rate) / 100);

async function one(country: string, handle: string, currency: string, price: string): Promise<StockCart> {
  await setPrice(app, handle, currency, price);
  const shopper = await StockShopper.inCountry(app.api, country);
  await expectAgreement(app, await shopper.add(handle));
  const cart = await shopper.chooseDelivery();
  await expectAgreement(app, cart);
  return cart;
}

const worthOf = (cart: StockCart): Worth => ({
  goods: minor(cart, cart.item_subtotal),
  freight: minor(cart, cart.shipping_subtotal),
});

async function promiseOf(cart: StockCart): Promise<string> {
  const [consignment] = (await reckoned(app, cart.id)).landing.consignments;
  return consignment?.result.outcome === 'reckoned' ? consignment.result.promise.level : 'refused';
}

describe('one parcel, by its destination’s own rule', () => {
  it.each<[string, string, string, string, (worth: Worth) => Record<string, number>, string]>([
    // Regulation (EU) 2026/382: 3 EUR a heading up to 150 EUR of goods; VAT on goods and freight.
    [
      'FR',
      BASKET,
      'EUR',
      '149.99',
      ({ goods, freight }) => ({ duty: 300, sales_tax: percent(20, goods + freight) }),
      'estimate',
    ],
    [
      'FR',
      BASKET,
      'EUR',
      '150.00',
      ({ goods, freight }) => ({ duty: 300, sales_tax: percent(20, goods + freight) }),
      'estimate',
    ],
    ['FR', BASKET, 'EUR', '150.01', () => ({}), 'any'],
    // Inside the customs union: no duty, no threshold, the buyer's VAT.
    [
      'FR',
      ITALIAN_BAG,
      'EUR',
      '245.00',
      ({ goods, freight }) => ({ sales_tax: percent(20, goods + freight) }),
      'nothing_more',
    ],
    [
      'DE',
      ITALIAN_BAG,
      'EUR',
      '149.99',
      ({ goods, freight }) => ({ sales_tax: percent(19, goods + freight) }),
      'nothing_more',
    ],
    // 135 GBP of goods: VAT at checkout; above, everything at the border.
    [
      'GB',
      BASKET,
      'GBP',
      '135.00',
      ({ goods, freight }) => ({ sales_tax: percent(20, goods + freight) }),
      'any',
    ],
    ['GB', BASKET, 'GBP', '135.01', () => ({}), 'any'],
    [
      'AU',
      BASKET,
      'AUD',
      '200.00',
      ({ goods, freight }) => ({ sales_tax: percent(10, goods + freight) }),
      'any',
    ],
    // Nothing up to 10,000 JPY.
    ['JP', BASKET, 'JPY', '10000', () => ({}), 'any'],
    // Customs and the carrier take what is due, not the shop.
    ['AE', BASKET, 'AED', '200.00', () => ({}), 'estimate'],
    ['KW', BASKET, 'KWD', '12.340', () => ({}), 'any'],
    ['KZ', BASKET, 'KZT', '90000', () => ({}), 'any'],
    ['KZ', BASKET, 'KZT', '160000', () => ({}), 'any'],
    ['RS', BASKET, 'RSD', '5000', () => ({}), 'any'],
    ['US', BASKET, 'USD', '60.00', () => ({}), 'delivered_at_place'],
  ])('%s, %s at %s %s', async (country, handle, currency, price, wanted, level) => {
    const cart = await one(country, handle, currency, price);
    expect(heads(cart)).toEqual(wanted(worthOf(cart)));
    if (level !== 'any') expect(await promiseOf(cart)).toBe(level);
  });

  it('three headings owe the EU’s duty three times, two pieces of one heading once', async () => {
    const shopper = await StockShopper.inCountry(app.api, 'FR');
    await shopper.add('forest-honey-500g-direct-mail-rw-kgl', 2);
    expect(heads(await shopper.cart()).duty).toBe(300);
    await shopper.add('dried-chili-200g-direct-mail-rw-kgl');
    const cart = await shopper.add('macadamia-250g-direct-mail-rw-kgl');
    await expectAgreement(app, cart);
    expect(heads(cart).duty).toBe(900);
  });

  it('Kazakhstan leaves what is over 200 EUR to the border, and says how much', async () => {
    const cart = await one('KZ', BASKET, 'KZT', '160000');
    const [consignment] = (await reckoned(app, cart.id)).landing.consignments;
    expect(consignment?.result).toMatchObject({ outcome: 'reckoned', promise: { terms: 'DAP' } });
    const result = consignment?.result;
    expect(result?.outcome === 'reckoned' ? result.totals.border : 0).toBeGreaterThan(0);
  });

  it('Germany taxes roasted coffee by weight', async () => {
    const shopper = await StockShopper.inCountry(app.api, 'DE');
    const cart = await shopper.add('espresso-beans-500g-direct-mail-it-mil', 2);
    await expectAgreement(app, cart);
    // 2.19 EUR per kilogram, from another member state too.
    expect(heads(cart).excise).toBe(219);
  });

  it('Kuwait’s amounts are multiples of ten fils, freight and discounts too', async () => {
    const cart = await one('KW', BASKET, 'KWD', '12.340');
    expect(minor(cart, cart.total) % 10).toBe(0);
    expect(minor(cart, cart.shipping_subtotal) % 10).toBe(0);
  });
});
