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

/** 32 random bytes in hexadecimal digits. */
export const newSecret = () => randomBytes(32).toString('hex');

/** The first key that seals identity numbers; its version stands before it. @param {string} name */
const newValue = (name) => (name === 'IDENTITY_KEYS' ? `1:${newSecret()}` : newSecret());

/** A new value for each secret. @returns {Record<string, string>} */
export const newSecrets = () => Object.fromEntries(SECRETS.map((name) => [name, newValue(name)]));

/**
 * The secrets of this installation: those of the environment, else those kept in secrets.json, else new ones, which
 * are kept. Only the owner can read the file.
 * @param {NodeJS.ProcessEnv} env @param {string} dataDir
 * @returns {{ secrets: Record<string, string>, databasePassword: string }}
 */
export function ensureSecrets(env, dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  const kept = readRecord(file);
  const names = [...SECRETS, DATABASE_PASSWORD];
  const all = Object.fromEntries(names.map((name) => [name, keptSecret(kept[name]) ?? newValue(name)]));
  if (names.some((name) => kept[name] !== all[name])) writeJson(file, all, 0o600);
  const { [DATABASE_PASSWORD]: databasePassword = '', ...own } = all;
  const secrets = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, env[name] || value]));
  return { secrets, databasePassword };
}

/** @param {unknown} value */
function keptSecret(value) {
  return typeof value === 'string' && value !== '' ? value : null;
}
