import path from 'node:path';
import { readRecord, writeJson } from '../json-file.mjs';
import { say } from '../report.mjs';
import { createClient, succeed } from '../testing/processes/client.mjs';
import { confirmAt } from '../testing/processes/pay.mjs';
import { happen } from './happen.mjs';
import { buy } from './purchase.mjs';
import { STORIES } from './stories.mjs';

/** @typedef {import('../testing/processes/client.mjs').Client} Client */

/** Keeps which stories were begun: each is told once, also when somebody stops the shop in the middle of one. */
const fileIn = (/** @type {string} */ dataDir) => path.join(dataDir, 'demo-life.json');

/**
 * Lets the demonstration's shoppers buy, and merchants, customs and carriers do their part, through the API as everybody
 * does. Once per installation; where Stripe itself takes the money, never.
 * @param {{ demo: import('../demo.mjs').Demo, dataDir: string, forwardSecret: string, stopped: () => boolean }} setting
 * @returns {Promise<number>} how many stories were told now
 */
export async function liveOnce({ demo, dataDir, forwardSecret, stopped }) {
  if (!demo.stripe_api_base || !demo.stripe_secret_key) return 0;
  const told = readRecord(fileIn(dataDir));
  const untold = STORIES.filter(({ name }) => !(name in told));
  if (untold.length === 0) return 0;
  const hands = await handsOf(demo, forwardSecret);
  const confirm = confirmAt(demo.stripe_api_base, demo.stripe_secret_key);
  const { fictionalResidentNumber } =
    await import('../../../packages/customs/dist/identity/fictional-number.js');
  let count = 0;
  for (const [index, story] of untold.entries()) {
    if (stopped()) break;
    const note = (/** @type {string} */ what) =>
      writeJson(fileIn(dataDir), { ...readRecord(fileIn(dataDir)), [story.name]: what });
    note('begun');
    try {
      const orderer = fictionalResidentNumber('1990-05-04', index + 11);
      const order = await buy({ store: hands.store, confirm, orderer }, story);
      note(order.orderId);
      for (const step of story.then) await happen(hands, order, step);
      count += 1;
    } catch (error) {
      if (!stopped())
        say(`Demonstration order ${story.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return count;
}

/**
 * The same behind a shop that is already in use: what goes wrong is said, and stops nothing.
 * @param {Parameters<typeof liveOnce>[0]} setting
 */
export async function liveBehind(setting) {
  try {
    const count = await liveOnce(setting);
    if (count > 0) say(`${count} demonstration orders are placed: the desks have something to do.`);
  } catch (error) {
    if (!setting.stopped()) say(`No demonstration orders: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {import('../demo.mjs').Demo} demo @param {string} forwardSecret @returns {Promise<import('./happen.mjs').Hands>} */
async function handsOf({ backend_url, publishable_key, logins }, forwardSecret) {
  const trusted = { 'x-forward-secret': forwardSecret };
  const signedIn = async (/** @type {string} */ actor, /** @type {string} */ role) => {
    /** @type {{ token: string }} */
    const { token } = await succeed(
      createClient(backend_url, trusted).post(`/auth/${actor}/emailpass`, logins[role]),
    );
    return { ...trusted, authorization: `Bearer ${token}` };
  };
  const member = await signedIn('member', 'merchant');
  /** @type {{ memberships: { id: string, tenant: { kind: string, id: string } }[] }} */
  const me = await succeed(createClient(backend_url, member).get('/desk/me?locale=en'));
  return {
    store: createClient(backend_url, { ...trusted, 'x-publishable-api-key': publishable_key }),
    admin: createClient(backend_url, await signedIn('user', 'admin')),
    desk: (merchantId) => {
      const own = me.memberships.find(({ tenant }) => tenant.kind === 'merchant' && tenant.id === merchantId);
      return own && createClient(backend_url, { ...member, 'x-membership': own.id });
    },
  };
}
