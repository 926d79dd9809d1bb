import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../build.mjs';
import { createLifecycle } from '../lifecycle.mjs';
import { ROOT } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { startStack } from '../stack.mjs';
import { ensureBrowser } from './chromium.mjs';
import { crashed, playwrightCounts } from './counts.mjs';
import { runVisibly } from './jest.mjs';

const CONFIG = 'storefront/playwright.config.ts';

/**
 * Runs the browser tests against a freshly planted Caravanserai on free ports, in the production build.
 * The tests find it through STOREFRONT_URL, BACKEND_URL, PUBLISHABLE_KEY and DEMO_FILE, the browser through
 * CHROMIUM_PATH.
 * @param {import('./stages.mjs').StageOptions} options
 */
export async function browserStage({ env, dataDir, logDir, stateFile, lifecycle }) {
  if (!existsSync(path.join(ROOT, CONFIG))) return crashed(`${CONFIG} does not exist`);
  const own = createLifecycle();
  lifecycle.onClose(own.close);
  const stackDir = path.join(dataDir, 'browser');
  rmSync(stackDir, { recursive: true, force: true });
  try {
    const chromium = await ensureBrowser(env, logDir);
    const ports = { storefront: await freePort(), backend: await freePort(), postgres: await freePort() };
    const stack = await startStack({
      // Each test claims an address of its own, as shoppers behind a proxy do: the limits count shoppers.
      env: { ...env, TRUST_PROXY: '1' },
      dataDir: stackDir,
      ports,
      mode: 'production',
      lifecycle: own,
      built: buildAll({ env, stateFile, logDir }),
      throwaway: true,
    });
    const result = path.join(logDir, 'playwright.json');
    rmSync(result, { force: true });
    const argv = [
      'node',
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      CONFIG,
      '--reporter=list,json',
    ];
    const code = await runVisibly(
      { argv, cwd: '.' },
      {
        ...env,
        STOREFRONT_URL: stack.demo.storefront_url,
        BACKEND_URL: stack.demo.backend_url,
        PUBLISHABLE_KEY: stack.demo.publishable_key,
        DEMO_FILE: path.join(stackDir, 'demo.json'),
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: result,
      },
    );
    return playwrightCounts(result, code, CONFIG);
  } finally {
    await own.close();
  }
}
