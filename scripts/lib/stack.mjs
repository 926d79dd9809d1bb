import { rmSync } from 'node:fs';
import path from 'node:path';
import { readDemo } from './demo.mjs';
import { addressesOf, backendEnvironment, storefrontEnvironment } from './environment.mjs';
import { writeJson } from './json-file.mjs';
import { openDatabase } from './open-database.mjs';
import { prepareDatabase } from './prepare-database.mjs';
import { quietMedusa } from './quiet-medusa.mjs';
import { step } from './report.mjs';
import { ensureSecrets } from './secrets.mjs';
import { backendServer, emulatorServer, storefrontServer } from './servers.mjs';
import { emulatorEnvironment, isEmulated, stripeSettings } from './stripe.mjs';

/**
 * @typedef {object} StackOptions
 * @property {NodeJS.ProcessEnv} env
 * @property {string} dataDir
 * @property {{ storefront: number, backend: number, emulator: number, postgres: number }} ports
 * @property {'production' | 'development'} mode
 * @property {import('./lifecycle.mjs').Lifecycle} lifecycle what is started here is stopped by it, last first
 * @property {Promise<unknown>} [built] the database starts meanwhile; the rest waits for it
 * @property {boolean} [throwaway] the database is deleted when it stops
 * @property {(service: import('./service.mjs').Service) => void} [onService]
 */

/**
 * A running Caravanserai.
 * @typedef {object} Stack
 * @property {import('./demo.mjs').Demo} demo
 * @property {string} databaseUrl
 * @property {import('./service.mjs').Service | null} database null when it is not ours
 * @property {import('./servers.mjs').Server | null} emulator null when Stripe itself is used
 * @property {import('./servers.mjs').Server} backend
 * @property {import('./servers.mjs').Server} storefront
 */

/**
 * Starts database, Stripe emulator, backend and storefront; tests and benchmarks use it too. The schema is migrated and the
 * demonstration data planted where that is not yet done.
 * @param {StackOptions} options
 * @returns {Promise<Stack>} once the backend is ready and the storefront serves a page
 */
export async function startStack({
  env,
  dataDir,
  ports,
  mode,
  lifecycle,
  built,
  throwaway,
  onService = () => {},
}) {
  const logDir = path.join(dataDir, 'logs');
  const demoFile = path.join(dataDir, 'demo.json');
  rmSync(demoFile, { force: true });
  const { secrets, databasePassword, emulatorKeys } = ensureSecrets(env, dataDir);
  const stripe = stripeSettings(env, emulatorKeys, ports.emulator);

  const [{ url: databaseUrl, service: database }] = await Promise.all([
    openDatabase({
      env,
      dataDir,
      logDir,
      port: ports.postgres,
      password: databasePassword,
      throwaway,
      lifecycle,
    }),
    built,
  ]);
  if (database) onService(database);

  const setting = { env, mode, dataDir, databaseUrl, secrets, stripe, ports };
  const addresses = addressesOf(setting);
  const backendEnv = { ...backendEnvironment(setting), ...quietMedusa(dataDir) };
  await prepareDatabase({ url: databaseUrl, env: backendEnv, dataDir, logDir, mode });
  const demo = {
    ...readDemo(dataDir, addresses, isEmulated(env) ? stripe : {}),
    ...(env.SMTP_URL ? {} : { mail_url: `${addresses.backendUrl}/_mail` }),
  };

  const emulator = isEmulated(env)
    ? emulatorServer({
        logDir,
        env: emulatorEnvironment(setting, addresses.storefrontUrl),
        port: ports.emulator,
        onService,
      })
    : null;
  const backend = backendServer({ mode, logDir, env: backendEnv, port: ports.backend, onService });
  const storefrontEnv = storefrontEnvironment(setting, demo.publishable_key);
  const storefront = storefrontServer({
    mode,
    logDir,
    env: storefrontEnv,
    port: ports.storefront,
    onService,
  });
  if (emulator) lifecycle.onClose(emulator.stop);
  lifecycle.onClose(backend.stop);
  lifecycle.onClose(storefront.stop);
  await step('Starting the shop', async () => {
    emulator?.start();
    await emulator?.ready();
    backend.start();
    storefront.start();
    await backend.ready();
    await storefront.ready();
  });
  writeJson(demoFile, demo);
  return { demo, databaseUrl, database, emulator, backend, storefront };
}
