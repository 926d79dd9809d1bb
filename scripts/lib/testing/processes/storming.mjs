import assert from 'node:assert/strict';
import { signalGroup } from '../../children.mjs';
import { auditOf } from '../../proof/audit.mjs';
import { crash } from '../../proof/crash.mjs';
import { emulatorAt } from '../../proof/emulator.mjs';
import { storm } from '../../proof/storm.mjs';

/** @typedef {import('./installation.mjs').Installation} Installation */

/**
 * The installation as storms and crashes see it.
 * @param {Installation} installation @returns {import('../../proof/rig.mjs').Rig}
 */
export function rigOf({ ground, lifecycle, first, second, worker, stripe, database, confirm }) {
  const databaseUrl = String(ground.service('backend-1', 'backend-1').env.DATABASE_URL);
  const stripeKey = ground.variables.STRIPE_SECRET_KEY ?? '';
  /** @param {import('./part.mjs').Part} part @param {string} page */
  const mortal = (part, page) => ({
    kill: part.kill,
    start: () => part.revive(page),
    ended: () => part.service.death()?.message ?? null,
  });
  let running = database;
  return {
    servers: [first.store, second.store],
    confirm,
    emulator: emulatorAt(stripe.url, stripeKey),
    databaseUrl,
    audit: () => auditOf({ databaseUrl, stripeUrl: stripe.url, stripeKey }),
    parts: {
      server: mortal(first, '/ready'),
      worker: mortal(worker, '/ready'),
      stripe: mortal(stripe, '/_emulator/ready'),
      database: {
        kill: async () => {
          signalGroup(running.pid, 'SIGKILL');
          await running.ended;
        },
        start: async () => {
          running = await ground.startDatabase(lifecycle);
        },
        ended: () => running.death()?.message ?? null,
      },
    },
  };
}

/** @param {import('../../proof/storm.mjs').Shop} shop */
export async function sellsLastOnce(shop) {
  const options = { carts: 6, rounds: 3, units: [1], say: () => undefined };
  const rounds = await storm(shop, options);
  assert.deepEqual(
    rounds.map(({ kind, sold, faults }) => ({ kind, sold, faults })),
    [
      { kind: 'one piece each', sold: 1, faults: [] },
      { kind: 'the same goods in two lines', sold: 0, faults: [] },
      { kind: 'two scarce goods in either order', sold: 1, faults: [] },
    ],
  );
}

/** Three carts: one for each way to an order. */
const CARTS = 3;

/** @param {string} victim @param {import('../../proof/crash.mjs').Moment} moment @param {number} delay @returns {import('./cases.mjs').Case} */
const survives = (victim, moment, delay) => ({
  title: `every paid cart is one order after a kill -9 of the ${victim} ${delay} ms behind "${moment}"`,
  run: async (installation) => {
    const { faults } = await crash(rigOf(installation), { victim, moment, delay }, { carts: CARTS });
    assert.deepEqual(faults, []);
  },
});

/**
 * The short form of `scripts/storm.mjs` and `scripts/crash.mjs`. A server that dies within an attempt can leave Medusa's
 * lock of its cart in Redis for two minutes, which is the long form's to wait for.
 * @type {readonly import('./cases.mjs').Case[]}
 */
export const STORMING = [
  {
    title: 'the last pieces are sold once, whoever pays for them at once at either server',
    run: (installation) => sellsLastOnce(rigOf(installation)),
  },
  survives('server', 'placed', 0),
  survives('worker', 'paid', 50),
  survives('stripe', 'placing', 20),
  survives('database', 'placing', 100),
];
