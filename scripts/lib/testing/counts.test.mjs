import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeJson } from '../json-file.mjs';
import { jestCounts, playwrightCounts, sum, summaryLine } from './counts.mjs';

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
    expect(jestCounts(file, 1, 'unit')).toEqual({ passed: 3, failed: 2, skipped: 1 });
  });

  it('reads Playwright, with errors outside of tests as failures', () => {
    writeJson(file, { stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(playwrightCounts(file, 1, 'browser')).toEqual({ passed: 5, failed: 1, skipped: 2 });
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
