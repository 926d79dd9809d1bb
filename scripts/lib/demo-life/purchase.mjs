import { succeed } from '../testing/processes/client.mjs';
import { addressIn } from './addresses.mjs';

/** @typedef {import('../testing/processes/client.mjs').Client} Client */
/** @typedef {{ secret: string, orderId: string }} Purchase */

/**
 * Buys a story's goods as the storefront would, paid with the emulator's test card.
 * @param {{ store: Client, confirm: import('../testing/processes/pay.mjs').Confirm, orderer: string }} shop
 *   orderer: the identity number that China's customs asks for, of nobody
 * @param {import('./stories.mjs').Story} story @returns {Promise<Purchase>}
 */
export async function buy({ store, confirm, orderer }, { name, country, locale, goods }) {
  const cart = await openCart(store, { name, country, locale });
  for (const [handle, quantity] of goods)
    await succeed(
      store.post(`/store/carts/${cart}/line-items?fields=id`, {
        variant_id: await variantOf(store, handle),
        quantity,
      }),
    );
  const { consignments } = await quote(store, cart, locale);
  for (const { delivery } of consignments)
    await succeed(
      store.post(`/store/carts/${cart}/shipping-methods?fields=id`, { option_id: delivery[0]?.id }),
    );
  if (country === 'CN')
    await succeed(
      store.post(`/store/carts/${cart}/orderer`, { name: addressIn(country).first_name, number: orderer }),
    );
  await agree(store, cart, locale);
  return pay(store, cart, locale, confirm);
}

/** @param {Client} store @param {Pick<import('./stories.mjs').Story, 'name' | 'country' | 'locale'>} story */
async function openCart(store, { name, country, locale }) {
  /** @type {{ regions: { id: string, countries: { iso_2: string }[] }[] }} */
  const { regions } = await succeed(store.get('/store/regions?limit=100'));
  const region = regions.find(({ countries }) =>
    countries.some(({ iso_2 }) => iso_2 === country.toLowerCase()),
  );
  const address = addressIn(country);
  /** @type {{ cart: { id: string } }} */
  const { cart } = await succeed(
    store.post('/store/carts?fields=id', {
      ...{ region_id: region?.id, email: `${name}@caravanserai.example`, locale },
      ...{ shipping_address: address, billing_address: address },
    }),
  );
  return cart.id;
}

/** @param {Client} store @param {string} handle */
async function variantOf(store, handle) {
  /** @type {{ products: { variants: { id: string }[] }[] }} */
  const { products } = await succeed(store.get(`/store/products?handle=${handle}&fields=id,variants.id`));
  return products[0]?.variants[0]?.id;
}

/** @param {Client} store @param {string} cart @param {string} locale
 * @returns {Promise<{ version: string, consent_needed: boolean, consignments: { delivery: { id: string }[] }[] }>} */
const quote = (store, cart, locale) => succeed(store.get(`/store/carts/${cart}/quote?locale=${locale}`));

/** @param {Client} store @param {string} cart @param {string} locale */
async function agree(store, cart, locale) {
  /** @type {{ consents: { kind: string, version: string }[] }} */
  const { consents } = await succeed(store.get(`/store/carts/${cart}/requirements?locale=${locale}`));
  if (consents.length === 0) return;
  const agreed = consents.map(({ kind, version }) => ({ kind, version, agreed: true }));
  await succeed(store.post(`/store/carts/${cart}/consents?locale=${locale}`, { consents: agreed }));
}

/** How often the order is asked for while others hold what it needs. */
const TRIES = 5;

/** @param {Client} store @param {string} cart @param {string} locale
 * @param {import('../testing/processes/pay.mjs').Confirm} confirm */
async function pay(store, cart, locale, confirm) {
  const { version, consent_needed } = await quote(store, cart, locale);
  /** @type {{ client_secret: string }} */
  const opened = await succeed(
    store.post(`/store/carts/${cart}/payment`, { version, ...(consent_needed && { consent: true }) }),
  );
  await confirm(opened.client_secret.split('_secret')[0] ?? '');
  for (let left = TRIES; ; left -= 1) {
    /** @type {import('../testing/processes/client.mjs').Answer<{ state?: string, secret?: string, order_id?: string }>} */
    const { status, body } = await store.post(`/store/carts/${cart}/place?locale=${locale}`, { version });
    if (status === 200 && body.state === 'placed')
      return { secret: String(body.secret), orderId: String(body.order_id) };
    if (left === 0) throw new Error(`placing answered ${status}: ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
