/** The settings of every test backend; the secrets are no secrets. */
export function testEnvironment(databaseUrl: string): Record<string, string> {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    JWT_SECRET: 'jwt-of-the-integration-tests-0123456789',
    COOKIE_SECRET: 'cookie-of-the-integration-tests-0123456789',
    FORWARD_SECRET,
    ORDER_SECRET: 'order-of-the-integration-tests-0123456789',
    IDENTITY_KEYS: `1:${'0123456789abcdef'.repeat(4)}`,
    IDENTITY_HASH_SECRET: 'identity-of-the-integration-tests-0123456789',
    STRIPE_SECRET_KEY: STRIPE_KEYS.secret,
    STRIPE_PUBLISHABLE_KEY: STRIPE_KEYS.publishable,
    STRIPE_WEBHOOK_SECRET,
    // Nobody listens there: a backend that was given no emulator must never find Stripe itself.
    STRIPE_API_BASE: 'http://127.0.0.1:9',
    STOREFRONT_URL: STOREFRONT_ORIGIN,
    BACKEND_URL: 'http://localhost:9000',
    DISABLE_ADMIN: 'true',
    MEDUSA_DISABLE_TELEMETRY: 'true',
  };
}

export const FORWARD_SECRET = 'forward-of-the-integration-tests-0123456789';
export const STOREFRONT_ORIGIN = 'http://localhost:8000';
export const STRIPE_KEYS = { secret: 'sk_test_emulator', publishable: 'pk_test_emulator' };
export const STRIPE_WEBHOOK_SECRET = 'whsec_of_the_integration_tests';
