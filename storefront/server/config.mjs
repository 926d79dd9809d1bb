/**
 * Settings of the storefront's server, read once at start.
 * @typedef {object} Config
 * @property {number} port
 * @property {string} backendUrl origin of the backend, without a trailing slash
 * @property {string} publicUrl origin under which shoppers reach the shop, for canonical addresses
 * @property {boolean} secure the shop is reached over https
 * @property {number} trustedProxies how many reverse proxies stand in front; 0 believes no forwarded address
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Config}
 * @throws {Error} naming the setting that is missing or wrong
 */
export function readConfig(env) {
  const port = Number(env.PORT ?? '8000');
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error('PORT must be a port number');
  const backendUrl = origin('BACKEND_URL', env.BACKEND_URL ?? 'http://localhost:9000');
  const publicUrl = origin('STOREFRONT_URL', env.STOREFRONT_URL ?? `http://localhost:${port}`);
  if (!env.PUBLISHABLE_KEY) throw new Error('PUBLISHABLE_KEY is missing');
  return {
    port,
    backendUrl,
    publicUrl,
    secure: publicUrl.startsWith('https:'),
    trustedProxies: /^\d$/.test(env.TRUST_PROXY ?? '') ? Number(env.TRUST_PROXY) : 0,
  };
}

function origin(name, value) {
  if (!URL.canParse(value)) throw new Error(`${name} must be an address such as https://shop.example`);
  return new URL(value).origin;
}
