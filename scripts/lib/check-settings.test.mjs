import { checkSettings } from './check-settings.mjs';
import { newEmulatorKeys, newSecrets } from './secrets.mjs';

const SETTING = {
  env: {},
  mode: /** @type {const} */ ('production'),
  dataDir: '/data',
  ports: { storefront: 8000, backend: 9000, emulator: 12111 },
  secrets: newSecrets(),
  stripe: newEmulatorKeys(),
};

describe('checkSettings', () => {
  it('accepts the defaults', async () => {
    await expect(checkSettings(SETTING)).resolves.toBeUndefined();
  });

  it('refuses a weak secret of the environment by name', async () => {
    const secrets = { ...SETTING.secrets, COOKIE_SECRET: 'supersecret' };
    await expect(checkSettings({ ...SETTING, secrets })).rejects.toThrow(/COOKIE_SECRET: is too short/);
    await expect(checkSettings({ ...SETTING, secrets, mode: 'development' })).resolves.toBeUndefined();
  });

  it('refuses live keys beside the emulator', async () => {
    const live = { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_PUBLISHABLE_KEY: 'pk_live_1' };
    const stripe = { ...SETTING.stripe, ...live };
    await expect(checkSettings({ ...SETTING, stripe })).resolves.toBeUndefined();
    const emulated = { ...stripe, STRIPE_API_BASE: 'http://localhost:12111' };
    await expect(checkSettings({ ...SETTING, stripe: emulated })).rejects.toThrow(
      /STRIPE_SECRET_KEY: is a live key[^]*STRIPE_PUBLISHABLE_KEY: is a live key/,
    );
  });

  it('names what else is wrong in the environment', async () => {
    const env = { DATABASE_URL: 'mysql://x', WORKER_MODE: 'both', STOREFRONT_URL: 'shop' };
    const check = checkSettings({ ...SETTING, env });
    await expect(check).rejects.toThrow(/DATABASE_URL[^]*STOREFRONT_URL[^]*WORKER_MODE/);
  });
});
