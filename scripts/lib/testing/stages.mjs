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
 * What runs side by side: the processes wait much of their time, for locks to run out and for parts to come back, and
 * leave the cores to what only reckons.
 * @type {readonly (readonly (readonly string[])[])[]}
 */
const ROUNDS = [[['types', 'lint', 'unit', 'integration'], ['processes']], [['browser']]];

/**
 * The stages in the order they run: rounds one after the other, the lanes of a round at the same time, the stages of a
 * lane one after the other.
 * @param {readonly string[]} chosen
 */
export function roundsOf(chosen) {
  const only = (/** @type {readonly string[]} */ lane) => lane.filter((name) => chosen.includes(name));
  return ROUNDS.map((lanes) => lanes.map(only).filter(({ length }) => length > 0)).filter(
    ({ length }) => length > 0,
  );
}

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
