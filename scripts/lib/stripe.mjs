import path from 'node:path';

/** What a person sets to be paid through Stripe itself, or through an emulator of their own. */
const OWN = ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_WEBHOOK_SECRET', 'STRIPE_API_BASE'];

/**
 * Whether our emulator stands for Stripe: nobody has set a key. Live keys never come near it; the settings' check
 * refuses them beside `STRIPE_EMULATOR_URL` and `STRIPE_API_BASE`.
 * @param {NodeJS.ProcessEnv} env
 */
export function isEmulated(env) {
  return OWN.every((name) => !env[name]);
}

/**
 * The variables by which backend and storefront reach Stripe: those of the environment, else those of our emulator.
 * @param {NodeJS.ProcessEnv} env @param {Record<string, string>} emulatorKeys made for this installation
 * @param {number} port of the emulator
 * @returns {NodeJS.ProcessEnv}
 */
export function stripeSettings(env, emulatorKeys, port) {
  const names = [...OWN, 'STRIPE_EMULATOR_URL'];
  if (!isEmulated(env)) return Object.fromEntries(names.map((name) => [name, env[name]]));
  const here = `http://localhost:${port}`;
  return {
    ...emulatorKeys,
    STRIPE_API_BASE: here,
    // A shop that browsers reach under another address than localhost needs the emulator there too.
    STRIPE_EMULATOR_URL: env.STRIPE_EMULATOR_URL || here,
  };
}

/**
 * What the emulator is started with.
 * @param {import('./environment.mjs').Setting} setting @param {string} storefrontUrl whose pages may show the form
 * @returns {NodeJS.ProcessEnv}
 */
export function emulatorEnvironment({ env, mode, dataDir, ports, stripe }, storefrontUrl) {
  return {
    PATH: env.PATH,
    NODE_ENV: mode,
    PORT: String(ports.emulator),
    STRIPE_SECRET_KEY: stripe.STRIPE_SECRET_KEY,
    STRIPE_PUBLISHABLE_KEY: stripe.STRIPE_PUBLISHABLE_KEY,
    STRIPE_WEBHOOK_URL: `http://localhost:${ports.backend}/hooks/payment/stripe_stripe`,
    STRIPE_WEBHOOK_SECRET: stripe.STRIPE_WEBHOOK_SECRET,
    STRIPE_EMULATOR_JOURNAL: path.join(dataDir, 'stripe.journal'),
    STRIPE_EMULATOR_ORIGIN: stripe.STRIPE_EMULATOR_URL,
    STRIPE_EMULATOR_HOSTS: storefrontUrl,
  };
}
