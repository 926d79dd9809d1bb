import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';

/** @type {(options: object) => Promise<AutocannonResult>} */
const autocannon = createRequire(path.join(ROOT, 'backend/package.json'))('autocannon');

/**
 * @typedef {object} AutocannonResult
 * @property {{ average: number, total: number }} requests
 * @property {{ p50: number, p97_5: number, p99: number }} latency
 * @property {number} non2xx
 * @property {number} errors
 */

/**
 * What one run of load showed. Times in milliseconds.
 * @typedef {object} Load
 * @property {number} perSecond
 * @property {number} p95
 * @property {number} median
 * @property {number} requests
 */

/**
 * Sends requests over a few connections, each as soon as the last is answered.
 * @param {{ url: string, headers: Record<string, string>, paths: readonly string[], seconds: number, connections: number, status?: number, shoppers?: boolean }} options
 *   paths: asked in turn; status: the one that counts as success, else any 2xx; shoppers: each path is asked for by a
 *   shopper of its own, where the server trusts one proxy
 * @returns {Promise<Load>}
 */
export async function load({ url, headers, paths, seconds, connections, status, shoppers = false }) {
  /** @type {number[]} */
  const times = [];
  let bad = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: paths.map((path, i) => ({
      method: 'GET',
      path,
      headers: shoppers ? { ...headers, 'x-forwarded-for': addressOf(i) } : headers,
    })),
    setupClient: (/** @type {import('node:events').EventEmitter} */ client) => {
      client.on(
        'response',
        (/** @type {number} */ code, /** @type {number} */ _bytes, /** @type {number} */ time) => {
          times.push(time);
          if (status === undefined ? code < 200 || code > 299 : code !== status) bad += 1;
        },
      );
    },
  });
  if (bad > 0 || result.errors > 0)
    throw new Error(`${bad} bad answers and ${result.errors} errors from ${url}${paths[0]}`);
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: result.requests.total / seconds,
    p95: at(0.95),
    median: at(0.5),
    requests: result.requests.total,
  };
}

/** A private address (RFC 1918). @param {number} shopper */
const addressOf = (shopper) => `10.0.${(shopper >> 8) & 0xff}.${shopper & 0xff}`;

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/**
 * Rounds of two arms, in the order A B B A, so that a slow minute of the machine meets both.
 * @param {() => Promise<Load>} armA @param {() => Promise<Load>} armB @param {number} rounds
 */
export async function interleaved(armA, armB, rounds) {
  /** @type {{ a: Load[], b: Load[] }} */
  const runs = { a: [], b: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const arm of round % 2 === 0
      ? /** @type {const} */ (['a', 'b'])
      : /** @type {const} */ (['b', 'a'])) {
      runs[arm].push(await (arm === 'a' ? armA() : armB()));
    }
  }
  return { a: middle(runs.a), b: middle(runs.b) };
}

/** @param {readonly Load[]} loads @returns {Load} */
function middle(loads) {
  return {
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    p95: median(loads.map(({ p95 }) => p95)),
    median: median(loads.map((each) => each.median)),
    requests: loads.reduce((sum, { requests }) => sum + requests, 0),
  };
}
