import { isRecord, readRecord } from '../json-file.mjs';

/**
 * What a stage found. `problem` says why a stage that crashed counts as failed.
 * @typedef {{ passed: number, failed: number, skipped: number, problem?: string }} Counts
 */

/** @param {string} problem @returns {Counts} */
export function crashed(problem) {
  return { passed: 0, failed: 1, skipped: 0, problem };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {unknown} value */
const number = (value) => (typeof value === 'number' ? value : 0);

/**
 * A runner may say that all is well although it ran nothing, or fail without a failed test; neither counts as success.
 * @param {Counts} counts @param {number} exitCode @param {string} name
 * @returns {Counts}
 */
function judged(counts, exitCode, name) {
  if (counts.failed > 0) return counts;
  if (exitCode !== 0) return { ...counts, failed: 1, problem: `${name} ended with exit code ${exitCode}` };
  if (counts.passed === 0) return { ...counts, failed: 1, problem: `${name} ran no test` };
  return counts;
}

/**
 * Reads what `jest --json` wrote. A test file that could not be loaded counts as one failure.
 * @param {string} file @param {number} exitCode @param {string} name
 * @returns {Counts}
 */
export function jestCounts(file, exitCode, name) {
  const result = readRecord(file);
  if (!('numTotalTests' in result)) return crashed(`${name} wrote no result (exit code ${exitCode})`);
  const counts = {
    passed: number(result.numPassedTests),
    failed: number(result.numFailedTests) + number(result.numRuntimeErrorTestSuites),
    skipped: number(result.numPendingTests) + number(result.numTodoTests),
  };
  return judged(counts, exitCode, name);
}

/**
 * Reads what Playwright's json reporter wrote. A test that passed only on a second try counts as passed.
 * @param {string} file @param {number} exitCode @param {string} name
 * @returns {Counts}
 */
export function playwrightCounts(file, exitCode, name) {
  const { stats, errors } = readRecord(file);
  if (!isRecord(stats)) return crashed(`${name} wrote no result (exit code ${exitCode})`);
  const counts = {
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected) + (Array.isArray(errors) ? errors.length : 0),
    skipped: number(stats.skipped),
  };
  return judged(counts, exitCode, name);
}

/**
 * The last line of `npm test`.
 * @param {Counts} counts
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
