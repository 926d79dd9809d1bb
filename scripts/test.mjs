import path from 'node:path';
import { buildAll, buildPackages } from './lib/build.mjs';
import { explain, Failure } from './lib/failure.mjs';
import { install } from './lib/install.mjs';
import { runProgram } from './lib/lifecycle.mjs';
import { lockDataDir } from './lib/lock.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ROOT } from './lib/paths.mjs';
import { besides, duration, say } from './lib/report.mjs';
import { crashed, findingLines, sum, summaryLine } from './lib/testing/counts.mjs';
import { chooseStages, roundsOf, STAGES } from './lib/testing/stages.mjs';
import { testEnvironment } from './lib/testing/environment.mjs';

/** @typedef {import('./lib/testing/counts.mjs').Counts} Counts */

/**
 * @param {string} name @param {() => Promise<Counts>} work
 * @returns {Promise<Counts>}
 */
async function stage(name, work) {
  const started = performance.now();
  say(`\n━━ ${name}`);
  const counts = await work().catch((error) => {
    say(`✗ ${explain(error)}`);
    return crashed(`${name} crashed`);
  });
  if (counts.problem) say(`✗ ${counts.problem}`);
  say(`━━ ${name}: ${summaryLine(counts)} (${duration(performance.now() - started)})`);
  return counts;
}

/** What these stages try is the production build; nothing else may be checked or tried while it is written. */
const BUILT = new Set(['processes', 'browser']);

/** Tests that were not finished have not passed; 130 is what a shell says after Ctrl-C. */
const STOPPED = { stopped: 130 };

await runProgram(async (lifecycle) => {
  const started = performance.now();
  const { chosen, unknown } = chooseStages(process.argv.slice(2));
  if (unknown.length > 0) {
    throw new Failure({
      what: `There is no stage called ${unknown.join(', ')}.`,
      advice: `Choose from ${Object.keys(STAGES).join(', ')}, or name none to run all.`,
    });
  }
  const env = testEnvironment(process.env);
  const dataDir = path.join(ROOT, '.data/test');
  const options = {
    env,
    dataDir,
    logDir: path.join(dataDir, 'logs'),
    stateFile: path.join(ROOT, '.data/build.json'),
    lifecycle,
  };

  /** @type {Counts[]} */
  const results = [];
  const setUp = async () => {
    requireNode(process.version);
    const lock = await lockDataDir(dataDir);
    lifecycle.onClose(lock.release);
    await install(options);
    await (chosen.some((name) => BUILT.has(name)) ? buildAll : buildPackages)(options);
    return sum([]);
  };
  const prepared = await stage('set-up', setUp);
  results.push(prepared);
  const runLane = async (/** @type {readonly string[]} */ lane) => {
    for (const name of lane) {
      const run = STAGES[name];
      if (run && !lifecycle.closing()) results.push(await stage(name, () => run(options)));
    }
  };
  for (const [first = [], ...others] of prepared.failed > 0 ? [] : roundsOf(chosen)) {
    const leading = runLane(first);
    await Promise.all([leading, ...others.map((lane) => besides(() => runLane(lane), leading))]);
  }

  const total = sum(results);
  if (total.passed + total.failed === 0) total.failed = 1;
  await lifecycle.close();
  for (const line of findingLines(total)) say(line);
  say(`\nAll stages took ${duration(performance.now() - started)}.`);
  say(summaryLine(total));
  return total.failed === 0 ? 0 : 1;
}, STOPPED);
