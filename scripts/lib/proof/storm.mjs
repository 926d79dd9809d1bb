import { settled } from './audit.mjs';
import { goodsForFrance, leave, reserved } from './goods.mjs';
import { fillCart, order, pay, WAYS } from './shoppers.mjs';

/** @typedef {import('./shoppers.mjs').Way} Way */
/** @typedef {import('./shoppers.mjs').Line} Line */
/** @typedef {import('./goods.mjs').Goods} Goods */

/**
 * A shop under storm.
 * @typedef {object} Shop
 * @property {readonly import('../testing/processes/client.mjs').Client[]} servers asked in turn
 * @property {import('../testing/processes/pay.mjs').Confirm} confirm
 * @property {import('./emulator.mjs').Emulator} emulator
 * @property {string} databaseUrl
 * @property {() => Promise<import('./audit.mjs').Finding[]>} audit
 */

/**
 * @typedef {object} Round
 * @property {string} kind what every cart holds
 * @property {number} units pieces left of each of the scarce goods
 * @property {number} carts that want them at once
 * @property {number} sold pieces sold, of the first goods
 * @property {number} settled seconds until every promise was kept
 * @property {string[]} faults
 */

/** Plenty, while carts are filled. */
const PLENTY = 1_000;
/** Seconds within which everything must be settled. */
const SETTLE = 120;

/** What the carts of a storm hold, by the cart's number; `sells`: pieces of the first goods that a full storm sells. */
const KINDS = [
  {
    kind: 'one piece each',
    lines: (/** @type {readonly Goods[]} */ [a]) => [line(a, 1)],
    sells: (/** @type {number} */ units) => units,
  },
  {
    kind: 'the same goods in two lines',
    lines: (/** @type {readonly Goods[]} */ [a]) => [line(a, 1, 'first'), line(a, 1, 'second')],
    sells: (/** @type {number} */ units) => units - (units % 2),
  },
  {
    kind: 'two scarce goods in either order',
    lines: (/** @type {readonly Goods[]} */ [a, b], /** @type {number} */ index) =>
      index % 2 === 0 ? [line(a, 1), line(b, 1)] : [line(b, 1), line(a, 1)],
    sells: (/** @type {number} */ units) => units,
  },
];

/** @param {Goods | undefined} goods @param {number} quantity @param {string} [mark] keeps lines apart @returns {Line} */
const line = (goods, quantity, mark) => ({
  variant_id: goods?.variant_id ?? '',
  quantity,
  ...(mark ? { metadata: { mark } } : {}),
});

/**
 * Many carts pay for the last pieces at once, round after round, through every way to an order. Carts that came too late
 * pay again in the next round of their kind.
 * @param {Shop} shop @param {{ carts: number, rounds: number, units: readonly number[], say: (round: Round) => void }} options
 * @returns {Promise<Round[]>}
 */
export async function storm(shop, { carts, rounds, units, say }) {
  const goods = await goodsForFrance(shop.databaseUrl, 2);
  /** @type {Map<string, string[]>} */
  const waiting = new Map();
  const done = [];
  for (let index = 0; index < rounds; index += 1) {
    const kind = /** @type {typeof KINDS[number]} */ (KINDS[index % KINDS.length]);
    const left = units[Math.floor(index / KINDS.length) % units.length] ?? 1;
    const open = waiting.get(kind.kind) ?? [];
    await leave(shop.databaseUrl, goods, PLENTY);
    while (open.length < carts) {
      const batch = Math.min(4, carts - open.length);
      open.push(
        ...(await Promise.all(
          Array.from({ length: batch }, (_, at) =>
            fillCart(server(shop, at), kind.lines(goods, open.length + at)),
          ),
        )),
      );
    }
    const round = await rush(shop, goods, { ...kind, left, open });
    waiting.set(kind.kind, await stillOpen(shop, open));
    say(round);
    done.push(round);
  }
  return done;
}

/** @param {Shop} shop @param {number} index */
const server = ({ servers }, index) =>
  /** @type {import('../testing/processes/client.mjs').Client} */ (servers[index % servers.length]);

/**
 * @param {Shop} shop @param {readonly Goods[]} goods
 * @param {{ kind: string, sells: (units: number) => number, left: number, open: readonly string[] }} given
 * @returns {Promise<Round>}
 */
async function rush(shop, goods, { kind, sells, left, open }) {
  const way = (/** @type {number} */ index) => /** @type {Way} */ (WAYS[index % WAYS.length]);
  const scarce = /** @type {Goods} */ (goods[0]);
  // Stripe's word is held back while they pay, so that hardly a payment makes an order before all can.
  await shop.emulator.hold();
  const versions = await inTurn(open, 6, (cart, index) =>
    pay(server(shop, index), cart, way(index), shop.confirm),
  );
  // Paid carts are looked for every minute too: where paying takes longer, some are orders by now, and not of the storm.
  const [before = 0] = await leave(shop.databaseUrl, goods, left);
  await shop.emulator.release();
  const statuses = await Promise.all(
    open.map((cart, index) => order(server(shop, index + 1), cart, way(index), versions[index] ?? '')),
  );
  const { seconds, findings } = await settled(shop.audit, SETTLE);
  const sold = (await reserved(shop.databaseUrl, scarce)) - before;
  const wanted = sells(left);
  const faults = findings.map(({ check, about, found }) => `${check} ${about}: ${found}`);
  if (sold !== wanted) faults.push(`${sold} sold of ${wanted}`);
  const broken = statuses.filter((status) => status >= 500);
  if (broken.length > 0) faults.push(`answered ${[...new Set(broken)].join(', ')} ${broken.length} times`);
  return { kind, units: left, carts: open.length, sold, settled: seconds, faults };
}

/** @param {Shop} shop @param {readonly string[]} carts */
async function stillOpen(shop, carts) {
  const kept = await inTurn(carts, 6, async (cart, index) => {
    const { status } = await server(shop, index).get(`/store/carts/${cart}/quote?locale=fr`);
    return status === 200 ? cart : null;
  });
  return kept.filter((cart) => cart !== null);
}

/**
 * Works on a list, so many at once.
 * @template Item, Result
 * @param {readonly Item[]} items @param {number} atOnce @param {(item: Item, index: number) => Promise<Result>} work
 * @returns {Promise<Result[]>}
 */
async function inTurn(items, atOnce, work) {
  /** @type {Result[]} */
  const results = [];
  for (let start = 0; start < items.length; start += atOnce) {
    const batch = items.slice(start, start + atOnce);
    results.push(...(await Promise.all(batch.map((item, at) => work(item, start + at)))));
  }
  return results;
}
