import path from 'node:path';
import { writeJson } from './json-file.mjs';

/**
 * Environment in which Medusa sends nothing and writes nothing into the home folder. The variable alone stops what is
 * sent; each Medusa process would still leave a sender behind that outlives it, unless its settings file says no.
 * @param {string} dataDir
 */
export function quietMedusa(dataDir) {
  const home = path.join(dataDir, 'config');
  writeJson(path.join(home, 'medusa', 'config.json'), { telemetry: { enabled: false } });
  return { XDG_CONFIG_HOME: home, MEDUSA_DISABLE_TELEMETRY: 'true' };
}
