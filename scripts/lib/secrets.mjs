import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readRecord, writeJson } from './json-file.mjs';

/** Secrets that backend and storefront need, by the variable they are given in. */
export const SECRETS = /** @type {const} */ ([
  'JWT_SECRET',
  'COOKIE_SECRET',
  'FORWARD_SECRET',
  'ORDER_SECRET',
  'IDENTITY_KEYS',
  'IDENTITY_HASH_SECRET',
]);

const DATABASE_PASSWORD = 'DATABASE_PASSWORD';

/** Keys of our Stripe emulator, by the variable they are given in, with what Stripe's own begin with. */
const EMULATOR_KEYS = /** @type {const} */ ({
  STRIPE_SECRET_KEY: 'sk_test_',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_',
  STRIPE_WEBHOOK_SECRET: 'whsec_',
});

/** 32 random bytes in hexadecimal digits. */
export const newSecret = () => randomBytes(32).toString('hex');

/** What stands before the random part: the version of the first key that seals identity numbers, Stripe's prefixes. */
const PREFIXES = new Map(Object.entries({ IDENTITY_KEYS: '1:', ...EMULATOR_KEYS }));

/** @param {string} name */
const newValue = (name) => `${PREFIXES.get(name) ?? ''}${newSecret()}`;

/** A new value for each secret. @returns {Record<string, string>} */
export const newSecrets = () => Object.fromEntries(SECRETS.map((name) => [name, newValue(name)]));

/** New keys of a Stripe emulator. @returns {Record<string, string>} */
export const newEmulatorKeys = () =>
  Object.fromEntries(Object.keys(EMULATOR_KEYS).map((name) => [name, newValue(name)]));

/**
 * The secrets of this installation: those of the environment, else those kept in secrets.json, else new ones, which
 * are kept. Only the owner can read the file. The keys of the emulator are never taken from the environment, where
 * they are Stripe's own.
 * @param {NodeJS.ProcessEnv} env @param {string} dataDir
 * @returns {{ secrets: Record<string, string>, databasePassword: string, emulatorKeys: Record<string, string> }}
 */
export function ensureSecrets(env, dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = readRecord(file);
  const names = [...SECRETS, DATABASE_PASSWORD, ...Object.keys(EMULATOR_KEYS)];
  const all = Object.fromEntries(names.map((name) => [name, keptSecret(kept[name]) ?? newValue(name)]));
  if (names.some((name) => kept[name] !== all[name])) writeJson(file, all, 0o600);
  const own = (/** @type {string} */ name) => all[name] ?? '';
  return {
    secrets: Object.fromEntries(SECRETS.map((name) => [name, env[name] || own(name)])),
    databasePassword: own(DATABASE_PASSWORD),
    emulatorKeys: Object.fromEntries(Object.keys(EMULATOR_KEYS).map((name) => [name, own(name)])),
  };
}

/** @param {unknown} value */
function keptSecret(value) {
  return typeof value === 'string' && value !== '' ? value : null;
}
