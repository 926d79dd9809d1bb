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
 * @property {string} [mail_url] page of the letters that were written; absent where a mail server sends them
 * @property {string} [stripe_api_base] where the Stripe emulator answers, with its keys; absent with Stripe itself
 * @property {string} [stripe_secret_key]
 * @property {string} [stripe_publishable_key]
 * @property {Record<string, { email: string, password: string }>} logins by role
 */

/**
 * @param {string} dataDir @param {{ storefrontUrl: string, backendUrl: string }} addresses
 * @param {NodeJS.ProcessEnv} [emulator] settings of the Stripe emulator; Stripe's own keys never belong here
 * @returns {Demo}
 */
export function readDemo(dataDir, { storefrontUrl, backendUrl }, emulator = {}) {
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
    ...(emulator.STRIPE_API_BASE
      ? {
          stripe_api_base: emulator.STRIPE_API_BASE,
          stripe_secret_key: emulator.STRIPE_SECRET_KEY,
          stripe_publishable_key: emulator.STRIPE_PUBLISHABLE_KEY,
        }
      : {}),
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
    demo.stripe_api_base
      ? `Payments      emulated at ${demo.stripe_api_base}: test cards only, no money moves`
      : 'Payments      Stripe',
    ...(demo.mail_url ? [`Letters       ${demo.mail_url}`] : []),
    'Demo logins',
    ...logins,
    '',
  ].join('\n');
}
