import { stripVTControlCharacters } from 'node:util';
import { isRecord } from '../json-file.mjs';

/**
 * A test that failed, or passed only when tried `again`, and what its failure said.
 * @typedef {{ title: string, said: string, again?: boolean }} Finding
 */

/** What a failure says first tells it; a stack and a page of HTML don't. */
const LINES = 14;
const WIDTH = 300;

/** @param {unknown} text */
function inShort(text) {
  const lines = stripVTControlCharacters(String(text ?? '')).split('\n');
  return lines
    .filter((line) => line.trim() && !/^\s+at .*node_modules/.test(line))
    .slice(0, LINES)
    .map((line) => line.slice(0, WIDTH))
    .join('\n');
}

/** @param {unknown} value @returns {Record<string, unknown>[]} */
const records = (value) => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * From what `jest --json` wrote. A file that could not be loaded is one finding.
 * @param {Record<string, unknown>} result @returns {Finding[]}
 */
export function jestFindings(result) {
  return records(result.testResults).flatMap((file) => {
    const where = String(file.name).split('/').slice(-2).join('/');
    const tests = records(file.assertionResults).filter(({ status }) => status === 'failed');
    if (tests.length === 0 && file.status === 'failed')
      return [{ title: where, said: inShort(file.message) }];
    return tests.map(({ fullName, failureMessages }) => ({
      title: `${where} › ${String(fullName)}`,
      said: inShort(Array.isArray(failureMessages) ? failureMessages[0] : ''),
    }));
  });
}

/**
 * From what Playwright's json reporter wrote.
 * @param {Record<string, unknown>} result @returns {Finding[]}
 */
export function playwrightFindings(result) {
  const outside = records(result.errors).map(({ message }) => ({
    title: 'outside of tests',
    said: inShort(message),
  }));
  return [...outside, ...records(result.suites).flatMap((suite) => ofSuite(suite, []))];
}

/** @param {Record<string, unknown>} suite @param {string[]} above @returns {Finding[]} */
function ofSuite(suite, above) {
  const titles = [...above, String(suite.title)];
  const own = records(suite.specs).flatMap((spec) =>
    records(spec.tests)
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map((test) => {
        const failed = records(test.results).find(({ status }) => status !== 'passed');
        return {
          title: [...titles, String(spec.title)].join(' › '),
          said: inShort(isRecord(failed?.error) ? failed.error.message : ''),
          ...(test.status === 'flaky' ? { again: true } : {}),
        };
      }),
  );
  return [...own, ...records(suite.suites).flatMap((inner) => ofSuite(inner, titles))];
}
