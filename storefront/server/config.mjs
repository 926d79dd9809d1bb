import { loadStorefrontConfig } from '@caravanserai/config/env';

/**
 * Settings of the storefront's server, read once at start.
 * @typedef {object} Config
 * @property {number} port
 * @property {string} backendUrl origin of the backend, without a trailing slash
 * @property {string} publicUrl origin under which shoppers reach the shop, for canonical addresses
 * @property {boolean} secure the shop is reached over https
 * @property {string | undefined} emulatorUrl where browsers reach the Stripe emulator; undefined: Stripe itself
 * @property {number} trustedProxies how many reverse proxies stand in front; 0 believes no forwarded address
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Config}
 * @throws {Error} naming every setting that is missing or wrong; in production also a weak FORWARD_SECRET
 */
export function readConfig(env) {
  const { port, backendUrl, storefrontUrl, stripe, trustedProxies } = loadStorefrontConfig(env);
  const publicUrl = new URL(storefrontUrl ?? `http://localhost:${port}`).origin;
  return {
    port,
    backendUrl: new URL(backendUrl).origin,
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    emulatorUrl: stripe.emulatorUrl && new URL(stripe.emulatorUrl).origin,
    trustedProxies,
  };
}
