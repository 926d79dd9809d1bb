import Medusa from '@medusajs/js-sdk';
import { confirm } from '../support/stripe';
import { app } from './app';

const client = () =>
  new Medusa({ baseUrl: app.api.url, publishableKey: app.publishableKey, auth: { type: 'jwt' } });

const ADDRESSES = {
  FR: {
    first_name: 'Camille',
    last_name: 'Martin',
    address_1: '12 rue des Lilas',
    city: 'Paris',
    postal_code: '75011',
    country_code: 'fr',
  },
  GB: {
    first_name: 'Sam',
    last_name: 'Taylor',
    address_1: '4 Mill Lane',
    city: 'Leeds',
    postal_code: 'LS1 4AP',
    country_code: 'gb',
  },
};

describe.each(['FR', 'GB'] as const)('an unmodified Medusa client buys for %s', (country) => {
  it('browses, fills a cart with one merchant’s goods, pays and gets an order', async () => {
    const { store } = client();
    const { regions } = await store.region.list();
    const region = regions.find((candidate) =>
      candidate.countries?.some((entry) => entry.iso_2 === country.toLowerCase()),
    );
    if (!region) throw new Error(`No region for ${country}.`);
    const { products } = await store.product.list({
      region_id: region.id,
      handle: 'bourbon-coffee-250g-direct-mail-rw-kgl',
      fields: '*variants.calculated_price',
    });
    const variant = products[0]?.variants?.[0];
    if (!variant) throw new Error('The coffee is not in the stock catalogue.');
    expect(variant.calculated_price?.calculated_amount).toBeGreaterThan(0);

    const { cart } = await store.cart.create({ region_id: region.id, email: 'stock@example.com' });
    await store.cart.createLineItem(cart.id, { variant_id: variant.id, quantity: 2 });
    await store.cart.update(cart.id, { shipping_address: ADDRESSES[country] });
    const { shipping_options } = await store.fulfillment.listCartOptions({ cart_id: cart.id });
    expect(shipping_options).toHaveLength(1);
    const { cart: withMethod } = await store.cart.addShippingMethod(cart.id, {
      option_id: shipping_options[0]!.id,
    });
    expect(withMethod.shipping_subtotal).toBeCloseTo(shipping_options[0]!.amount ?? 0, 6);
    expect(withMethod.total).toBeCloseTo(
      2 * (variant.calculated_price?.calculated_amount ?? 0) +
        (shipping_options[0]!.amount ?? 0) +
        withMethod.tax_total,
      6,
    );
    const { payment_collection } = await store.payment.initiatePaymentSession(withMethod, {
      provider_id: 'pp_stripe_stripe',
    });
    await confirm(String(payment_collection.payment_sessions?.[0]?.data.id));
    const completed = await store.cart.complete(cart.id);
    expect(completed.type).toBe('order');
    if (completed.type === 'order') {
      expect(completed.order.total).toBeCloseTo(withMethod.total, 6);
      expect(completed.order.currency_code).toBe(region.currency_code);
    }
  });
});

describe('what a stock client may not do', () => {
  it('puts bonded goods into no cart but one for mainland China', async () => {
    const { store } = client();
    const { regions } = await store.region.list();
    const region = regions.find(({ currency_code }) => currency_code === 'gbp');
    const { products } = await store.product.list({ handle: 'bourbon-coffee-250g-bonded-sh-wgq' });
    const { cart } = await store.cart.create({ region_id: region?.id });
    await expect(
      store.cart.createLineItem(cart.id, { variant_id: products[0]?.variants?.[0]?.id ?? '', quantity: 1 }),
    ).rejects.toMatchObject({ status: 400 });
    const { cart: after } = await store.cart.retrieve(cart.id);
    expect(after.items).toHaveLength(0);
  });
});
