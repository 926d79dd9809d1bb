import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../../build.mjs';
import { createLifecycle } from '../../lifecycle.mjs';
import { say } from '../../report.mjs';
import { tryCases } from './cases.mjs';
import { ENDING } from './ending.mjs';
import { startInstallation } from './installation.mjs';
import { ensureRedis } from './redis.mjs';
import { SERVING } from './serving.mjs';
import { SHARING } from './sharing.mjs';
import { STORMING } from './storming.mjs';

const CASES = [...SERVING, ...SHARING, ...STORMING, ...ENDING];

/**
 * Runs every command of docker-compose.yml without containers, on an own PostgreSQL and Redis, and tries what several
 * processes must do together. Without Redis all is skipped.
 * @param {import('../stages.mjs').StageOptions} options
 * @returns {Promise<import('../counts.mjs').Counts>}
 */
export async function processesStage({ env, dataDir, logDir, stateFile, lifecycle }) {
  if (!(await ensureRedis(env, logDir))) {
    say('  There is no redis-server here and none could be installed: these tests are skipped.');
    return { passed: 0, failed: 0, skipped: CASES.length };
  }
  const own = createLifecycle();
  lifecycle.onClose(own.close);
  const folder = path.join(dataDir, 'processes');
  rmSync(folder, { recursive: true, force: true });
  try {
    await buildAll({ env, stateFile, logDir });
    const place = { env, folder, logDir: path.join(logDir, 'processes'), lifecycle: own };
    const installation = await startInstallation(place);
    return await tryCases(CASES, installation);
  } finally {
    await own.close();
  }
}
