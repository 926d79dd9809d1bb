import path from 'node:path';

/**
 * Environments of the parts, from one place.
 * @typedef {object} Setting
 * @property {NodeJS.ProcessEnv} env what the person has set; wins where it is more than an address or port
 * @property {'production' | 'development'} mode
 * @property {string} dataDir
 * @property {string} databaseUrl
 * @property {Record<string, string>} secrets
 * @property {NodeJS.ProcessEnv} stripe how Stripe is reached, by variable
 * @property {{ storefront: number, backend: number, emulator: number }} ports
 */

/** @param {Pick<Setting, 'env' | 'ports'>} setting */
export function addressesOf({ env, ports }) {
  return {
    storefrontUrl: (env.STOREFRONT_URL || `http://localhost:${ports.storefront}`).replace(/\/+$/, ''),
    backendUrl: (env.BACKEND_URL || `http://localhost:${ports.backend}`).replace(/\/+$/, ''),
  };
}

/** @param {Setting} setting @returns {NodeJS.ProcessEnv} */
export function backendEnvironment(setting) {
  const { storefrontUrl, backendUrl } = addressesOf(setting);
  return {
    ...setting.env,
    ...setting.secrets,
    ...setting.stripe,
    NODE_ENV: setting.mode,
    PORT: String(setting.ports.backend),
    DATABASE_URL: setting.databaseUrl,
    STOREFRONT_URL: storefrontUrl,
    BACKEND_URL: backendUrl,
    WORKER_MODE: setting.env.WORKER_MODE || 'shared',
    CARAVANSERAI_DATA_DIR: setting.dataDir,
    ...(setting.mode === 'development' ? { TS_NODE_SWC: 'true', TS_NODE_TRANSPILE_ONLY: 'true' } : {}),
  };
}

/**
 * @param {Setting} setting @param {string} publishableKey
 * @returns {NodeJS.ProcessEnv}
 */
export function storefrontEnvironment(setting, publishableKey) {
  return {
    ...setting.env,
    NODE_ENV: setting.mode,
    PORT: String(setting.ports.storefront),
    // The storefront reaches the backend on this machine, whatever its public address is.
    BACKEND_URL: `http://localhost:${setting.ports.backend}`,
    STOREFRONT_URL: addressesOf(setting).storefrontUrl,
    PUBLISHABLE_KEY: publishableKey,
    ...setting.stripe,
    // What only the backend may know.
    STRIPE_SECRET_KEY: undefined,
    STRIPE_WEBHOOK_SECRET: undefined,
    STRIPE_API_BASE: undefined,
    FORWARD_SECRET: setting.secrets.FORWARD_SECRET,
    DEMO_FILE: path.join(setting.dataDir, 'demo.json'),
  };
}
