import { backendEnvironment } from './environment.mjs';
import { Failure } from './failure.mjs';

/** Stands for the embedded database, which has no address before it runs. */
const EMBEDDED = 'postgres://localhost/embedded';

/**
 * Checks the settings as the backend will, but before the long steps. Needs the built packages.
 * @param {Omit<import('./environment.mjs').Setting, 'databaseUrl'>} setting
 */
export async function checkSettings(setting) {
  const { loadConfig } = await import('../../packages/config/dist/env.js');
  try {
    loadConfig(backendEnvironment({ ...setting, databaseUrl: setting.env.DATABASE_URL || EMBEDDED }));
  } catch (error) {
    throw new Failure({
      what: error instanceof Error ? error.message : String(error),
      advice: 'Correct these variables. Secrets that are left out are made and kept in .data/secrets.json.',
    });
  }
}
