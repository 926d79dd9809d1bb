import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeJson } from '../json-file.mjs';
import { findingLines, jestCounts, playwrightCounts, sum, summaryLine } from './counts.mjs';

describe('counts', () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'counts-'));
    file = path.join(folder, 'result.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const JEST = {
    numTotalTests: 5,
    numPassedTests: 3,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
  };

  it('reads Jest, with a file that could not be loaded as a failure', () => {
    writeJson(file, { ...JEST, numRuntimeErrorTestSuites: 1 });
    expect(jestCounts(file, 1, 'unit')).toMatchObject({ passed: 3, failed: 2, skipped: 1 });
  });

  it('reads Playwright, with errors outside of tests as failures', () => {
    writeJson(file, { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(playwrightCounts(file, 1, 'browser')).toMatchObject({ passed: 5, failed: 1, skipped: 2 });
  });

  it('says at the end what failed in Jest, a file that could not be loaded too', () => {
    writeJson(file, {
      ...JEST,
      testResults: [
        {
          name: '/shop/backend/carts/cart.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            {
              status: 'failed',
              fullName: 'splits',
              failureMessages: ['\u001b[31mExpected 2\u001b[39m\n\n  Received 3'],
            },
          ],
        },
        {
          name: '/shop/backend/broken.test.ts',
          status: 'failed',
          assertionResults: [],
          message: 'Cannot find it',
        },
        { name: '/shop/backend/well.test.ts', status: 'passed', assertionResults: [] },
      ],
    });
    expect(findingLines(sum([jestCounts(file, 1, 'unit')]))).toEqual([
      '\n✗ failed: carts/cart.test.ts › splits',
      '    Expected 2',
      '      Received 3',
      '\n✗ failed: backend/broken.test.ts',
      '    Cannot find it',
    ]);
  });

  it('says at the end what failed in a browser, and what passed only on a second try', () => {
    const spec = (/** @type {string} */ title, /** @type {string} */ status) => ({
      title,
      tests: [
        { status, results: [{ status: 'failed', error: { message: 'no button' } }, { status: 'passed' }] },
      ],
    });
    writeJson(file, {
      stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
      errors: [{ message: 'the config is wrong' }],
      suites: [
        {
          title: 'pay.spec.ts',
          specs: [spec('pays', 'flaky'), spec('well', 'expected')],
          suites: [{ title: 'in ar', specs: [spec('returns', 'unexpected')] }],
        },
      ],
    });
    expect(findingLines(sum([playwrightCounts(file, 1, 'browser')]))).toEqual([
      '\n✗ failed: outside of tests',
      '    the config is wrong',
      '\n↻ passed only on a second try: pay.spec.ts › pays',
      '    no button',
      '\n✗ failed: pay.spec.ts › in ar › returns',
      '    no button',
    ]);
  });

  it.each([
    ['no result at all', null, 0],
    ['no test', { numTotalTests: 0 }, 0],
    ['an exit code without a failed test', { numTotalTests: 1, numPassedTests: 1 }, 1],
  ])('takes %s as a failure that has a reason', (_case, result, exitCode) => {
    if (result) writeJson(file, result);
    const counts = jestCounts(file, exitCode, 'unit');
    expect(counts.failed).toBe(1);
    expect(counts.problem).toMatch(/unit/);
    expect(findingLines(sum([counts])).join('')).toMatch(/unit/);
  });

  it('adds up and writes the last line', () => {
    const total = sum([
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 2, skipped: 0 },
    ]);
    expect(summaryLine(total)).toBe('7 passed, 2 failed');
    expect(summaryLine({ ...total, skipped: 1 })).toBe('7 passed, 2 failed, 1 skipped');
  });
});
