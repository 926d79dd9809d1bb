import { existsSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS } from './commands.mjs';
import { contentHash } from './hash.mjs';
import { newEmulatorKeys, newSecrets } from './secrets.mjs';
import { whenChanged } from './once.mjs';
import { ROOT } from './paths.mjs';
import { quietMedusa } from './quiet-medusa.mjs';
import { step } from './report.mjs';
import { run } from './run.mjs';

const SHARED = ['pnpm-lock.yaml', 'tsconfig.base.json', 'packages', 'scripts/lib/commands.mjs'];

/** What is built, from what, and what shows that the result is still there. */
const TARGETS = {
  packages: {
    title: 'Building the shared packages',
    command: COMMANDS.buildPackages,
    inputs: SHARED,
    results: ['packages/config/dist/env.js', 'packages/money/dist', 'packages/stripe-emulator/dist/serve.js'],
  },
  backend: {
    title: 'Building the backend and Medusa Admin',
    command: COMMANDS.buildBackend,
    inputs: [
      ...SHARED,
      'backend/src',
      'backend/medusa-config.ts',
      'backend/tsconfig.json',
      'backend/package.json',
    ],
    results: ['backend/.medusa/server/medusa-config.js'],
  },
  storefront: {
    title: 'Building the storefront',
    command: COMMANDS.buildStorefront,
    inputs: [...SHARED, 'storefront'],
    results: ['storefront/build/server', 'storefront/build/client'],
  },
};

/** @param {string} file */
const isSource = (file) =>
  !/(\.test\.\w+|\.tsbuildinfo|\.md)$|(^|\/)(e2e|integration-tests|__tests__|test-results)\//.test(file);

/**
 * Medusa checks its settings while building, although nothing of them may end up in the result: it serves any
 * installation.
 * @returns {Record<string, string>}
 */
function buildSettings() {
  return {
    DATABASE_URL: 'postgres://nobody@localhost/none',
    STOREFRONT_URL: 'http://localhost:8000',
    BACKEND_URL: 'http://localhost:9000',
    WORKER_MODE: 'shared',
    ...quietMedusa(path.join(ROOT, '.data')),
    ...newSecrets(),
    ...newEmulatorKeys(),
  };
}

/**
 * Builds one target when its sources have changed.
 * @param {keyof typeof TARGETS} name
 * @param {{ env: NodeJS.ProcessEnv, stateFile: string, logDir: string }} options
 */
async function build(name, { env, stateFile, logDir }) {
  const { title, command, inputs, results } = TARGETS[name];
  const exists = results.every((result) => existsSync(path.join(ROOT, result)));
  await whenChanged(stateFile, name, contentHash(ROOT, inputs, isSource), exists, () =>
    step(title, () =>
      run(command, {
        what: title,
        advice: 'Correct what the log says and run the command again.',
        log: path.join(logDir, `build-${name}.log`),
        env: { ...env, ...buildSettings(), NODE_ENV: 'production' },
      }),
    ),
  );
}

/** @typedef {{ env: NodeJS.ProcessEnv, stateFile: string, logDir: string }} BuildOptions */

/** @param {BuildOptions} options */
export async function buildPackages(options) {
  await build('packages', options);
}

/**
 * What development needs built: the packages that Node runs, and the drawn parts of the stylesheet.
 * @param {BuildOptions} options
 */
export async function buildForDevelopment(options) {
  await buildPackages(options);
  await run(COMMANDS.drawCloths, {
    what: 'Drawing the cloths of the pavilions',
    advice: 'Correct what the log says and run the command again.',
    log: path.join(options.logDir, 'cloths.log'),
    env: options.env,
  });
}

/**
 * Builds everything that `npm start` runs; backend and storefront side by side, since each uses about one core.
 * @param {BuildOptions} options
 */
export async function buildAll(options) {
  await buildPackages(options);
  await Promise.all([build('backend', options), build('storefront', options)]);
}
