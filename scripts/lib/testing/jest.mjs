import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { spawnGroup } from '../children.mjs';
import { ROOT } from '../paths.mjs';
import { crashed, jestCounts, sum } from './counts.mjs';

/**
 * A Jest configuration. `modules`: it loads ES modules natively, as our scripts and Medusa's loaders do. `servers`: its
 * tests run servers, of which a timer may outlive the tests.
 * @typedef {{ config: string, modules?: boolean, servers?: boolean }} Suite
 */

/** @type {readonly Suite[]} */
export const UNIT_SUITES = [
  { config: 'packages/jest.config.cjs' },
  { config: 'packages/art/jest.config.cjs' },
  { config: 'scripts/jest.config.cjs', modules: true },
  { config: 'backend/jest.unit.config.cjs' },
  { config: 'storefront/jest.config.cjs' },
];

/** @type {readonly Suite[]} */
export const INTEGRATION_SUITES = [
  { config: 'backend/jest.integration.config.cjs', modules: true, servers: true },
];

/**
 * Runs a command with its output on the terminal.
 * @param {import('../commands.mjs').Command} command @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} exit code
 */
export function runVisibly(command, env) {
  return new Promise((resolve) => {
    const child = spawnGroup(command, { env, output: 'inherit' });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * @param {Suite} suite @param {{ env: NodeJS.ProcessEnv, logDir: string }} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
async function runSuite({ config, modules, servers }, { env, logDir }) {
  const file = path.join(ROOT, config);
  if (!existsSync(file)) return crashed(`${config} does not exist`);
  const result = path.join(logDir, `${config.replaceAll('/', '-')}.json`);
  rmSync(result, { force: true });
  const argv = [
    'node',
    ...(modules ? ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'] : []),
    path.join(ROOT, 'node_modules/jest/bin/jest.js'),
    `--config=${file}`,
    '--json',
    `--outputFile=${result}`,
    '--maxWorkers=2',
    // Only what hangs takes as long; Jest's own five seconds are few on a busy machine.
    '--testTimeout=120000',
    ...(servers ? ['--forceExit'] : []),
  ];
  const code = await runVisibly({ argv, cwd: path.dirname(config) }, env);
  return jestCounts(result, code, config);
}

/**
 * Runs suites one after the other.
 * @param {readonly Suite[]} suites @param {{ env: NodeJS.ProcessEnv, logDir: string }} options
 */
export async function runSuites(suites, options) {
  const all = [];
  for (const suite of suites) all.push(await runSuite(suite, options));
  return sum(all);
}
