import { randomUUID } from 'node:crypto';
import { succeed } from '../testing/processes/client.mjs';

/** @typedef {import('../testing/processes/client.mjs').Client} Client */

/** @typedef {{ variant_id: string, quantity: number, metadata?: object }} Line */

/** How a shopper's payment becomes an order: by our checkout, by a stock client, or by Stripe's word alone. */
export const WAYS = /** @type {const} */ (['place', 'complete', 'webhook']);
/** @typedef {typeof WAYS[number]} Way */

/**
 * @typedef {object} Quote
 * @property {string} version
 * @property {boolean} consent_needed
 * @property {{ delivery: { id: string }[] }[]} consignments
 */

const ADDRESS = {
  first_name: 'Camille Martin',
  last_name: '',
  address_1: '12 rue des Lilas',
  city: 'Paris',
  postal_code: '75011',
  country_code: 'fr',
};

/**
 * A cart in France with lines, address and deliveries, that only wants paying.
 * @param {Client} store @param {readonly Line[]} lines @returns {Promise<string>} its id
 */
export async function fillCart(store, lines) {
  /** @type {{ regions: { id: string, countries: { iso_2: string }[] }[] }} */
  const { regions } = await succeed(store.get('/store/regions?limit=100'));
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === 'fr'));
  const about = {
    region_id: region?.id,
    email: `storm-${randomUUID()}@example.com`,
    locale: 'fr',
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  };
  /** @type {{ cart: { id: string } }} */
  const { cart } = await succeed(store.post('/store/carts?fields=id', about));
  for (const line of lines) await succeed(store.post(`/store/carts/${cart.id}/line-items?fields=id`, line));
  const { consignments } = await quoteOf(store, cart.id);
  for (const { delivery } of consignments)
    await succeed(
      store.post(`/store/carts/${cart.id}/shipping-methods?fields=id`, { option_id: delivery[0]?.id }),
    );
  return cart.id;
}

/** @param {Client} store @param {string} cart @returns {Promise<Quote>} */
const quoteOf = (store, cart) => succeed(store.get(`/store/carts/${cart}/quote?locale=fr`));

/**
 * Pays a cart as its way would.
 * @param {Client} store @param {string} cart @param {Way} way
 * @param {import('../testing/processes/pay.mjs').Confirm} confirm
 * @returns {Promise<string>} the version of the quote that was paid
 */
export async function pay(store, cart, way, confirm) {
  const { version, consent_needed } = await quoteOf(store, cart);
  if (way === 'complete') {
    /** @type {{ payment_collection: { id: string } }} */
    const made = await succeed(store.post('/store/payment-collections', { cart_id: cart }));
    /** @type {{ payment_collection: { payment_sessions: { data: { id: string } }[] } }} */
    const { payment_collection } = await succeed(
      store.post(`/store/payment-collections/${made.payment_collection.id}/payment-sessions`, {
        provider_id: 'pp_stripe_stripe',
      }),
    );
    await confirm(payment_collection.payment_sessions.at(-1)?.data.id ?? '');
    return version;
  }
  /** @type {{ client_secret: string, state: string }} */
  const opened = await succeed(
    store.post(`/store/carts/${cart}/payment`, { version, ...(consent_needed ? { consent: true } : {}) }),
  );
  if (opened.state === 'open') await confirm(opened.client_secret.split('_secret')[0] ?? '');
  return version;
}

/**
 * Asks for the order. A shopper whose browser died asks nothing.
 * @param {Client} store @param {string} cart @param {Way} way @param {string} version
 * @returns {Promise<number>} the answer's status; 0 when nothing was asked or nothing came back
 */
export async function order(store, cart, way, version) {
  if (way === 'webhook') return 0;
  const body = way === 'place' ? { version } : {};
  return store.post(`/store/carts/${cart}/${way}`, body).then(
    ({ status }) => status,
    () => 0,
  );
}
