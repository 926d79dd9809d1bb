import { readFileSync } from 'node:fs';

/** Where the shop under test is. */
export const storefrontUrl = needed('STOREFRONT_URL');
export const backendUrl = needed('BACKEND_URL');
export const publishableKey = needed('PUBLISHABLE_KEY');

interface Login {
  readonly email: string;
  readonly password: string;
}

/** Who may sign in to the shop under test. */
export function adminLogin(): Login {
  const demo: { logins: { admin: Login } } = JSON.parse(readFileSync(needed('DEMO_FILE'), 'utf8'));
  return demo.logins.admin;
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: npm test -- browser sets it`);
  return value;
}
