import path from 'node:path';
import { readRecord, writeJson } from './json-file.mjs';
import { isEmulated } from './stripe.mjs';
import { freePort, isFree, portFrom, requireFree } from './ports.mjs';

/**
 * Where the parts listen, from the environment. The database's port is free by choice and kept, so that tools can
 * rely on it.
 * @param {NodeJS.ProcessEnv} env @param {string} dataDir
 */
export async function choosePorts(env, dataDir) {
  const storefront = portFrom(env, 'STOREFRONT_PORT', 8000);
  const backend = portFrom(env, 'BACKEND_PORT', 9000);
  await requireFree(storefront, 'STOREFRONT_PORT', 'storefront');
  await requireFree(backend, 'BACKEND_PORT', 'backend');
  const emulator = portFrom(env, 'EMULATOR_PORT', 12111);
  if (isEmulated(env)) await requireFree(emulator, 'EMULATOR_PORT', 'Stripe emulator');
  if (env.DATABASE_URL) return { storefront, backend, emulator, postgres: 0 };

  const file = path.join(dataDir, 'ports.json');
  const asked = portFrom(env, 'PG_PORT', 0);
  if (asked) await requireFree(asked, 'PG_PORT', 'database');
  const kept = Number(readRecord(file).postgres) || 0;
  const postgres = asked || (kept && (await isFree(kept)) ? kept : await freePort());
  if (postgres !== kept) writeJson(file, { postgres });
  return { storefront, backend, emulator, postgres };
}
