import path from 'node:path';
import { explain } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { say, step } from './report.mjs';
import { watchFolders } from './watch.mjs';

const SOURCES = ['backend/src', 'packages/money/dist', 'packages/customs/dist', 'packages/locales/dist'];
const MORE_SOURCES = ['packages/contracts/dist', 'packages/config/dist', 'packages/art/dist'];

/** @param {string} file */
const isCode = (file) => /\.(ts|js|json)$/.test(file) && !/\.test\.|\.d\.ts$/.test(file);

/**
 * Restarts the backend whenever its sources or the compiled packages change. A backend that can't start is not the
 * end: the next change tries again.
 * @param {import('./servers.mjs').Server} backend
 * @returns {() => void} stops watching
 */
export function keepRestarting(backend) {
  let pending = false;
  let busy = false;
  const restart = async () => {
    pending = true;
    if (busy) return;
    busy = true;
    while (pending) {
      pending = false;
      await step('Restarting the backend', backend.restart).catch((error) => say(`✗ ${explain(error)}`));
    }
    busy = false;
  };
  const folders = [...SOURCES, ...MORE_SOURCES].map((folder) => path.join(ROOT, folder));
  return watchFolders(folders, isCode, () => void restart());
}
