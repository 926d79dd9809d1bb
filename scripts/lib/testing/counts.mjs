import { isRecord, readRecord } from '../json-file.mjs';
import { jestFindings, playwrightFindings } from './findings.mjs';

/**
 * What a stage found. `problem` says why a stage that crashed counts as failed, `findings` which tests did not simply pass.
 * @typedef {{ passed: number, failed: number, skipped: number, problem?: string, findings?: import('./findings.mjs').Finding[] }} Counts
 */

/** @param {string} problem @returns {Counts} */
export function crashed(problem) {
  return { passed: 0, failed: 1, skipped: 0, problem };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const add = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    all.reduce((total, counts) => total + counts[key], 0);
  const problems = all.flatMap(({ problem }) => problem ?? []);
  return {
    passed: add('passed'),
    failed: add('failed'),
    skipped: add('skipped'),
    findings: all.flatMap(({ findings }) => findings ?? []),
    ...(problems.length > 0 ? { problem: problems.join('; ') } : {}),
  };
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
    findings: jestFindings(result),
  };
  return judged(counts, exitCode, name);
}

/**
 * Reads what Playwright's json reporter wrote. A test that passed only on a second try counts as passed.
 * @param {string} file @param {number} exitCode @param {string} name
 * @returns {Counts}
 */
export function playwrightCounts(file, exitCode, name) {
  const result = readRecord(file);
  const { stats, errors } = result;
  if (!isRecord(stats)) return crashed(`${name} wrote no result (exit code ${exitCode})`);
  const counts = {
    passed: number(stats.expected) + number(stats.flaky),
    failed: number(stats.unexpected) + (Array.isArray(errors) ? errors.length : 0),
    skipped: number(stats.skipped),
    findings: playwrightFindings(result),
  };
  return judged(counts, exitCode, name);
}

/**
 * The tests that did not simply pass, each with what it said, for the end of a long output.
 * @param {Counts} counts @returns {string[]}
 */
export function findingLines({ findings = [], problem }) {
  return [
    ...findings.flatMap(({ title, again, said }) => [
      `\n${again ? '↻ passed only on a second try' : '✗ failed'}: ${title}`,
      ...said.split('\n').map((line) => `    ${line}`),
    ]),
    ...(problem ? [`\n✗ ${problem}`] : []),
  ];
}

/**
 * The last line of `npm test`.
 * @param {Counts} counts
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
