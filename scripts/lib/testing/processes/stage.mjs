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
import { tryWithoutRedis, WITHOUT_REDIS } from './without-redis.mjs';

const CASES = [...SERVING, ...SHARING, ...STORMING, ...ENDING, WITHOUT_REDIS];

/**
 * Runs every command of docker-compose.yml without containers, on an own PostgreSQL and Redis, and tries what several
 * processes must do together. Without Redis only two servers that share nothing but the database are tried.
 * @param {import('../stages.mjs').StageOptions} options
 * @returns {Promise<import('../counts.mjs').Counts>}
 */
export async function processesStage({ env, dataDir, logDir, stateFile, lifecycle }) {
  const own = createLifecycle();
  lifecycle.onClose(own.close);
  const folder = path.join(dataDir, 'processes');
  rmSync(folder, { recursive: true, force: true });
  const place = { env, folder, logDir: path.join(logDir, 'processes'), lifecycle: own };
  try {
    const redis = await ensureRedis(env, logDir);
    await buildAll({ env, stateFile, logDir });
    if (redis) return await tryCases(CASES, await startInstallation(place));
    say('  There is no redis-server here and none could be installed: what needs it is skipped.');
    return { ...(await tryWithoutRedis(place)), skipped: CASES.length - 1 };
  } finally {
    await own.close();
  }
}
