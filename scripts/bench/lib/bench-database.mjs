import path from 'node:path';
import { COMMANDS } from '../../lib/commands.mjs';
import { backendEnvironment } from '../../lib/environment.mjs';
import { openDatabase } from '../../lib/open-database.mjs';
import { ensureDatabase, withClient } from '../../lib/postgres/client.mjs';
import { freePort } from '../../lib/ports.mjs';
import { prepareDatabase } from '../../lib/prepare-database.mjs';
import { quietMedusa } from '../../lib/quiet-medusa.mjs';
import { step } from '../../lib/report.mjs';
import { emulatorServer } from '../../lib/servers.mjs';
import { run } from '../../lib/run.mjs';
import { ensureSecrets } from '../../lib/secrets.mjs';
import { stripeSettings } from '../../lib/stripe.mjs';
import { multiply } from './fill.mjs';

/**
 * Where benchmarks run: a PostgreSQL, and the environment of backends on its databases.
 * @typedef {object} Bench
 * @property {'production' | 'development'} mode
 * @property {string} dataDir
 * @property {string} logDir
 * @property {(name: string) => string} urlOf address of a database
 * @property {(url: string, port?: number) => NodeJS.ProcessEnv} environment
 * @property {(lifecycle: import('../../lib/lifecycle.mjs').Lifecycle) => Promise<{ url: string, key: string }>} startEmulator
 *   takes the payments of benchmarks that pay, and tells nobody of them
 */

/** A seeded database that is only copied. */
const SEEDED = 'caravanserai_bench_seeded';

/**
 * Opens the PostgreSQL of DATABASE_URL, or an embedded one in a folder of its own.
 * @param {{ env: NodeJS.ProcessEnv, dataDir: string, mode: Bench['mode'], lifecycle: import('../../lib/lifecycle.mjs').Lifecycle }} options
 * @returns {Promise<Bench>}
 */
export async function openBench({ env, dataDir, mode, lifecycle }) {
  const logDir = path.join(dataDir, 'logs');
  const { secrets, databasePassword, emulatorKeys } = ensureSecrets(env, dataDir);
  const port = env.DATABASE_URL ? 0 : await freePort();
  const emulator = await freePort();
  const stripe = stripeSettings({}, emulatorKeys, emulator);
  const { url } = await openDatabase({
    env,
    dataDir,
    logDir,
    port,
    password: databasePassword,
    throwaway: true,
    lifecycle,
  });
  return {
    mode,
    dataDir,
    logDir,
    urlOf: (name) => {
      const address = new URL(url);
      address.pathname = `/${name}`;
      return address.href;
    },
    environment: (databaseUrl, backend = 9000) => ({
      ...backendEnvironment({
        env,
        mode,
        dataDir,
        databaseUrl,
        secrets,
        stripe,
        ports: { storefront: 8000, backend, emulator },
      }),
      ...quietMedusa(dataDir),
      DISABLE_ADMIN: 'true',
    }),
    startEmulator: async (owner) => {
      const keys = {
        STRIPE_SECRET_KEY: stripe.STRIPE_SECRET_KEY,
        STRIPE_PUBLISHABLE_KEY: stripe.STRIPE_PUBLISHABLE_KEY,
      };
      const server = emulatorServer({
        logDir,
        env: { PATH: env.PATH, PORT: String(emulator), ...keys },
        port: emulator,
        onService: () => {},
      });
      owner.onClose(server.stop);
      server.start();
      await server.ready();
      return { url: `http://localhost:${emulator}`, key: String(stripe.STRIPE_SECRET_KEY) };
    },
  };
}

/**
 * The address of a database with at least so many listings, made when it is not there yet.
 * @param {Bench} bench @param {{ listings: number, merchants: number }} size
 */
export async function filledDatabase(bench, size) {
  return copyOfSeeded(bench, `caravanserai_bench_${size.listings}`, async (url) => {
    await multiply(url, size);
    await rebuild(bench, url);
  });
}

/**
 * The address of a changed copy of the seeded database, made when it is not there yet.
 * @param {Bench} bench @param {string} name @param {(url: string) => Promise<void>} change
 */
export async function copyOfSeeded(bench, name, change) {
  const url = bench.urlOf(name);
  if (await exists(bench, name)) return url;
  await ensureDatabase(bench.urlOf('postgres'), SEEDED);
  const { dataDir, logDir, mode } = bench;
  const seeded = bench.urlOf(SEEDED);
  await prepareDatabase({ url: seeded, env: bench.environment(seeded), dataDir, logDir, mode });
  await onServer(
    bench,
    `create database ${name}_unfinished template ${SEEDED}`,
    `drop database if exists ${name}_unfinished`,
  );
  await change(bench.urlOf(`${name}_unfinished`));
  await onServer(bench, `alter database ${name}_unfinished rename to ${name}`);
  return url;
}

/** @param {Bench} bench @param {string} url */
async function rebuild(bench, url) {
  const { argv, cwd } = bench.mode === 'production' ? COMMANDS.seed : COMMANDS.seedSources;
  const script = `./src/scripts/rebuild-catalogue.${bench.mode === 'production' ? 'js' : 'ts'}`;
  await step('Rebuilding the catalogue', () =>
    run(
      { argv: [...argv.slice(0, -1), script], cwd },
      {
        what: 'Rebuilding the catalogue',
        advice: 'Correct what the log says and run the benchmark again.',
        log: path.join(bench.logDir, 'rebuild.log'),
        env: bench.environment(url),
      },
    ),
  );
  await withClient(url, (client) => client.query('vacuum analyze'));
}

/** @param {Bench} bench @param {string} name */
async function exists(bench, name) {
  return withClient(bench.urlOf('postgres'), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    return found.rowCount === 1;
  });
}

/** @param {Bench} bench @param {string} statement @param {string} [before] */
async function onServer(bench, statement, before) {
  await withClient(bench.urlOf('postgres'), async (client) => {
    if (before) await client.query(before);
    await client.query(statement);
  });
}
