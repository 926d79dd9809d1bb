import { withClient } from '../../lib/postgres/client.mjs';
import { ask, sentBytes } from './backends.mjs';
import { cardLookups, statementsOf } from './database-work.mjs';
import { line, plain } from './line.mjs';
import { interleaved, load, median } from './load.mjs';
import { cards, faceted, lists, searches, STOCK_FIELDS, stockCards } from './questions.mjs';

/** @typedef {import('./backends.mjs').Backend} Backend */
/** @typedef {import('./line.mjs').Line} Line */

/**
 * Ours against the stock route on the same data, with the server's cache off and another address each time.
 * @param {Backend} backend @param {{ seconds: number, rounds: number }} effort @returns {Promise<Line[]>}
 */
export async function uncached(backend, effort) {
  const lines = [];
  for (const [asked, fields] of Object.entries(STOCK_FIELDS)) {
    const stock = await stockPaths(backend, fields);
    for (const each of await against(backend, stock, effort))
      lines.push({ ...each, what: `${each.what} (stock: ${asked})` });
  }
  return lines;
}

/**
 * @param {Backend} backend @param {readonly string[]} stock @param {{ seconds: number, rounds: number }} effort
 * @returns {Promise<Line[]>}
 */
async function against(backend, stock, { seconds, rounds }) {
  const common = { url: backend.url, headers: backend.headers, seconds, connections: 8 };
  await load({ ...common, paths: stock, seconds: 3 });
  await load({ ...common, paths: cards, seconds: 3 });
  const { a: theirs, b: ours } = await interleaved(
    () => load({ ...common, paths: stock }),
    () => load({ ...common, paths: cards }),
    rounds,
  );
  const bytes = async (/** @type {readonly string[]} */ paths, /** @type {string} */ encoding) =>
    median(await Promise.all(paths.slice(0, 24).map((path) => sentBytes(backend, path, encoding))));
  const [theirBytes, ourBytes] = [await bytes(stock, 'identity'), await bytes(cards, 'identity')];
  const [theirWire, ourWire] = [await bytes(stock, 'br'), await bytes(cards, 'br')];
  const perRequest = async (/** @type {readonly string[]} */ paths) => {
    let requests = 0;
    const sent = await statementsOf(backend.databaseUrl, async () => {
      requests = (await load({ ...common, paths, seconds: 4 })).requests;
    });
    return sent / requests;
  };
  const [theirSql, ourSql] = [await perRequest(stock), await perRequest(cards)];
  return [
    line(
      'uncached throughput, ours : stock',
      ours.perSecond / theirs.perSecond,
      20,
      'least',
      ` (${plain(ours.perSecond)}/s : ${plain(theirs.perSecond)}/s)`,
    ),
    line(
      'uncached p95, ours : stock',
      ours.p95 / theirs.p95,
      0.1,
      'most',
      ` (${plain(ours.p95)} ms : ${plain(theirs.p95)} ms)`,
    ),
    line(
      'bytes sent to a browser for 24 cards, ours : stock',
      ourWire / theirWire,
      0.25,
      'most',
      ` (${plain(ourWire)} : ${plain(theirWire)}; uncompressed ${plain(ourBytes)} : ${plain(theirBytes)})`,
    ),
    line('SQL statements per request', ourSql, 2, 'most', ` (stock ${plain(theirSql)})`),
  ];
}

/**
 * The same page again and again: ours from the cache of at most a second, and as a 304.
 * @param {Backend} backend @param {{ seconds: number, rounds: number }} effort @returns {Promise<Line[]>}
 */
export async function cached(backend, { seconds, rounds }) {
  const stock = (await stockPaths(backend, STOCK_FIELDS['only what a card shows'])).slice(0, 1);
  const ours = cards.slice(0, 1);
  const etag = (await ask(backend, ours[0] ?? '')).headers.get('etag') ?? '';
  const common = { url: backend.url, headers: backend.headers, seconds, connections: 8 };
  const { a: theirs, b: again } = await interleaved(
    () => load({ ...common, paths: stock }),
    () => load({ ...common, paths: ours }),
    rounds,
  );
  const unchanged = await load({
    ...common,
    paths: ours,
    headers: { ...backend.headers, 'if-none-match': etag },
    status: 304,
  });
  return [
    line(
      'cached throughput, ours : stock',
      again.perSecond / theirs.perSecond,
      60,
      'least',
      ` (${plain(again.perSecond)}/s : ${plain(theirs.perSecond)}/s)`,
    ),
    line(
      '304 throughput, ours : stock',
      unchanged.perSecond / theirs.perSecond,
      60,
      'least',
      ` (${plain(unchanged.perSecond)}/s)`,
    ),
  ];
}

/**
 * How the slowest answers grow with the catalogue, one shopper at a time, cache off.
 * @param {Backend} small @param {Backend} large @param {{ seconds: number, rounds: number }} effort @returns {Promise<Line[]>}
 */
export async function growth(small, large, { seconds, rounds }) {
  const compare = async (
    /** @type {string} */ what,
    /** @type {readonly string[]} */ paths,
    /** @type {number} */ target,
  ) => {
    const arm =
      (/** @type {Backend} */ { url, headers }) =>
      () =>
        load({ url, headers, paths, seconds, connections: 1 });
    await arm(small)();
    await arm(large)();
    const { a, b } = await interleaved(arm(small), arm(large), rounds);
    return line(
      `${what}: p95 at the large size : small`,
      b.p95 / a.p95,
      target,
      'most',
      ` (${plain(b.p95)} ms : ${plain(a.p95)} ms)`,
    );
  };
  return [
    await compare('lists', lists, 1.5),
    await compare('facets', faceted, 2),
    await compare('search', searches, 2),
    await deepPage(large, seconds, rounds),
  ];
}

/** @param {Backend} backend @param {number} seconds @param {number} rounds @returns {Promise<Line>} */
async function deepPage(backend, seconds, rounds) {
  const first = '/store/listings?locale=en&ship_to=CN&limit=24';
  let cursor = '';
  for (let page = 1; page < 400; page += 1) {
    cursor = String(JSON.parse((await ask(backend, `${first}${cursor && `&cursor=${cursor}`}`)).text).next);
    if (cursor === 'null') throw new Error(`The list has only ${page} pages.`);
  }
  const arm = (/** @type {string} */ path) => () =>
    load({ url: backend.url, headers: backend.headers, paths: [path], seconds, connections: 1 });
  const { a, b } = await interleaved(arm(first), arm(`${first}&cursor=${cursor}`), rounds);
  return line(
    'page 400 : page 1, median',
    b.median / a.median,
    1.2,
    'most',
    ` (${plain(b.median)} ms : ${plain(a.median)} ms)`,
  );
}

/** 200 who ask the same cold page at once. @param {Backend} backend @returns {Promise<Line>} */
export async function stampede(backend) {
  const page = (/** @type {number} */ price) =>
    `/store/listings?locale=en&ship_to=FR&limit=24&price_max=${price}`;
  const once = await cardLookups(backend.databaseUrl, () => ask(backend, page(90_001)));
  const many = await cardLookups(backend.databaseUrl, () =>
    Promise.all(Array.from({ length: 200 }, () => ask(backend, page(90_002)))),
  );
  return line('database executions for 200 at once', many / once, 1, 'most');
}

/**
 * How long until both processes show a price changed by a third.
 * @param {Backend} first @param {Backend} second @returns {Promise<Line>}
 */
export async function freshness(first, second) {
  const { cards: shown } = JSON.parse((await ask(first, cards[0] ?? '')).text);
  const { listing_id, slug } = shown[0];
  const path = `/store/listings/${encodeURIComponent(slug)}?locale=en&ship_to=CN&listing=${listing_id}`;
  const list = `/store/listings?locale=en&ship_to=CN&limit=24&merchant=${shown[0].merchant.handle}&sort=-price`;
  /** @type {number[]} */
  const times = [];
  await withClient(first.databaseUrl, async (client) => {
    for (let round = 0; round < 20; round += 1) {
      const amount = 1_000_000 + round;
      await client.query(
        `update price set amount = $1::numeric, raw_amount = jsonb_build_object('value', $1::text) where currency_code = 'cny' and price_set_id =
           (select s.price_set_id from listing l join product_variant_price_set s on s.variant_id = l.variant_id where l.id = $2)`,
        [String(amount), listing_id],
      );
      const started = performance.now();
      for (const reader of [first, second]) {
        for (const address of [path, list]) {
          while (!(await ask(reader, address)).text.includes(`${amount}00`)) {
            if (performance.now() - started > 10_000)
              throw new Error('A changed price never became visible.');
          }
        }
      }
      times.push(performance.now() - started);
    }
  });
  return line(
    'a price visible in two processes, slowest of 20, seconds',
    Math.max(...times) / 1000,
    1,
    'most',
    ` (median ${plain(median(times) / 1000)} s)`,
  );
}

/** @param {Backend} backend @param {string} fields */
async function stockPaths(backend, fields) {
  const { regions } = JSON.parse((await ask(backend, '/store/regions?fields=id&limit=50')).text);
  const { count } = JSON.parse((await ask(backend, '/store/products?limit=1&fields=id')).text);
  return stockCards(fields, regions, count);
}
