import { ensureDatabase, requireDatabase } from './postgres/client.mjs';
import { startPostgres } from './postgres/server.mjs';
import { say, step } from './report.mjs';

/** Name of the database in the embedded PostgreSQL. */
const DATABASE = 'caravanserai';

/**
 * Opens the database of DATABASE_URL, or else the embedded one.
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} options.dataDir
 * @param {string} options.logDir
 * @param {number} options.port
 * @param {string} options.password
 * @param {boolean} [options.throwaway]
 * @param {import('./lifecycle.mjs').Lifecycle} options.lifecycle
 * @returns {Promise<{ url: string, service: import('./service.mjs').Service | null }>} service: null when not ours
 */
export async function openDatabase({ env, dataDir, logDir, port, password, throwaway, lifecycle }) {
  if (env.DATABASE_URL) {
    await requireDatabase(env.DATABASE_URL);
    say('Using the PostgreSQL of DATABASE_URL.');
    return { url: env.DATABASE_URL, service: null };
  }
  return step('Starting the embedded PostgreSQL', async () => {
    const postgres = await startPostgres({ dataDir, logDir, port, password, throwaway, lifecycle });
    if (postgres.moved) {
      say(`  The database's user can't reach this folder, so its files are in ${postgres.moved}`);
    }
    await ensureDatabase(postgres.url('postgres'), DATABASE);
    return { url: postgres.url(DATABASE), service: postgres.service };
  });
}
