import { multiplyMerchants } from './fill.mjs';
import { withClient } from '../../lib/postgres/client.mjs';
import { ask } from './backends.mjs';
import { copyOfSeeded } from './bench-database.mjs';
import { newCart, send } from './carts.mjs';
import { statementsOf } from './database-work.mjs';
import { line, plain } from './line.mjs';
import { interleaved, load } from './load.mjs';

/** @typedef {import('./backends.mjs').Backend} Backend */

/** Goods of one merchant, and a country that they can be sent to. */
const GOODS = 'bourbon-coffee-250g-direct-mail-rw-kgl';
const COUNTRY = 'fr';

/**
 * Two databases with the same goods: in one nobody but the goods' merchant has delivery options, in the other so
 * many merchants have theirs.
 * @param {import('./bench-database.mjs').Bench} bench @param {number} merchants
 */
export async function deliveryDatabases(bench, merchants) {
  const alone = await copyOfSeeded(bench, 'caravanserai_bench_alone', (url) =>
    withClient(url, async (client) => {
      await client.query(
        `update shipping_option set deleted_at = now() where shipping_profile_id not in (
           select s.shipping_profile_id from product_shipping_profile s
             join product p on p.id = s.product_id where p.handle = $1)`,
        [GOODS],
      );
    }),
  );
  const among = await copyOfSeeded(bench, `caravanserai_bench_merchants_${merchants}`, (url) =>
    multiplyMerchants(url, merchants),
  );
  return { alone, among };
}

/** A cart with one line. @param {Backend} backend @returns {Promise<string>} its id */
async function oneLine(backend) {
  const cart = await newCart(backend, COUNTRY);
  const { products } = JSON.parse((await ask(backend, `/store/products?handle=${GOODS}`)).text);
  const variant_id = products[0].variants[0].id;
  await send(backend, `/store/carts/${cart}/line-items`, { variant_id, quantity: 1 });
  return cart;
}

/** @param {string} cart */
const READS = (cart) => ({
  'delivery options': `/store/shipping-options?cart_id=${cart}`,
  quote: `/store/carts/${cart}/quote?locale=en`,
});

/** @param {Backend} backend @param {string} path */
async function statements(backend, path) {
  let requests = 0;
  const sent = await statementsOf(backend.databaseUrl, async () => {
    for (; requests < 20; requests += 1) await ask(backend, path);
  });
  return sent / requests;
}

/**
 * What a cart of one line costs where its merchant is alone, and among many.
 * @param {Backend} alone @param {Backend} among @param {number} merchants @param {{ seconds: number, rounds: number }} effort
 * @returns {Promise<import('./line.mjs').Line[]>}
 */
export async function delivery(alone, among, merchants, { seconds, rounds }) {
  const [few, many] = [READS(await oneLine(alone)), READS(await oneLine(among))];
  const offered = async (/** @type {Backend} */ backend, /** @type {string} */ path) =>
    JSON.parse((await ask(backend, path)).text).shipping_options.length;
  const name = /** @type {const} */ ('delivery options');
  const [own, shown] = [await offered(alone, few[name]), await offered(among, many[name])];
  const lines = [
    line(
      `delivery options offered among ${merchants} merchants : alone`,
      shown / own,
      1,
      'most',
      ` (${shown} : ${own})`,
    ),
  ];
  for (const what of /** @type {const} */ ([name, 'quote'])) {
    const arm =
      (/** @type {Backend} */ { url, headers }, /** @type {string} */ path) =>
      () =>
        load({ url, headers, paths: [path], seconds, connections: 1 });
    const [small, large] = [arm(alone, few[what]), arm(among, many[what])];
    await small();
    await large();
    const { a, b } = await interleaved(small, large, rounds);
    lines.push(
      line(
        `${what} among ${merchants} merchants : alone, median`,
        b.median / a.median,
        1.2,
        'most',
        ` (${plain(b.median)} ms : ${plain(a.median)} ms)`,
      ),
    );
    const [fewSql, manySql] = [await statements(alone, few[what]), await statements(among, many[what])];
    lines.push(
      line(
        `${what}: SQL statements among ${merchants} : alone`,
        manySql / fewSql,
        1.05,
        'most',
        ` (${plain(manySql)} : ${plain(fewSql)})`,
      ),
    );
  }
  return lines;
}
