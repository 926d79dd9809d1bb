import path from 'node:path';
import { freePort } from '../../ports.mjs';
import { ensureDatabase, withClient } from '../../postgres/client.mjs';
import { startPostgres } from '../../postgres/server.mjs';
import { quietMedusa } from '../../quiet-medusa.mjs';
import { newEmulatorKeys, newSecret, newSecrets } from '../../secrets.mjs';
import { composeService } from './compose.mjs';
import { startRedis } from './redis.mjs';

/** @typedef {'backend-1' | 'backend-2' | 'worker' | 'storefront' | 'stripe'} PartName */

/**
 * What the services of docker-compose.yml stand on: ports, secrets, and a place for each of their commands.
 * @typedef {object} Ground
 * @property {string} folder stands for the volume `data`
 * @property {string} logDir
 * @property {Record<string, string>} variables those of .env
 * @property {(part: PartName) => string} address
 * @property {(name: string, part: PartName) => GroundedService} service as if it were that part's
 * @property {(lifecycle: Lifecycle) => Promise<import('../../service.mjs').Service>} startDatabase
 * @property {(lifecycle: Lifecycle) => Promise<import('../../service.mjs').Service>} startRedis
 */

/** @typedef {import('../../lifecycle.mjs').Lifecycle} Lifecycle */

/**
 * @typedef {object} GroundedService
 * @property {import('../../commands.mjs').Command} command
 * @property {import('../../commands.mjs').Command | null} healthcheck
 * @property {NodeJS.ProcessEnv} env the whole environment: nothing comes from the caller but where programs are
 */

/** Name and user of the database in docker-compose.yml. */
const DATABASE = 'caravanserai';

/**
 * Chooses ports and secrets; nothing runs yet.
 * @param {{ env: NodeJS.ProcessEnv, folder: string, logDir: string }} options
 * @returns {Promise<Ground>}
 */
export async function layGround({ env, folder, logDir }) {
  const [postgres, redis] = [await freePort(), await freePort()];
  const ports = {
    'backend-1': await freePort(),
    'backend-2': await freePort(),
    worker: await freePort(),
    storefront: await freePort(),
    stripe: await freePort(),
  };
  /** @param {PartName} part */
  const address = (part) => `http://localhost:${ports[part]}`;
  const password = newSecret();
  /** @type {Record<string, string>} */
  const variables = {
    ...newSecrets(),
    ...newEmulatorKeys(),
    STRIPE_API_BASE: address('stripe'),
    STRIPE_EMULATOR_URL: address('stripe'),
    DATABASE_PASSWORD: password,
    STOREFRONT_URL: address('storefront'),
    BACKEND_URL: address('backend-1'),
  };
  const outside = { PATH: env.PATH, HOME: env.HOME, ...quietMedusa(folder) };

  /** @param {string} name @param {PartName} part @returns {GroundedService} */
  const service = (name, part) => {
    const { command, environment, healthcheck } = composeService(name, variables, [
      ['postgres:5432', `localhost:${postgres}`],
      ['redis://redis:6379', `redis://127.0.0.1:${redis}`],
      ['http://backend:9000', address('backend-1')],
      ['localhost:9000', `localhost:${ports[part]}`],
      ['localhost:12111', `localhost:${ports[part]}`],
    ]);
    // A setting that the file lost must not come back by the door of its replacement.
    if (environment.PORT) environment.PORT = String(ports[part]);
    if (environment.CARAVANSERAI_DATA_DIR) environment.CARAVANSERAI_DATA_DIR = folder;
    if (environment.STRIPE_EMULATOR_JOURNAL)
      environment.STRIPE_EMULATOR_JOURNAL = path.join(folder, 'stripe.journal');
    return { command, healthcheck, env: { ...outside, ...environment } };
  };
  return {
    folder,
    logDir,
    variables,
    address,
    service,
    startDatabase: (lifecycle) =>
      startDatabase({ dataDir: folder, logDir, port: postgres, password, lifecycle }),
    startRedis: (lifecycle) =>
      startRedis(composeService('redis', variables, []).command, {
        port: redis,
        folder: path.join(folder, 'redis'),
        logDir,
        lifecycle,
      }),
  };
}

/**
 * Starts a PostgreSQL with the user and the database that the image of docker-compose.yml makes, or starts it again.
 * @param {{ dataDir: string, logDir: string, port: number, password: string,
 *   lifecycle: import('../../lifecycle.mjs').Lifecycle }} options
 */
async function startDatabase(options) {
  const postgres = await startPostgres({ ...options, throwaway: true });
  await withClient(postgres.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [DATABASE]);
    if (rowCount === 0) {
      const password = client.escapeLiteral(options.password);
      await client.query(`create role ${DATABASE} superuser login password ${password}`);
    }
  });
  await ensureDatabase(postgres.url('postgres'), DATABASE);
  return postgres.service;
}

/**
 * A server as it runs where there is no Redis: alone, with the work of a worker.
 * @param {GroundedService} service @returns {GroundedService}
 */
export function withoutRedis({ env: { REDIS_URL: _redis, ...env }, ...service }) {
  return { ...service, env: { ...env, WORKER_MODE: 'shared' } };
}
