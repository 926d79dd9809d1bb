import { browserStage } from './browser.mjs';
import { LINT_CHECKS, runChecks, TYPE_CHECKS } from './checks.mjs';
import { integrationStage } from './integration.mjs';
import { runSuites, UNIT_SUITES } from './jest.mjs';

/**
 * @typedef {object} StageOptions
 * @property {NodeJS.ProcessEnv} env
 * @property {string} dataDir folder of the tests alone
 * @property {string} logDir
 * @property {string} stateFile
 * @property {import('../lifecycle.mjs').Lifecycle} lifecycle
 */

/**
 * The stages of `npm test` in their order: what is quick and finds much comes first.
 * @type {Record<string, (options: StageOptions) => Promise<import('./counts.mjs').Counts>>}
 */
export const STAGES = {
  types: (options) => runChecks(TYPE_CHECKS, options),
  lint: (options) => runChecks(LINT_CHECKS, options),
  unit: (options) => runSuites(UNIT_SUITES, options),
  integration: integrationStage,
  // Loaded when its turn comes: it reads YAML with a package that the set-up installs first.
  processes: async (options) => (await import('./processes/stage.mjs')).processesStage(options),
  browser: browserStage,
};

/**
 * The stages a developer asked for, in their own order; all when none was named.
 * @param {readonly string[]} names
 * @returns {{ chosen: string[], unknown: string[] }}
 */
export function chooseStages(names) {
  const all = Object.keys(STAGES);
  return {
    chosen: names.length === 0 ? all : all.filter((name) => names.includes(name)),
    unknown: names.filter((name) => !all.includes(name)),
  };
}
