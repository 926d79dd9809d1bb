import { succeed } from './client.mjs';

/** @typedef {import('./client.mjs').Client} Client */

/**
 * The parts of a card of `GET /store/listings` that the cases look at; the price in minor units.
 * @typedef {{ goods_id: string, slug: string, title: { value: string }, stock: string,
 *   price: { amount: number, currency: string } | null }} Card
 */

/** @typedef {{ id: string, email: string, items: { variant_id: string }[] }} Cart */

const ADDRESS = {
  first_name: 'Camille',
  last_name: 'Martin',
  address_1: '12 rue des Lilas',
  city: 'Paris',
  postal_code: '75011',
  country_code: 'fr',
};

/**
 * Goods that reach France, as a server lists them.
 * @param {Client} store
 * @returns {Promise<Card[]>}
 */
export async function listGoods(store) {
  /** @type {{ cards: Card[] }} */
  const { cards } = await succeed(store.get('/store/listings?locale=en&ship_to=FR'));
  return cards;
}

/**
 * The first goods that can be bought from France, with the variant to buy.
 * @param {Client} store
 */
export async function findGoods(store) {
  const card = (await listGoods(store)).find(({ price, stock }) => price !== null && stock === 'in_stock');
  if (!card?.price) throw new Error('Nothing in stock reaches France.');
  /** @type {{ offers: { variant_id: string, deliverable: boolean }[] }} */
  const { offers } = await succeed(store.get(`/store/listings/${card.slug}?locale=en&ship_to=FR`));
  const offer = offers.find(({ deliverable }) => deliverable);
  if (!offer) throw new Error(`${card.slug} is listed for France, but nobody delivers it.`);
  return { ...card, price: card.price, variantId: offer.variant_id };
}

/**
 * Makes a cart with one piece of goods and the shopper's address.
 * @param {Client} store @param {string} email
 * @returns {Promise<Cart>}
 */
export async function fillCart(store, email) {
  const { variantId } = await findGoods(store);
  /** @type {{ regions: { id: string, countries: { iso_2: string }[] }[] }} */
  const { regions } = await succeed(store.get('/store/regions?limit=100'));
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === 'fr'));
  /** @type {{ cart: Cart }} */
  const made = await succeed(
    store.post('/store/carts', { region_id: region?.id, email, locale: 'fr', shipping_address: ADDRESS }),
  );
  /** @type {{ cart: Cart }} */
  const { cart } = await succeed(
    store.post(`/store/carts/${made.cart.id}/line-items`, { variant_id: variantId, quantity: 1 }),
  );
  return cart;
}

/**
 * Chooses delivery and pays, so that the cart only waits to be completed.
 * @param {Client} store @param {string} cartId @param {import('./pay.mjs').Confirm} confirm
 */
export async function payFor(store, cartId, confirm) {
  /** @type {{ shipping_options: { id: string }[] }} */
  const { shipping_options: options } = await succeed(store.get(`/store/shipping-options?cart_id=${cartId}`));
  await succeed(store.post(`/store/carts/${cartId}/shipping-methods`, { option_id: options[0]?.id }));
  /** @type {{ payment_collection: { id: string } }} */
  const { payment_collection: collection } = await succeed(
    store.post('/store/payment-collections', { cart_id: cartId }),
  );
  /** @type {{ payment_collection: { payment_sessions: { data: { id: string } }[] } }} */
  const { payment_collection: opened } = await succeed(
    store.post(`/store/payment-collections/${collection.id}/payment-sessions`, {
      provider_id: 'pp_stripe_stripe',
    }),
  );
  await confirm(opened.payment_sessions[0]?.data.id ?? '');
}

/**
 * Completes a cart.
 * @param {Client} store @param {string} cartId
 * @returns {Promise<import('./client.mjs').Answer<{ type?: string, order?: { id: string, email: string } }>>}
 */
export function complete(store, cartId) {
  return store.post(`/store/carts/${cartId}/complete`);
}

/**
 * Completes a cart that must become an order.
 * @param {Client} store @param {string} cartId
 */
export async function placeOrder(store, cartId) {
  const { status, body } = await complete(store, cartId);
  if (body.type !== 'order' || !body.order) {
    throw new Error(`Not placed: answered ${status} ${JSON.stringify(body)}`);
  }
  return body.order;
}
