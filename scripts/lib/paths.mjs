import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Folder for everything that belongs to this installation and is not in Git: database, secrets, logs.
 * @param {NodeJS.ProcessEnv} env
 */
export function dataDirOf(env) {
  return path.resolve(ROOT, env.CARAVANSERAI_DATA_DIR || '.data');
}
