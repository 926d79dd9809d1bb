import { Failure } from './failure.mjs';
import { isRecord, readRecord } from './json-file.mjs';
import { seedFile } from './prepare-database.mjs';

/**
 * What a person or a program needs to use a running Caravanserai; also the content of demo.json.
 * @typedef {object} Demo
 * @property {string} storefront_url
 * @property {string} backend_url
 * @property {string} admin_url
 * @property {string} publishable_key
 * @property {Record<string, { email: string, password: string }>} logins by role
 */

/**
 * @param {string} dataDir @param {{ storefrontUrl: string, backendUrl: string }} addresses
 * @returns {Demo}
 */
export function readDemo(dataDir, { storefrontUrl, backendUrl }) {
  const { publishable_key: key, logins } = readRecord(seedFile(dataDir));
  if (typeof key !== 'string' || !isRecord(logins)) {
    throw new Failure({
      what: `${seedFile(dataDir)} holds no publishable key and logins.`,
      why: 'the seed writes them there',
      advice: 'Delete the file and start again: the seed runs anew and changes nothing else.',
    });
  }
  return {
    storefront_url: storefrontUrl,
    backend_url: backendUrl,
    admin_url: `${backendUrl}/app`,
    publishable_key: key,
    logins: Object.fromEntries(Object.entries(logins).map(([role, login]) => [role, loginOf(login)])),
  };
}

/** @param {unknown} login */
function loginOf(login) {
  return isRecord(login)
    ? { email: String(login.email), password: String(login.password) }
    : { email: '', password: '' };
}

/**
 * The demo as lines for the terminal.
 * @param {Demo} demo
 */
export function describeDemo(demo) {
  const logins = Object.entries(demo.logins).map(
    ([role, { email, password }]) => `  ${role.padEnd(10)} ${email} / ${password}`,
  );
  return [
    '',
    `Shop          ${demo.storefront_url}`,
    `Medusa Admin  ${demo.admin_url}`,
    `HTTP API      ${demo.backend_url}`,
    'Demo logins',
    ...logins,
    '',
  ].join('\n');
}
