import { createClient, succeed } from '../testing/processes/client.mjs';

/**
 * What a test decides about Stripe's webhooks.
 * @typedef {object} Emulator
 * @property {() => Promise<void>} hold keeps back what is sent from now on
 * @property {(order?: 'created' | 'reversed') => Promise<void>} release sends what was kept back, and no longer keeps back
 * @property {(rule: object) => Promise<void>} rule delays, doubles or drops what is sent from now on
 * @property {() => Promise<void>} plain as Stripe sends
 */

/** @param {string} url @param {string} secretKey @returns {Emulator} */
export function emulatorAt(url, secretKey) {
  const authorization = `Bearer ${secretKey}`;
  const control = createClient(`${url}/_emulator`, { authorization });
  const rule = async (/** @type {object} */ given) =>
    void (await succeed(control.post('/webhooks/rules', given)));
  const plain = async () => {
    const { ok, status } = await fetch(`${url}/_emulator/webhooks/rules`, {
      method: 'DELETE',
      headers: { authorization },
    });
    if (!ok) throw new Error(`The emulator answered ${status}.`);
  };
  return {
    rule,
    plain,
    hold: () => rule({ hold: true }),
    release: async (order = 'created') => {
      await plain();
      await succeed(control.post('/webhooks/release', { order }));
    },
  };
}
