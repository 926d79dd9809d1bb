import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from '../paths.mjs';
import { withClient } from '../postgres/client.mjs';

const BUILT = path.join(ROOT, 'backend/.medusa/server/src');

/** A broken promise. @typedef {{ check: string, about: string, found: string }} Finding */

/**
 * What stands between the records of a shop and its promises: the built backend's own audit.
 * @param {{ databaseUrl: string, stripeUrl: string, stripeKey: string }} shop
 * @returns {Promise<Finding[]>}
 */
export async function auditOf({ databaseUrl, stripeUrl, stripeKey }) {
  const load = createRequire(path.join(BUILT, 'server.js'));
  const { audit } = load('./audit/audit.js');
  const { clientSettings } = load('./modules/payment-stripe/client-settings.js');
  const { default: Stripe } = load('stripe');
  const stripe = new Stripe(stripeKey, clientSettings(stripeUrl));
  return withClient(databaseUrl, (database) => audit(database, stripe));
}

/**
 * Waits until nothing is under way any more and every promise is kept.
 * @param {() => Promise<Finding[]>} look @param {number} seconds
 * @returns {Promise<{ seconds: number, findings: Finding[] }>} how long it took, and what was still wrong at the end
 */
export async function settled(look, seconds) {
  const start = performance.now();
  for (;;) {
    const findings = await look();
    const passed = (performance.now() - start) / 1000;
    if (findings.length === 0 || passed > seconds) return { seconds: passed, findings };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
