import { emulatorEnvironment, isEmulated, stripeSettings } from './stripe.mjs';
import { newEmulatorKeys } from './secrets.mjs';

const KEYS = newEmulatorKeys();
const REAL = {
  STRIPE_SECRET_KEY: 'sk_live_1',
  STRIPE_PUBLISHABLE_KEY: 'pk_live_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
};

describe('stripeSettings', () => {
  it('starts the emulator where nobody set a key', () => {
    expect(isEmulated({ STRIPE_SECRET_KEY: '' })).toBe(true);
    expect(stripeSettings({}, KEYS, 12111)).toEqual({
      ...KEYS,
      STRIPE_API_BASE: 'http://localhost:12111',
      STRIPE_EMULATOR_URL: 'http://localhost:12111',
    });
  });

  it('takes keys of a person as they are and mixes none of its own among them', () => {
    expect(isEmulated(REAL)).toBe(false);
    expect(stripeSettings(REAL, KEYS, 12111)).toEqual(REAL);
    const half = stripeSettings({ STRIPE_PUBLISHABLE_KEY: 'pk_live_1' }, KEYS, 12111);
    expect(half.STRIPE_SECRET_KEY).toBeUndefined();
    expect(half.STRIPE_API_BASE).toBeUndefined();
  });
});

it('the emulator sends its events to the backend, keeps a journal and shows its form in the shop', () => {
  const setting = {
    env: {},
    mode: /** @type {const} */ ('production'),
    dataDir: '/data',
    databaseUrl: '',
    secrets: {},
    ports: { storefront: 8000, backend: 9000, emulator: 12111 },
    stripe: stripeSettings({}, KEYS, 12111),
  };
  expect(emulatorEnvironment(setting, 'https://shop.example')).toMatchObject({
    ...KEYS,
    PORT: '12111',
    STRIPE_WEBHOOK_URL: 'http://localhost:9000/hooks/payment/stripe_stripe',
    STRIPE_EMULATOR_JOURNAL: '/data/stripe.journal',
    STRIPE_EMULATOR_HOSTS: 'https://shop.example',
  });
});
