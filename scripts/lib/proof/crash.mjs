import { setTimeout as sleep } from 'node:timers/promises';
import { settled } from './audit.mjs';
import { goodsForFrance, leave } from './goods.mjs';
import { fillCart, order, pay, WAYS } from './shoppers.mjs';

/** @typedef {import('./rig.mjs').Rig} Rig */
/** @typedef {import('./shoppers.mjs').Way} Way */

/** Where in a purchase something dies. */
export const MOMENTS = /** @type {const} */ (['opened', 'paid', 'placing', 'placed']);
/** @typedef {typeof MOMENTS[number]} Moment */

/**
 * One cell of the matrix.
 * @typedef {object} Crash
 * @property {string} victim
 * @property {Moment} moment
 * @property {number} delay milliseconds after the first shopper's moment
 */

/**
 * @typedef {object} Outcome
 * @property {number} settled seconds from the victim's return until every promise was kept
 * @property {string[]} faults
 */

/** How long shoppers go on trying; milliseconds. */
const PATIENCE = 120_000;
/** Everything is in order again within this; seconds. */
const SETTLE = 120;
const DOWN_MS = 1_000;

/**
 * Some shoppers buy at once, each by another way, when a process is killed; it comes back a second later. They try again
 * as browsers do; who only waits for Stripe's word does nothing. Goods there are enough, so every cart must become
 * one order.
 * @param {Rig} rig @param {Crash} crash @param {{ carts: number }} options
 * @returns {Promise<Outcome>}
 */
export async function crash(rig, { victim, moment, delay }, { carts }) {
  const goods = await goodsForFrance(rig.databaseUrl, 2);
  await leave(rig.databaseUrl, goods, 1_000);
  const open = await Promise.all(
    Array.from({ length: carts }, (_, index) => fillCart(server(rig, index), lines(goods, index))),
  );
  /** @type {Promise<void> | undefined} */
  let struck;
  const reached = (/** @type {Moment} */ now) => {
    if (now !== moment || struck) return;
    struck = strike(rig, victim, delay);
    // Whether it failed is asked when the shoppers are done; until then nobody listens.
    struck.catch(() => undefined);
  };
  const until = performance.now() + PATIENCE;
  await Promise.all(open.map((cart, index) => buy(rig, { cart, index, until, reached })));
  await struck;
  const { seconds, findings } = await settled(async () => {
    const found = await rig.audit().catch((error) => [{ check: 'audit', about: '', found: String(error) }]);
    const without = await withoutOrder(rig, open);
    return [...found, ...without.map((about) => ({ check: 'no_order', about, found: 'paid, or would pay' }))];
  }, SETTLE);
  const faults = findings.map(({ check, about, found }) => `${check} ${about}: ${found}`);
  if (!struck) faults.push(`nobody reached "${moment}"`);
  for (const [name, part] of Object.entries(rig.parts)) {
    const why = part.ended();
    if (why) faults.push(`${name} ended by itself: ${why}`);
  }
  return { settled: seconds, faults };
}

/** @param {readonly import('./goods.mjs').Goods[]} goods @param {number} index */
const lines = (goods, index) =>
  goods.slice(0, 1 + (index % 2)).map(({ variant_id }) => ({ variant_id, quantity: 1 }));

/** @param {Rig} rig @param {string} victim @param {number} delay */
async function strike(rig, victim, delay) {
  await sleep(delay);
  const part = rig.parts[victim];
  if (!part) throw new Error(`There is no ${victim} here.`);
  await part.kill();
  await sleep(DOWN_MS);
  await part.start();
}

/**
 * A shopper who goes on until there is an order.
 * @param {Rig} rig
 * @param {{ cart: string, index: number, until: number, reached: (moment: Moment) => void }} purchase
 */
async function buy(rig, { cart, index, until, reached }) {
  const way = /** @type {Way} */ (WAYS[index % WAYS.length]);
  const confirm = async (/** @type {string} */ intent) => {
    reached('opened');
    await rig.confirm(intent);
  };
  let version = '';
  let turn = index;
  while (performance.now() < until) {
    const store = server(rig, (turn += 1));
    try {
      if (version === '') version = await pay(store, cart, way, confirm);
      reached('paid');
      if (way === 'webhook') return;
      reached('placing');
      const status = await order(store, cart, way, version);
      if (await isOrder(store, cart)) {
        reached('placed');
        return;
      }
      if (status >= 400 && status < 500 && status !== 409) version = '';
    } catch {
      // Whatever died is on its way back; a placed cart answers no quote any more.
      if (await isOrder(store, cart).catch(() => false)) return;
    }
    await sleep(500);
  }
}

/** @param {import('../testing/processes/client.mjs').Client} store @param {string} cart */
const isOrder = async (store, cart) => (await store.get(`/store/carts/${cart}/order-page`)).status === 200;

/** @param {Rig} rig @param {readonly string[]} carts @returns {Promise<string[]>} */
async function withoutOrder(rig, carts) {
  const found = await Promise.all(
    carts.map(async (cart, index) =>
      (await isOrder(server(rig, index), cart).catch(() => false)) ? null : cart,
    ),
  );
  return found.filter((cart) => cart !== null);
}

/** @param {Rig} rig @param {number} index */
const server = ({ servers }, index) =>
  /** @type {import('../testing/processes/client.mjs').Client} */ (servers[index % servers.length]);
