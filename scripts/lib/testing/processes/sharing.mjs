import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from './cases.mjs';
import { succeed } from './client.mjs';
import { complete, fillCart, findGoods, listGoods, payFor, placeOrder } from './shop.mjs';

/** @typedef {import('./part.mjs').Part} Part */

/**
 * A variant as Medusa Admin sees it; amounts in major units.
 * @typedef {{ product_id: string, prices: { id: string, currency_code: string, amount: number }[] }} Variant
 */

/**
 * @param {Part} server @param {string} id
 * @returns {Promise<Variant>}
 */
async function variantOf(server, id) {
  /** @type {{ variants: Variant[] }} */
  const { variants } = await succeed(server.admin.get(`/admin/product-variants?id=${id}`));
  const [variant] = variants;
  assert.ok(variant, `there is a variant ${id}`);
  return variant;
}

/**
 * How many products Medusa's own search finds for a word.
 * @param {Part} server @param {string} word
 */
async function found(server, word) {
  const asked = { entity: 'product', filters: { q: word } };
  /** @type {{ results: { hits: object[] }[] }} */
  const { results } = await succeed(server.store.post('/store/search', asked));
  return results.flatMap(({ hits }) => hits).length;
}

/** A word that no text of the demonstration holds. */
const newWord = () => Array.from({ length: 12 }, () => String.fromCharCode(97 + randomInt(26))).join('');

/** What the processes know from each other through PostgreSQL and Redis. @type {readonly import('./cases.mjs').Case[]} */
export const SHARING = [
  {
    title: 'a cart filled at one server is completed at the other',
    run: async ({ first, second, confirm }) => {
      const cart = await fillCart(first.store, 'two-servers@example.com');
      /** @type {{ cart: import('./shop.mjs').Cart }} */
      const seen = await succeed(second.store.get(`/store/carts/${cart.id}`));
      assert.deepEqual(
        seen.cart.items.map(({ variant_id }) => variant_id),
        cart.items.map(({ variant_id }) => variant_id),
      );
      await payFor(second.store, cart.id, confirm);
      const order = await placeOrder(second.store, cart.id);
      /** @type {{ order: { email: string } }} */
      const known = await succeed(first.admin.get(`/admin/orders/${order.id}?fields=id,email`));
      assert.equal(known.order.email, cart.email);
    },
  },
  {
    title: 'a cart completed at both servers at once becomes one order',
    run: async ({ first, second, confirm }) => {
      const cart = await fillCart(first.store, 'at-once@example.com');
      await payFor(first.store, cart.id, confirm);
      const answers = await Promise.all([complete(first.store, cart.id), complete(second.store, cart.id)]);
      const placed = answers.flatMap(({ body }) => body.order?.id ?? []);
      assert.ok(placed.length > 0, `one is told of the order: ${JSON.stringify(answers)}`);
      assert.equal(new Set(placed).size, 1);
      /** @type {{ orders: { email: string }[] }} */
      const { orders } = await succeed(first.admin.get('/admin/orders?limit=100&fields=id,email'));
      assert.equal(orders.filter(({ email }) => email === cart.email).length, 1);
    },
  },
  {
    title: 'a price changed at one server shows at the other',
    run: async ({ first, second }) => {
      const goods = await findGoods(second.store);
      const { product_id: product, prices } = await variantOf(first, goods.variantId);
      const currency = goods.price.currency.toLowerCase();
      const raised = prices.map(({ id, currency_code, amount }) => ({
        id,
        currency_code,
        amount: currency_code === currency ? amount + 10 : amount,
      }));
      await succeed(
        first.admin.post(`/admin/products/${product}/variants/${goods.variantId}`, { prices: raised }),
      );
      const shown = async () => {
        const card = (await listGoods(second.store)).find(({ slug }) => slug === goods.slug);
        return card?.price?.amount === goods.price.amount + 1_000;
      };
      await eventually(shown, 'the new price at the other server', 60_000);
    },
  },
  {
    title: 'a title changed at one server waits for the worker, which brings it into the search of both',
    run: async ({ first, second, worker }) => {
      const { variantId } = await findGoods(first.store);
      const { product_id: product } = await variantOf(first, variantId);
      const word = newWord();
      process.kill(worker.service.pid, 'SIGSTOP');
      try {
        await succeed(first.admin.post(`/admin/products/${product}`, { title: `Lantern ${word}` }));
        await sleep(1_000);
        assert.equal(await found(second, word), 0, 'without the worker nobody handles the event');
      } finally {
        process.kill(worker.service.pid, 'SIGCONT');
      }
      for (const server of [first, second]) {
        await eventually(
          async () => (await found(server, word)) === 1,
          'the new title in the search',
          60_000,
        );
      }
    },
  },
];
