import path from 'node:path';
import { ROOT } from '../../lib/paths.mjs';
import { freePort } from '../../lib/ports.mjs';
import { startService } from '../../lib/service.mjs';
import { answers, waitUntilReady } from '../../lib/wait.mjs';
import { publishableKey } from './backends.mjs';

/** @typedef {import('./backends.mjs').Backend & { sent: () => Promise<number> }} CountedBackend */

/**
 * The built backend with a count of its SQL statements, run from a project folder: its own, or the stock one.
 * @param {import('./bench-database.mjs').Bench} bench
 * @param {{ databaseUrl: string, directory: string, lifecycle: import('../../lib/lifecycle.mjs').Lifecycle }} options
 * @returns {Promise<CountedBackend>}
 */
export async function startCounted(bench, { databaseUrl, directory, lifecycle }) {
  const [port, countPort] = [await freePort(), await freePort()];
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...bench.environment(databaseUrl, port),
    LOG_LEVEL: 'error',
    COUNT_PORT: String(countPort),
    NODE_OPTIONS: `--require ${path.join(import.meta.dirname, 'count-queries.cjs')}`,
  };
  const log = path.join(bench.logDir, `${port}.log`);
  const argv = ['node', path.join(ROOT, 'backend/.medusa/server/src/server.js')];
  const service = startService('backend', { argv, cwd: path.relative(ROOT, directory) }, { log, env });
  lifecycle.onClose(service.stop);
  await waitUntilReady(service, answers(`http://localhost:${port}/ready`), { log, seconds: 120 });
  const key = await publishableKey(databaseUrl);
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    headers: { 'x-publishable-api-key': key, 'x-forward-secret': String(env.FORWARD_SECRET) },
    stop: service.stop,
    sent: async () => Number(await (await fetch(`http://127.0.0.1:${countPort}`)).text()),
  };
}
