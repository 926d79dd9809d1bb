import { explain } from '../../failure.mjs';
import { duration, say } from '../../report.mjs';

/**
 * One thing that must hold of what runs; counts as one test.
 * @template Running
 * @typedef {{ title: string, run: (running: Running) => Promise<void> }} CaseOf
 */

/**
 * One thing that must hold of a running installation.
 * @typedef {CaseOf<import('./installation.mjs').Installation>} Case
 */

/**
 * Tries cases one after the other; a failed one doesn't hinder the next.
 * @template Running
 * @param {readonly CaseOf<Running>[]} cases @param {Running} running
 * @returns {Promise<import('../counts.mjs').Counts>}
 */
export async function tryCases(cases, running) {
  /** @type {import('../findings.mjs').Finding[]} */
  const findings = [];
  const counts = { passed: 0, failed: 0, skipped: 0, findings };
  for (const { title, run } of cases) {
    const started = performance.now();
    const problem = await run(running).then(
      () => null,
      (error) => explain(error),
    );
    counts[problem === null ? 'passed' : 'failed'] += 1;
    say(`  ${problem === null ? '✓' : '✗'} ${title} (${duration(performance.now() - started)})`);
    if (problem === null) continue;
    say(problem);
    findings.push({ title, said: problem });
  }
  return counts;
}

/**
 * Waits for something to come true.
 * @param {() => Promise<boolean>} check @param {string} what named when it does not @param {number} milliseconds
 */
export async function eventually(check, what, milliseconds) {
  const end = performance.now() + milliseconds;
  while (!(await check())) {
    if (performance.now() > end) throw new Error(`${what}: not within ${duration(milliseconds)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
