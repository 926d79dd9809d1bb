import { withClient } from '../../lib/postgres/client.mjs';
import { ask } from './backends.mjs';
import { newCart, send } from './carts.mjs';
import { line, plain } from './line.mjs';
import { median } from './load.mjs';

/** @typedef {import('./counted-backend.mjs').CountedBackend} CountedBackend */
/** @typedef {import('./line.mjs').Line} Line */
/** Time in milliseconds and SQL statements of one piece of work. @typedef {{ ms: number, sql: number }} Cost */

/** Carts of this many lines, and one more that is added. */
const LINES = 5;

/**
 * Different goods that may go to a country, each with stock.
 * @param {string} databaseUrl @param {string} country ISO alpha-2, upper case @returns {Promise<string[]>} variant ids
 */
async function variantsFor(databaseUrl, country) {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select distinct on (l.goods_id) l.variant_id from listing l join public_listing p on p.listing_id = l.id
         join product_variant_inventory_item i on i.variant_id = l.variant_id
         join inventory_level s on s.inventory_item_id = i.inventory_item_id and s.stocked_quantity > 20
        where $1 = any(l.ships_to) order by l.goods_id, l.id limit $2`,
      [country, LINES + 1],
    );
    return rows.map(({ variant_id }) => String(variant_id));
  });
}

/** @param {CountedBackend} backend @param {() => Promise<unknown>} work @returns {Promise<Cost>} */
export async function costOf(backend, work) {
  const before = await backend.sent();
  const start = performance.now();
  await work();
  const ms = performance.now() - start;
  return { ms, sql: (await backend.sent()) - before };
}

/** @param {readonly Cost[]} costs @returns {Cost} */
const middle = (costs) => ({
  ms: median(costs.map(({ ms }) => ms)),
  sql: median(costs.map(({ sql }) => sql)),
});

/** @param {CountedBackend} backend @param {string} country */
async function fullCart(backend, country) {
  const [added = '', ...variants] = await variantsFor(backend.databaseUrl, country.toUpperCase());
  const cart = await newCart(backend, country);
  for (const variant_id of variants)
    await send(backend, `/store/carts/${cart}/line-items`, { variant_id, quantity: 1 });
  return { cart, added };
}

/**
 * Adding a sixth line, ours against a Medusa without our code on the same goods.
 * @param {CountedBackend} ours @param {CountedBackend} stock @param {{ country: string, rounds: number }} options
 * @returns {Promise<Line[]>}
 */
export async function adding(ours, stock, { country, rounds }) {
  const arm = async (/** @type {CountedBackend} */ backend) => {
    const { cart, added } = await fullCart(backend, country);
    const items = `/store/carts/${cart}/line-items`;
    return async () => {
      /** @type {{ cart: { items: { id: string, variant_id: string }[] } } | undefined} */
      let answer;
      const cost = await costOf(backend, async () => {
        answer = await send(backend, `${items}?fields=id,items.id,items.variant_id`, {
          variant_id: added,
          quantity: 1,
        });
      });
      const line = answer?.cart.items.find(({ variant_id }) => variant_id === added);
      await send(backend, `${items}/${line?.id}`);
      return cost;
    };
  };
  const costs = await alternately(await arm(stock), await arm(ours), rounds);
  return [
    line(
      `adding to a cart of ${LINES} lines, ours : stock, median`,
      costs.b.ms / costs.a.ms,
      1.2,
      'most',
      ` (${plain(costs.b.ms)} ms : ${plain(costs.a.ms)} ms)`,
    ),
    line(
      'its SQL statements, ours : stock',
      costs.b.sql / costs.a.sql,
      1.2,
      'most',
      ` (${plain(costs.b.sql)} : ${plain(costs.a.sql)})`,
    ),
  ];
}

/**
 * One quote against the calls of the stock Store API that a cart page makes instead: the cart, its delivery options, the
 * price of each, and its goods with price and stock. Asked of the same backend.
 * @param {CountedBackend} backend @param {{ country: string, rounds: number }} options @returns {Promise<Line[]>}
 */
export async function quoting(backend, { country, rounds }) {
  const { cart } = await fullCart(backend, country);
  const options = `/store/shipping-options?cart_id=${cart}`;
  const read = async (/** @type {string} */ path) => JSON.parse((await ask(backend, path)).text);
  for (const { id } of (await read(options)).shipping_options)
    await send(backend, `/store/carts/${cart}/shipping-methods`, { option_id: id });
  const stock = async () => {
    const [{ cart: shown }, { shipping_options: choices }] = await Promise.all([
      read(`/store/carts/${cart}`),
      read(options),
    ]);
    const ids = shown.items.map((/** @type {{ product_id: string }} */ item) => `id[]=${item.product_id}`);
    const fields = '*variants.calculated_price,+variants.inventory_quantity,+weight,+origin_country';
    await Promise.all([
      read(`/store/products?${ids.join('&')}&region_id=${shown.region_id}&fields=${fields}`),
      ...choices.map((/** @type {{ id: string }} */ { id }) =>
        send(backend, `/store/shipping-options/${id}/calculate`, { cart_id: cart, data: {} }),
      ),
    ]);
  };
  const costs = await alternately(
    () => costOf(backend, stock),
    () => costOf(backend, () => read(`/store/carts/${cart}/quote?locale=en`)),
    rounds,
  );
  return [
    line(
      'a quote : the stock calls it replaces, median',
      costs.b.ms / costs.a.ms,
      0.6,
      'most',
      ` (${plain(costs.b.ms)} ms : ${plain(costs.a.ms)} ms)`,
    ),
    line(
      'its SQL statements : theirs',
      costs.b.sql / costs.a.sql,
      0.6,
      'most',
      ` (${plain(costs.b.sql)} : ${plain(costs.a.sql)})`,
    ),
  ];
}

/**
 * Both arms in the order A B B A, after a few rounds that don't count.
 * @param {() => Promise<Cost>} armA @param {() => Promise<Cost>} armB @param {number} rounds
 */
export async function alternately(armA, armB, rounds) {
  /** @type {{ a: Cost[], b: Cost[] }} */
  const costs = { a: [], b: [] };
  for (let round = -5; round < rounds; round += 1) {
    for (const arm of round % 2 === 0
      ? /** @type {const} */ (['a', 'b'])
      : /** @type {const} */ (['b', 'a'])) {
      const cost = await (arm === 'a' ? armA() : armB());
      if (round >= 0) costs[arm].push(cost);
    }
  }
  return { a: middle(costs.a), b: middle(costs.b) };
}
