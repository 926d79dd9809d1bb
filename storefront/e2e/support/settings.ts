import { readFileSync } from 'node:fs';

/** Where the shop under test is. */
export const storefrontUrl = needed('STOREFRONT_URL');
export const backendUrl = needed('BACKEND_URL');
export const publishableKey = needed('PUBLISHABLE_KEY');

interface Login {
  readonly email: string;
  readonly password: string;
}

/** What a running Caravanserai tells about itself; the keys of Stripe only where the emulator stands for it. */
interface Demo {
  readonly logins: { readonly admin: Login; readonly merchant: Login; readonly operator: Login };
  readonly stripe_api_base?: string;
  readonly stripe_secret_key?: string;
}

const demo: Demo = JSON.parse(readFileSync(needed('DEMO_FILE'), 'utf8'));

/** Who may sign in to the shop under test. */
export const adminLogin = (): Login => demo.logins.admin;

/** Who may sign in at the desks. */
export const deskLogin = (who: 'merchant' | 'operator'): Login => demo.logins[who];

/** The emulator that takes the shop's payments. */
export const emulator = {
  url: demo.stripe_api_base ?? missing('stripe_api_base'),
  secretKey: demo.stripe_secret_key ?? missing('stripe_secret_key'),
};

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: npm test -- browser sets it`);
  return value;
}

function missing(name: string): never {
  throw new Error(`${name} is missing in DEMO_FILE: these tests pay through the Stripe emulator`);
}
