/**
 * Every command that starts, prepares or checks a part of Caravanserai, in one place: `npm start`, `npm test` and
 * docker-compose.yml run these and no others.
 *
 * @typedef {object} Command
 * @property {readonly string[]} argv program and arguments; `node` stands for the Node that runs the scripts
 * @property {string} cwd folder relative to the checkout
 */

const BUILT_BACKEND = 'backend/.medusa/server';
const MEDUSA_FROM_BUILD = '../../node_modules/@medusajs/cli/cli.js';
const MEDUSA = 'node_modules/@medusajs/cli/cli.js';

/** @satisfies {Record<string, Command>} */
export const COMMANDS = {
  build: { argv: ['node', 'scripts/build.mjs'], cwd: '.' },
  buildPackages: {
    argv: ['node', 'node_modules/typescript/bin/tsc', '-b', 'packages/tsconfig.json'],
    cwd: '.',
  },
  buildBackend: { argv: ['node', MEDUSA, 'build'], cwd: 'backend' },
  buildStorefront: { argv: ['npm', 'run', 'build'], cwd: 'storefront' },

  migrate: { argv: ['node', MEDUSA_FROM_BUILD, 'db:migrate', '--execute-safe-links'], cwd: BUILT_BACKEND },
  seed: { argv: ['node', MEDUSA_FROM_BUILD, 'exec', './src/scripts/seed.js'], cwd: BUILT_BACKEND },
  backend: { argv: ['node', 'src/server.js'], cwd: BUILT_BACKEND },
  storefront: { argv: ['node', 'server/index.mjs'], cwd: 'storefront' },
  emulator: { argv: ['node', 'packages/stripe-emulator/dist/serve.js'], cwd: '.' },

  watchPackages: {
    argv: [
      'node',
      'node_modules/typescript/bin/tsc',
      '-b',
      '--watch',
      '--preserveWatchOutput',
      'packages/tsconfig.json',
    ],
    cwd: '.',
  },
  migrateSources: { argv: ['node', MEDUSA, 'db:migrate', '--execute-safe-links'], cwd: 'backend' },
  seedSources: { argv: ['node', MEDUSA, 'exec', './src/scripts/seed.ts'], cwd: 'backend' },
  backendSources: {
    argv: ['node', '-r', 'ts-node/register/transpile-only', 'src/server.ts'],
    cwd: 'backend',
  },
  drawCloths: { argv: ['npm', 'run', 'cloths'], cwd: 'storefront' },
  storefrontSources: { argv: ['node', 'server/index.mjs', '--dev'], cwd: 'storefront' },
};

/**
 * Installs exactly what the lock file names, with exactly the pnpm that package.json names.
 * @param {string} packageManager as in package.json: pnpm@<version>
 * @returns {Command}
 */
export function installCommand(packageManager) {
  return { argv: ['npx', '--yes', packageManager, 'install', '--frozen-lockfile'], cwd: '.' };
}
