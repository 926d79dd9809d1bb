import path from 'node:path';
import { tail } from '../logs.mjs';
import { duration, say } from '../report.mjs';
import { runForCode } from '../run.mjs';

/**
 * A command that is right or wrong as a whole; it counts as one test.
 * @typedef {{ title: string, command: import('../commands.mjs').Command }} Check
 */

const TSC = 'node_modules/typescript/bin/tsc';

/** @param {string} title @param {string[]} argv @param {string} [cwd] @returns {Check} */
const check = (title, argv, cwd = '.') => ({ title, command: { argv, cwd } });

/** The packages are built before, so their own sources are checked by then. */
export const TYPE_CHECKS = [
  check('types of the packages', ['node', TSC, '-b', 'packages/tsconfig.json']),
  check('types of the package tests', ['node', TSC, '-p', 'packages/tsconfig.test.json']),
  check('types of the scripts', ['node', TSC, '-p', 'scripts/tsconfig.json']),
  check('types of the storefront', ['npm', 'run', 'typecheck'], 'storefront'),
  check('types of the backend', ['node', TSC, '--noEmit', '-p', 'backend/tsconfig.json']),
  check('types of the backend tests', ['node', TSC, '-p', 'backend/integration-tests/tsconfig.json']),
];

export const LINT_CHECKS = [
  check('lint', ['node', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']),
  check('formatting', ['node', 'node_modules/prettier/bin/prettier.cjs', '--check', '.']),
];

/** Two cores: two checks at a time. */
const AT_ONCE = 2;

/**
 * Runs checks and shows the output of those that fail.
 * @param {readonly Check[]} checks @param {{ env: NodeJS.ProcessEnv, logDir: string }} options
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runChecks(checks, { env, logDir }) {
  const waiting = [...checks];
  /** @type {import('./findings.mjs').Finding[]} */
  const findings = [];
  const counts = { passed: 0, failed: 0, skipped: 0, findings };
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const log = path.join(logDir, `${next.title.replaceAll(' ', '-')}.log`);
      const started = performance.now();
      const code = await runForCode(next.command, { log, env });
      counts[code === 0 ? 'passed' : 'failed'] += 1;
      say(`  ${code === 0 ? '✓' : '✗'} ${next.title} (${duration(performance.now() - started)})`);
      if (code === 0) continue;
      say(tail(log, 100));
      findings.push({ title: next.title, said: tail(log, 15) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return counts;
}
