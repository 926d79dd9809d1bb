import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from '../build.mjs';
import { createLifecycle } from '../lifecycle.mjs';
import { ROOT } from '../paths.mjs';
import { freePort } from '../ports.mjs';
import { startStack } from '../stack.mjs';
import { ensureBrowser } from './chromium.mjs';
import { crashed, playwrightCounts, sum } from './counts.mjs';
import { runVisibly } from './jest.mjs';

const SHOP = 'storefront/playwright.config.ts';
const PAYMENT_FORM = 'packages/stripe-emulator/playwright.config.ts';

/**
 * Runs the browser tests: those of the stand-in for the payment form, then those of the shop, against a freshly planted
 * Caravanserai on free ports, in the production build. The latter find it through STOREFRONT_URL, BACKEND_URL, PUBLISHABLE_KEY and DEMO_FILE, both the browser through CHROMIUM_PATH.
 * @param {import('./stages.mjs').StageOptions} options
 */
export async function browserStage({ env, dataDir, logDir, stateFile, lifecycle }) {
  for (const config of [SHOP, PAYMENT_FORM]) {
    if (!existsSync(path.join(ROOT, config))) return crashed(`${config} does not exist`);
  }
  const own = createLifecycle();
  lifecycle.onClose(own.close);
  const stackDir = path.join(dataDir, 'browser');
  rmSync(stackDir, { recursive: true, force: true });
  try {
    const chromium = await ensureBrowser(env, logDir);
    const ports = {
      storefront: await freePort(),
      backend: await freePort(),
      emulator: await freePort(),
      postgres: await freePort(),
    };
    await buildAll({ env, stateFile, logDir });
    const browser = { ...env, CHROMIUM_PATH: chromium };
    // It needs no shop: it runs while one is planted.
    const paymentForm = runPlaywright(PAYMENT_FORM, browser, path.join(logDir, 'payment-form.json'));
    const starting = startStack({
      // Each test claims an address of its own, as shoppers behind a proxy do: the limits count shoppers.
      env: { ...env, TRUST_PROXY: '1' },
      dataDir: stackDir,
      ports,
      mode: 'production',
      lifecycle: own,
      throwaway: true,
    });
    const [stack, form] = await Promise.all([starting, paymentForm]);
    const where = {
      ...browser,
      STOREFRONT_URL: stack.demo.storefront_url,
      BACKEND_URL: stack.demo.backend_url,
      PUBLISHABLE_KEY: stack.demo.publishable_key,
      DEMO_FILE: path.join(stackDir, 'demo.json'),
    };
    // The crawl compares pages with one another: nobody may change the shop meanwhile.
    const crawl = await runPlaywright(SHOP, where, path.join(logDir, 'crawl.json'), 'crawl');
    const shop = await runPlaywright(SHOP, where, path.join(logDir, 'playwright.json'), 'shop');
    // Merchants and operators change the goods that shoppers are shown.
    const desks = await runPlaywright(SHOP, where, path.join(logDir, 'desks.json'), 'desks');
    return sum([form, crawl, shop, desks]);
  } finally {
    await own.close();
  }
}

/**
 * @param {string} config @param {NodeJS.ProcessEnv} env @param {string} result file for the counts
 * @param {string} [project] that one of the configuration's alone
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
async function runPlaywright(config, env, result, project) {
  rmSync(result, { force: true });
  const argv = ['node', 'node_modules/@playwright/test/cli.js', 'test', '-c', config, '--reporter=list,json'];
  if (project) argv.push(`--project=${project}`);
  const code = await runVisibly({ argv, cwd: '.' }, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: result });
  return playwrightCounts(result, code, config);
}
