import path from 'node:path';
import { signalGroup } from '../children.mjs';
import { readDemo } from '../demo.mjs';
import { step } from '../report.mjs';
import { startService } from '../service.mjs';
import { createClient } from '../testing/processes/client.mjs';
import { layGround, withoutRedis } from '../testing/processes/ground.mjs';
import { runOnce } from '../testing/processes/installation.mjs';
import { confirmAt } from '../testing/processes/pay.mjs';
import { answers, waitUntilReady } from '../wait.mjs';
import { auditOf } from './audit.mjs';
import { emulatorAt } from './emulator.mjs';

/** @typedef {import('../testing/processes/ground.mjs').PartName} PartName */
/** @typedef {import('../testing/processes/ground.mjs').Ground} Ground */

/**
 * Which processes make the shop, and whether they share Redis. `one`: what `npm start` runs.
 * @typedef {'one' | 'two' | 'two-redis'} Topology
 */

/** @type {Record<Topology, { parts: PartName[], redis: boolean }>} */
const PROCESSES = {
  one: { parts: ['backend-1'], redis: false },
  two: { parts: ['backend-1', 'backend-2'], redis: false },
  'two-redis': { parts: ['backend-1', 'backend-2', 'worker'], redis: true },
};

/**
 * A process that can be killed as the power cut does, and started again.
 * @typedef {object} Mortal
 * @property {() => Promise<void>} start fulfilled when it answers
 * @property {() => Promise<void>} kill with everything it started, without a last word
 * @property {() => string | null} ended why it ended although nobody killed it
 */

/**
 * A shop on processes of its own, for storms and crashes: a `Shop` whose parts can be killed.
 * @typedef {import('./storm.mjs').Shop & { parts: Record<string, Mortal> }} Rig
 */

/** @param {() => Promise<import('../service.mjs').Service>} begin @returns {Mortal} */
function mortal(begin) {
  /** @type {import('../service.mjs').Service | null} */
  let service = null;
  return {
    start: async () => {
      service = await begin();
    },
    kill: async () => {
      signalGroup(service?.pid, 'SIGKILL');
      await service?.ended;
    },
    ended: () => service?.death()?.message ?? null,
  };
}

/**
 * A backend's environment in a topology.
 * @param {Ground} ground @param {PartName} part @param {Topology} topology
 * @returns {{ command: import('../commands.mjs').Command, env: NodeJS.ProcessEnv }}
 */
function serviceIn(ground, part, topology) {
  const service = ground.service(part, part);
  const { command, env } = PROCESSES[topology].redis ? service : withoutRedis(service);
  return { command, env: { ...env, DISABLE_ADMIN: 'true' } };
}

/**
 * @param {{ env: NodeJS.ProcessEnv, folder: string, logDir: string, topology: Topology,
 *   lifecycle: import('../lifecycle.mjs').Lifecycle }} options
 * @returns {Promise<Rig>} seeded and ready
 */
export async function startRig({ topology, lifecycle, ...place }) {
  const ground = await layGround(place);
  const { parts: names, redis } = PROCESSES[topology];
  /** @param {PartName} name @param {string} page @param {{ command: import('../commands.mjs').Command, env: NodeJS.ProcessEnv }} service */
  const part = (name, page, { command, env }) =>
    mortal(async () => {
      const log = path.join(ground.logDir, `${name}.log`);
      const service = startService(name, command, { log, env });
      lifecycle.onClose(service.stop);
      await waitUntilReady(service, answers(`${ground.address(name)}${page}`), { log, seconds: 120 });
      return service;
    });
  /** @type {Record<string, Mortal>} */
  const parts = {
    database: mortal(() => ground.startDatabase(lifecycle)),
    ...(redis ? { redis: mortal(() => ground.startRedis(lifecycle)) } : {}),
    stripe: part('stripe', '/_emulator/ready', ground.service('stripe', 'stripe')),
    ...Object.fromEntries(
      names.map((name) => [name, part(name, '/ready', serviceIn(ground, name, topology))]),
    ),
  };
  await step('Starting PostgreSQL, Stripe’s emulator and what they need', async () => {
    for (const name of ['database', 'redis', 'stripe']) await parts[name]?.start();
  });
  const plain = redis ? {} : { REDIS_URL: undefined };
  await runOnce(ground, 'migrate', 'Migrating the database', plain);
  await runOnce(ground, 'seed', 'Planting the demonstration', plain);
  const { publishable_key: key } = readDemo(ground.folder, { storefrontUrl: '', backendUrl: '' });
  await step(`Starting ${names.join(', ')}`, () => Promise.all(names.map((name) => parts[name]?.start())));
  const { variables, address } = ground;
  const headers = { 'x-publishable-api-key': key, 'x-forward-secret': variables.FORWARD_SECRET ?? '' };
  const databaseUrl = String(serviceIn(ground, 'backend-1', topology).env.DATABASE_URL);
  const stripeUrl = address('stripe');
  const stripeKey = variables.STRIPE_SECRET_KEY ?? '';
  return {
    parts,
    servers: names.filter((name) => name !== 'worker').map((name) => createClient(address(name), headers)),
    confirm: confirmAt(stripeUrl, stripeKey),
    emulator: emulatorAt(stripeUrl, stripeKey),
    databaseUrl,
    audit: () => auditOf({ databaseUrl, stripeUrl, stripeKey }),
  };
}
