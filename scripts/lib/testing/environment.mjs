/** Settings that would point the tests at somebody's real database or change what they measure. */
const SETTINGS = [
  'DATABASE_URL',
  'REDIS_URL',
  'STOREFRONT_URL',
  'BACKEND_URL',
  'STORE_CORS',
  'ADMIN_CORS',
  'AUTH_CORS',
  'WORKER_MODE',
  'CARAVANSERAI_DATA_DIR',
  'JWT_SECRET',
  'COOKIE_SECRET',
  'FORWARD_SECRET',
  'ORDER_SECRET',
  'IDENTITY_KEYS',
  'IDENTITY_HASH_SECRET',
  'IDENTITY_NUMBERS',
  'STRIPE_SECRET_KEY',
  'STRIPE_PUBLISHABLE_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'STRIPE_API_BASE',
  'STRIPE_EMULATOR_URL',
  'NODE_ENV',
  'PORT',
];

/**
 * The environment of the tests: that of the caller without the settings of an installation.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnvironment(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SETTINGS.includes(name)));
}
