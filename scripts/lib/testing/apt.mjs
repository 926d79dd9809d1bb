import { existsSync } from 'node:fs';
import path from 'node:path';
import { runForCode } from '../run.mjs';

/**
 * Installs packages of Debian where that is possible: as root, on a system that has apt.
 * @param {readonly string[]} packages @param {NodeJS.ProcessEnv} env @param {string} logDir
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function aptInstall(packages, env, logDir) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const log = path.join(logDir, 'apt.log');
  const update = await runForCode({ argv: ['apt-get', 'update'], cwd: '.' }, { log, env: quiet });
  const argv = ['apt-get', 'install', '-y', '--no-install-recommends', ...packages];
  return update === 0 && (await runForCode({ argv, cwd: '.' }, { log, env: quiet })) === 0;
}
