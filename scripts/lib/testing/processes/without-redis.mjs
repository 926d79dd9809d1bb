import { startRig } from '../../proof/rig.mjs';
import { tryCases } from './cases.mjs';
import { withoutRedis } from './ground.mjs';
import { startPart } from './part.mjs';
import { rigOf, sellsLastOnce } from './storming.mjs';

const TITLE = 'two servers that share nothing but the database sell the last pieces once, too';

/** Takes the place of the servers with Redis, so it comes after them. @type {import('./cases.mjs').Case} */
export const WITHOUT_REDIS = {
  title: TITLE,
  run: async (installation) => {
    const { ground, stripe, asShop, lifecycle } = installation;
    await stripe.revive('/_emulator/ready');
    const alone = {
      ...ground,
      service: (/** @type {Parameters<typeof ground.service>} */ ...of) =>
        withoutRedis(ground.service(...of)),
    };
    const start = (/** @type {'backend-1' | 'backend-2'} */ name) =>
      startPart(alone, name, { asShop, asAdmin: {}, lifecycle });
    const [first, second] = [start('backend-1'), start('backend-2')];
    await Promise.all([first.ready('/ready'), second.ready('/ready')]);
    await sellsLastOnce(rigOf({ ...installation, first, second }));
  },
};

/**
 * The same on a ground of its own, where no Redis can be had.
 * @param {{ env: NodeJS.ProcessEnv, folder: string, logDir: string,
 *   lifecycle: import('../../lifecycle.mjs').Lifecycle }} place
 */
export async function tryWithoutRedis(place) {
  const rig = await startRig({ ...place, topology: 'two' });
  return tryCases([{ title: TITLE, run: sellsLastOnce }], rig);
}
