import { checkSettings } from './check-settings.mjs';
import { newSecrets } from './secrets.mjs';

const SETTING = {
  env: {},
  mode: /** @type {const} */ ('production'),
  dataDir: '/data',
  ports: { storefront: 8000, backend: 9000 },
  secrets: newSecrets(),
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

  it('names what else is wrong in the environment', async () => {
    const env = { DATABASE_URL: 'mysql://x', WORKER_MODE: 'both', STOREFRONT_URL: 'shop' };
    const check = checkSettings({ ...SETTING, env });
    await expect(check).rejects.toThrow(/DATABASE_URL[^]*STOREFRONT_URL[^]*WORKER_MODE/);
  });
});
