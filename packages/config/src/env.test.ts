import { ConfigError } from './config-error';
import { loadConfig, loadStorefrontConfig } from './env';

const STRONG = {
  JWT_SECRET: '0f9d2c7be1a84536b8c0d7f4e2913a5c',
  COOKIE_SECRET: '6b1e8f03a7d24c95b0e3f6182c7d94ae',
  FORWARD_SECRET: 'c27a90e4f5b1483d96e8a0d3b7215f4c',
  ORDER_SECRET: 'e8d41b6c09f72a35b4c6e1078d93f25a',
  IDENTITY_HASH_SECRET: '5c2e9b07d4a8f1636be09c5d7a24f83e',
};

const KEY = '0f9d2c7be1a84536b8c0d7f4e2913a5c0f9d2c7be1a84536b8c0d7f4e2913a5c';

const STRIPE = {
  STRIPE_SECRET_KEY: 'sk_test_1',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
  STRIPE_WEBHOOK_SECRET: 'whsec_1',
};

const BACKEND = {
  ...STRONG,
  ...STRIPE,
  IDENTITY_KEYS: `1:${KEY}`,
  DATABASE_URL: 'postgres://user:password@localhost:5432/shop',
  STOREFRONT_URL: 'http://localhost:8000/',
  BACKEND_URL: 'http://localhost:9000',
};

function problemsOf(load: () => unknown): Record<string, string> {
  try {
    load();
  } catch (error) {
    if (error instanceof ConfigError) {
      return Object.fromEntries(error.problems.map(({ variable, message }) => [variable, message]));
    }
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('loadConfig', () => {
  it('fills in what the default installation needs', () => {
    expect(loadConfig(BACKEND)).toEqual({
      environment: 'development',
      port: 9000,
      databaseUrl: BACKEND.DATABASE_URL,
      redisUrl: undefined,
      jwtSecret: STRONG.JWT_SECRET,
      cookieSecret: STRONG.COOKIE_SECRET,
      forwardSecret: STRONG.FORWARD_SECRET,
      orderSecret: STRONG.ORDER_SECRET,
      identityKeys: [{ version: 1, key: KEY }],
      identityHashSecret: STRONG.IDENTITY_HASH_SECRET,
      identityNumbers: 'fictional',
      stripe: {
        secretKey: 'sk_test_1',
        publishableKey: 'pk_test_1',
        webhookSecret: 'whsec_1',
        apiBase: undefined,
      },
      storefrontUrl: 'http://localhost:8000',
      backendUrl: 'http://localhost:9000',
      storeCors: ['http://localhost:8000'],
      adminCors: ['http://localhost:9000'],
      authCors: ['http://localhost:8000', 'http://localhost:9000'],
      workerMode: 'shared',
      trustedProxies: 0,
      dataDir: undefined,
      mail: { smtpUrl: undefined, from: 'Caravanserai <post@caravanserai.example>' },
    });
  });

  it('names every missing and every wrong variable at once', () => {
    const problems = problemsOf(() =>
      loadConfig({
        ...BACKEND,
        DATABASE_URL: undefined,
        PORT: '70000',
        WORKER_MODE: 'both',
        REDIS_URL: 'http://x',
      }),
    );
    expect(problems).toEqual({
      DATABASE_URL: 'is not set',
      PORT: 'must be at most 65535',
      WORKER_MODE: 'must be shared, server or worker',
      REDIS_URL: 'must be an address such as redis://host:6379',
    });
  });

  it('treats an empty variable as not set', () => {
    expect(problemsOf(() => loadConfig({ ...BACKEND, JWT_SECRET: '' }))).toEqual({
      JWT_SECRET: 'is not set',
    });
    expect(loadConfig({ ...BACKEND, REDIS_URL: '' }).redisUrl).toBeUndefined();
  });

  it('takes exact origins only', () => {
    expect(loadConfig({ ...BACKEND, STORE_CORS: 'https://a.example/, https://b.example' }).storeCors).toEqual(
      ['https://a.example', 'https://b.example'],
    );
    for (const list of ['*', '/.*/', 'https://a.example,*']) {
      expect(problemsOf(() => loadConfig({ ...BACKEND, STORE_CORS: list }))).toHaveProperty('STORE_CORS');
    }
  });

  it.each(['true', '-1', '10', '1.5', '0.0.0.0/0', 'loopback'])('refuses TRUST_PROXY=%s', (given) => {
    expect(problemsOf(() => loadConfig({ ...BACKEND, TRUST_PROXY: given }))).toEqual({
      TRUST_PROXY: 'must be how many reverse proxies stand in front, 0 to 9',
    });
    expect(loadConfig({ ...BACKEND, TRUST_PROXY: '2' }).trustedProxies).toBe(2);
  });

  it.each([
    ['0f9d', 'must be versions with'],
    [`1:${KEY},1:${KEY}`, 'names a version twice'],
    [`0:${KEY}`, 'must be versions with'],
  ])('refuses IDENTITY_KEYS=%s', (given, message) => {
    const problems = problemsOf(() => loadConfig({ ...BACKEND, IDENTITY_KEYS: given }));
    expect(problems.IDENTITY_KEYS).toContain(message);
  });

  it('sends by a mail server only under a name of its own', () => {
    const SMTP_URL = 'smtps://shop:secret@mail.example:465';
    expect(problemsOf(() => loadConfig({ ...BACKEND, SMTP_URL }))).toHaveProperty('MAIL_FROM');
    const from = 'The shop <post@shop.example>';
    expect(loadConfig({ ...BACKEND, SMTP_URL, MAIL_FROM: from }).mail).toEqual({ smtpUrl: SMTP_URL, from });
  });

  it.each([
    { SMTP_URL: 'https://mail.example' },
    { MAIL_FROM: 'shop' },
    { MAIL_FROM: 'Shop <a@shop.example>\r\nBcc: b@other.example' },
  ])('refuses %j', (given) => {
    expect(Object.keys(problemsOf(() => loadConfig({ ...BACKEND, ...given })))).toEqual(Object.keys(given));
  });

  it('reads the sealing keys oldest first', () => {
    const { identityKeys } = loadConfig({ ...BACKEND, IDENTITY_KEYS: `3:${KEY},2:${KEY}` });
    expect(identityKeys.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('refuses weak secrets in production, each by name', () => {
    const weak = {
      ...BACKEND,
      NODE_ENV: 'production',
      JWT_SECRET: 'supersecret',
      ORDER_SECRET: 'a'.repeat(64),
    };
    expect(Object.keys(problemsOf(() => loadConfig(weak)))).toEqual(['JWT_SECRET', 'ORDER_SECRET']);
    expect(loadConfig({ ...weak, NODE_ENV: 'development' }).jwtSecret).toBe('supersecret');
    expect(loadConfig({ ...BACKEND, NODE_ENV: 'production' }).environment).toBe('production');
  });
});

describe('keys of Stripe', () => {
  const live = { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_PUBLISHABLE_KEY: 'pk_live_1' };

  it.each(['STRIPE_API_BASE', 'STRIPE_EMULATOR_URL'])('refuses live ones beside %s', (variable) => {
    const emulated = { ...BACKEND, ...live, [variable]: 'http://localhost:12111' };
    expect(Object.keys(problemsOf(() => loadConfig(emulated)))).toEqual(Object.keys(live));
    expect(loadConfig({ ...emulated, [variable]: '' }).stripe.secretKey).toBe('sk_live_1');
  });

  it('are all live or none', () => {
    const mixed = { ...BACKEND, STRIPE_SECRET_KEY: 'rk_live_1' };
    expect(Object.keys(problemsOf(() => loadConfig(mixed)))).toEqual(['STRIPE_PUBLISHABLE_KEY']);
  });

  it.each(Object.keys(STRIPE))('refuses a %s of another kind, and none', (variable) => {
    for (const given of [undefined, 'x', 'sk_other_1']) {
      expect(problemsOf(() => loadConfig({ ...BACKEND, [variable]: given }))).toHaveProperty(variable);
    }
  });
});

describe('loadStorefrontConfig', () => {
  const storefront = {
    BACKEND_URL: 'http://localhost:9000',
    PUBLISHABLE_KEY: 'pk_1',
    FORWARD_SECRET: 'x',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
  };

  it('gives no live key to a form of the emulator', () => {
    const emulated = { ...storefront, STRIPE_EMULATOR_URL: 'http://localhost:12111/' };
    expect(loadStorefrontConfig(emulated).stripe).toEqual({
      publishableKey: 'pk_test_1',
      emulatorUrl: 'http://localhost:12111',
    });
    const live = { ...emulated, STRIPE_PUBLISHABLE_KEY: 'pk_live_1' };
    expect(problemsOf(() => loadStorefrontConfig(live))).toHaveProperty('STRIPE_PUBLISHABLE_KEY');
  });

  it('reads port and addresses', () => {
    expect(loadStorefrontConfig({ ...storefront, PORT: '8100' })).toMatchObject({
      port: 8100,
      backendUrl: 'http://localhost:9000',
      publishableKey: 'pk_1',
      trustedProxies: 0,
    });
    expect(loadStorefrontConfig({ ...storefront, TRUST_PROXY: '1' }).trustedProxies).toBe(1);
  });

  it('refuses a weak FORWARD_SECRET in production', () => {
    expect(problemsOf(() => loadStorefrontConfig({ ...storefront, NODE_ENV: 'production' }))).toHaveProperty(
      'FORWARD_SECRET',
    );
  });

  it('refuses a key that is not publishable', () => {
    expect(problemsOf(() => loadStorefrontConfig({ ...storefront, PUBLISHABLE_KEY: 'sk_1' }))).toHaveProperty(
      'PUBLISHABLE_KEY',
    );
  });
});
