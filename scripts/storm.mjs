import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLifecycle, runProgram } from './lib/lifecycle.mjs';
import { dataDirOf } from './lib/paths.mjs';
import { startRig } from './lib/proof/rig.mjs';
import { storm } from './lib/proof/storm.mjs';
import { say } from './lib/report.mjs';

/** @typedef {import('./lib/proof/rig.mjs').Topology} Topology */

/**
 * `node scripts/storm.mjs`: carts that pay for the last pieces at once, in the built shop; after each round every
 * promise about stock and money is audited. `--topologies one,two,two-redis`, `--carts 50`, `--rounds 50`.
 */
await runProgram(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      topologies: { type: 'string', default: 'one,two,two-redis' },
      carts: { type: 'string', default: '50' },
      rounds: { type: 'string', default: '50' },
    },
  });
  const folder = path.join(dataDirOf(process.env), 'storm');
  let faults = 0;
  for (const topology of /** @type {Topology[]} */ (values.topologies.split(','))) {
    rmSync(folder, { recursive: true, force: true });
    const own = createLifecycle();
    lifecycle.onClose(own.close);
    const logDir = path.join(folder, 'logs');
    const rig = await startRig({ env: process.env, folder, logDir, topology, lifecycle: own });
    const rounds = await storm(rig, {
      carts: Number(values.carts),
      rounds: Number(values.rounds),
      units: [1, 3, 7],
      say: (round) => say(inWords(topology, round)),
    });
    const slowest = Math.max(...rounds.map(({ settled }) => settled)).toFixed(1);
    const wrong = rounds.filter(({ faults: found }) => found.length > 0).length;
    say(`${topology}: ${rounds.length} rounds, ${wrong} with a fault, settled after ${slowest} s at most.`);
    faults += wrong;
    await own.close();
  }
  return faults === 0 ? 0 : 1;
});

/** @param {Topology} topology @param {import('./lib/proof/storm.mjs').Round} round */
function inWords(topology, { kind, units, carts, sold, settled, faults }) {
  const result = `${topology}: ${carts} carts for ${units} (${kind}): ${sold} sold, settled after ${settled.toFixed(1)} s`;
  return [result, ...faults.map((fault) => `  ✗ ${fault}`)].join('\n');
}
