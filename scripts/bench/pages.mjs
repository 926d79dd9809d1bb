import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { runProgram } from '../lib/lifecycle.mjs';
import { say, step } from '../lib/report.mjs';
import { goodsOn, shopAddress } from '../lib/running-shop.mjs';
import { load } from './lib/load.mjs';

const CONNECTIONS = 8;

/**
 * `node scripts/bench/pages.mjs`: how quickly the storefront that `npm start` runs sends whole pages to many at once.
 * Kept: everybody asks for the same page, as with a link that is passed around. Made anew: each asks by an address
 * nobody asked by before. Start the shop with TRUST_PROXY=1: each request is another shopper's, as the limits count
 * shoppers. `--shop` names another address of the shop, `--seconds` how long each is asked for. It only
 * reports; no number makes it fail.
 */
await runProgram(async () => {
  const { values } = parseArgs({
    options: { shop: { type: 'string' }, seconds: { type: 'string', default: '8' } },
  });
  const url = shopAddress(values.shop);
  const seconds = Number(values.seconds);
  const [goods = ''] = await goodsOn(url, '/en/pavilions/uzbekistan');
  const headers = { 'accept-encoding': 'br' };
  const asked = { url, headers, seconds, connections: CONNECTIONS, shoppers: true };
  /** @type {string[][]} */
  const rows = [];
  for (const page of ['/en', '/en/pavilions/uzbekistan', goods, '/en/search?q=coffee']) {
    await step(page, async () => {
      const same = Array.from({ length: 500 }, () => page);
      await load({ ...asked, paths: same, seconds: 1 });
      const kept = await load({ ...asked, paths: same });
      const anew = () => load({ ...asked, paths: anewPaths(page, seconds), connections: 1 });
      const one = await anew();
      // Each connection has addresses of its own: for the same one they would share a page.
      const many = await Promise.all(Array.from({ length: CONNECTIONS }, anew));
      const worst = Math.max(...many.map(({ p95 }) => p95));
      rows.push([page, kept.perSecond.toFixed(0), ms(kept.p95), ms(one.median), ms(one.p95), ms(worst)]);
    });
  }
  const head = [
    'page',
    'kept: pages a second',
    'p95',
    'made anew: median',
    'p95',
    `p95, ${CONNECTIONS} at once`,
  ];
  for (const cells of [head, head.map(() => '---'), ...rows]) say(`| ${cells.join(' | ')} |`);
  return 0;
});

/**
 * More addresses of a page than can be answered in the time, none of which was asked for before: a parameter that no page
 * knows makes an address of its own.
 * @param {string} page @param {number} seconds
 */
function anewPaths(page, seconds) {
  const mark = `${page}${page.includes('?') ? '&' : '?'}mark=${randomUUID()}`;
  return Array.from({ length: 200 * seconds }, (_, i) => `${mark}-${i}`);
}

/** @param {number} time */
function ms(time) {
  return `${time.toFixed(1)} ms`;
}
