import { readSettings } from './settings';

const good = { STRIPE_SECRET_KEY: 'sk_test_1', STRIPE_PUBLISHABLE_KEY: 'pk_test_1' };

it('needs no more than its keys, and listens to this machine only', () => {
  expect(readSettings(good)).toMatchObject({ port: 12111, address: '127.0.0.1', options: { webhooks: [] } });
});

it.each([
  ['live secret keys', { STRIPE_SECRET_KEY: 'sk_live_1' }, /STRIPE_SECRET_KEY: is a live key/],
  ['live publishable keys', { STRIPE_PUBLISHABLE_KEY: 'pk_live_1' }, /STRIPE_PUBLISHABLE_KEY: is a live key/],
  ['restricted live keys', { STRIPE_SECRET_KEY: 'rk_live_1' }, /live key/],
  ['other keys', { STRIPE_SECRET_KEY: 'secret' }, /must start with sk_test_/],
  ['a missing key', { STRIPE_SECRET_KEY: '' }, /STRIPE_SECRET_KEY: is not set/],
  ['webhooks it can’t sign', { STRIPE_WEBHOOK_URL: 'http://localhost:9000/hooks' }, /STRIPE_WEBHOOK_SECRET/],
  ['an address that others reach', { STRIPE_EMULATOR_ADDRESS: '0.0.0.0' }, /STRIPE_EMULATOR_OPEN=true/],
])('refuses %s', (_what, env, message) => {
  expect(() => readSettings({ ...good, ...env })).toThrow(message);
});

it('listens to others when told to', () => {
  const env = { ...good, STRIPE_EMULATOR_ADDRESS: '0.0.0.0', STRIPE_EMULATOR_OPEN: 'true' };
  expect(readSettings(env).address).toBe('0.0.0.0');
});
