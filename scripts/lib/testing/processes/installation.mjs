import path from 'node:path';
import { readDemo } from '../../demo.mjs';
import { step } from '../../report.mjs';
import { run } from '../../run.mjs';
import { createClient, succeed } from './client.mjs';
import { layGround } from './ground.mjs';
import { startPart } from './part.mjs';
import { confirmAt } from './pay.mjs';

/** @typedef {import('./ground.mjs').Ground} Ground */
/** @typedef {import('./part.mjs').Part} Part */

/**
 * What docker-compose.yml describes, running on this machine without containers.
 * @typedef {object} Installation
 * @property {string} folder stands for the volume `data`
 * @property {Part} first
 * @property {Part} second
 * @property {Part} worker
 * @property {Part} storefront
 * @property {Part} stripe the emulator
 * @property {import('./pay.mjs').Confirm} confirm pays an intent as a browser would
 * @property {import('../../service.mjs').Service} database
 * @property {import('../../service.mjs').Service} redis
 * @property {Ground} ground
 * @property {Record<string, string>} asShop headers of whoever asks as the storefront does
 * @property {import('../../lifecycle.mjs').Lifecycle} lifecycle stops what a case starts
 */

/**
 * Starts every service of docker-compose.yml in its order.
 * @param {{ env: NodeJS.ProcessEnv, folder: string, logDir: string,
 *   lifecycle: import('../../lifecycle.mjs').Lifecycle }} options
 * @returns {Promise<Installation>} once servers, worker and storefront are ready
 */
export async function startInstallation(options) {
  const ground = await layGround(options);
  const [database, redis] = await step('Starting PostgreSQL and Redis', () =>
    Promise.all([ground.startDatabase(options.lifecycle), ground.startRedis(options.lifecycle)]),
  );
  await runOnce(ground, 'migrate', 'Migrating the database by the command of docker-compose.yml');
  await runOnce(ground, 'seed', 'Planting the demonstration by the command of docker-compose.yml');

  const { folder, variables, address } = ground;
  const addresses = { storefrontUrl: address('storefront'), backendUrl: address('backend-1') };
  const { publishable_key: key, logins } = readDemo(folder, addresses);
  variables.PUBLISHABLE_KEY = key;
  const asShop = { 'x-publishable-api-key': key, 'x-forward-secret': variables.FORWARD_SECRET ?? '' };
  /** @type {Record<string, string>} */
  const asAdmin = {};
  const start = (/** @type {import('./ground.mjs').PartName} */ name) =>
    startPart(ground, name, { asShop, asAdmin, lifecycle: options.lifecycle });

  const parts = await step(
    'Starting the Stripe emulator, two servers, a worker and the storefront',
    async () => {
      const stripe = start('stripe');
      await stripe.ready('/_emulator/ready');
      const [first, second, worker] = [start('backend-1'), start('backend-2'), start('worker')];
      const storefront = start('storefront');
      await Promise.all([first, second, worker].map(({ ready }) => ready('/ready')));
      await storefront.ready('/healthz');
      return { first, second, worker, storefront, stripe };
    },
  );
  /** @type {{ token: string }} */
  const { token } = await succeed(createClient(parts.first.url).post('/auth/user/emailpass', logins.admin));
  asAdmin.authorization = `Bearer ${token}`;
  const confirm = confirmAt(parts.stripe.url, variables.STRIPE_SECRET_KEY ?? '');
  return { folder, database, redis, confirm, ground, asShop, lifecycle: options.lifecycle, ...parts };
}

/**
 * Runs a service that ends by itself.
 * @param {Ground} ground @param {string} name @param {string} what @param {NodeJS.ProcessEnv} [change] of its environment
 */
export async function runOnce(ground, name, what, change = {}) {
  const { command, env } = ground.service(name, 'backend-1');
  const advice = 'Compare docker-compose.yml with what this command needs.';
  const log = path.join(ground.logDir, `${name}.log`);
  await step(what, () => run(command, { what, advice, log, env: { ...env, ...change } }));
}
