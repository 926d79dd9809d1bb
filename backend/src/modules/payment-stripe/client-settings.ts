import type Stripe from 'stripe';

const TIMEOUT_MS = 15_000;
const RETRIES = 2;

/** How the client reaches Stripe, or what stands in for it at `apiBase`. */
export function clientSettings(apiBase: string | undefined): Stripe.StripeConfig {
  const limits = { timeout: TIMEOUT_MS, maxNetworkRetries: RETRIES };
  if (apiBase === undefined) return limits;
  const { hostname, port, protocol } = new URL(apiBase);
  const isHttps = protocol === 'https:';
  return {
    ...limits,
    host: hostname,
    port: port === '' ? (isHttps ? 443 : 80) : Number(port),
    protocol: isHttps ? 'https' : 'http',
  };
}
