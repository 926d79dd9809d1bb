import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { eventually } from './cases.mjs';
import { createClient } from './client.mjs';
import { fillCart, payFor, placeOrder } from './shop.mjs';

/** @typedef {import('./part.mjs').Part} Part */

/** Docker's patience in docker-compose.yml (`stop_grace_period`) is longer still; milliseconds. */
const PATIENCE = 25_000;

/**
 * Asks a process to end as Docker does.
 * @param {Part} part
 */
async function endPolitely({ service, log }) {
  assert.equal(service.death(), null, `${service.name} has run until now`);
  process.kill(service.pid, 'SIGTERM');
  /** @type {number | NodeJS.Signals | 'still running'} */
  let ended = 'still running';
  void service.ended.then((how) => {
    ended = how;
  });
  await eventually(async () => ended !== 'still running', `${service.name} ends`, PATIENCE);
  assert.equal(ended, 0, `exit code of ${service.name}, see ${log}`);
}

/**
 * Processes whose environment names a folder, so also those that have left the group of whoever started them. Where
 * the system doesn't tell (it has no /proc), none.
 * @param {string} folder
 */
function processesOf(folder) {
  if (!existsSync('/proc/self/environ')) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(folder);
    } catch {
      return false;
    }
  });
}

/** How processes end; these come last. @type {readonly import('./cases.mjs').Case[]} */
export const ENDING = [
  {
    title: 'killing one server leaves the other serving and selling',
    run: async ({ first, second, storefront, confirm }) => {
      process.kill(second.service.pid, 'SIGKILL');
      assert.equal(await second.service.ended, 'SIGKILL');
      await first.checkHealth();
      assert.equal((await createClient(storefront.url).get('/en')).status, 200);
      const cart = await fillCart(first.store, 'survivor@example.com');
      await payFor(first.store, cart.id, confirm);
      await placeOrder(first.store, cart.id);
    },
  },
  { title: 'SIGTERM ends the storefront with exit code 0', run: ({ storefront }) => endPolitely(storefront) },
  { title: 'SIGTERM ends a server with exit code 0', run: ({ first }) => endPolitely(first) },
  { title: 'SIGTERM ends the worker with exit code 0', run: ({ worker }) => endPolitely(worker) },
  { title: 'SIGTERM ends the Stripe emulator with exit code 0', run: ({ stripe }) => endPolitely(stripe) },
  {
    title: 'none of them leaves a process behind',
    run: ({ folder }) =>
      eventually(async () => processesOf(folder).length === 0, 'the end of every process', 30_000),
  },
];
