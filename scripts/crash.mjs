import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createLifecycle, runProgram } from './lib/lifecycle.mjs';
import { dataDirOf } from './lib/paths.mjs';
import { crash, MOMENTS } from './lib/proof/crash.mjs';
import { startRig } from './lib/proof/rig.mjs';
import { say } from './lib/report.mjs';

/** @typedef {import('./lib/proof/rig.mjs').Topology} Topology */

/** Milliseconds after a moment: before, amid and behind what is done then. */
const DELAYS = { opened: [0], paid: [0, 50], placing: [20, 100, 250, 500, 1000], placed: [0, 100] };

/**
 * `node scripts/crash.mjs`: every process of the built shop is killed at every step of buying, and comes back; then
 * every promise about stock and money is audited. `--topologies one,two-redis`, `--carts 6`, `--victims database,stripe`.
 */
await runProgram(async (lifecycle) => {
  const { values } = parseArgs({
    options: {
      topologies: { type: 'string', default: 'one,two-redis' },
      carts: { type: 'string', default: '6' },
      victims: { type: 'string' },
    },
  });
  const folder = path.join(dataDirOf(process.env), 'crash');
  let faults = 0;
  for (const topology of /** @type {Topology[]} */ (values.topologies.split(','))) {
    rmSync(folder, { recursive: true, force: true });
    const own = createLifecycle();
    lifecycle.onClose(own.close);
    const logDir = path.join(folder, 'logs');
    const rig = await startRig({ env: process.env, folder, logDir, topology, lifecycle: own });
    const victims =
      values.victims?.split(',') ?? Object.keys(rig.parts).filter((name) => name !== 'backend-2');
    for (const victim of victims) {
      for (const moment of MOMENTS) {
        for (const delay of DELAYS[moment]) {
          const outcome = await crash(rig, { victim, moment, delay }, { carts: Number(values.carts) });
          const where = `${topology}: ${victim} dies ${delay} ms after "${moment}"`;
          say(`${where}: settled after ${outcome.settled.toFixed(1)} s`);
          for (const fault of outcome.faults) say(`  ✗ ${fault}`);
          faults += outcome.faults.length > 0 ? 1 : 0;
        }
      }
    }
    await own.close();
  }
  return faults === 0 ? 0 : 1;
});
