import { readConfig } from '../../server/config.mjs';

describe('settings of the server', () => {
  const env = {
    PUBLISHABLE_KEY: 'pk_1',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
    FORWARD_SECRET: 'c27a90e4f5b1483d96e8a0d3b7215f4c',
    BACKEND_URL: 'http://backend:9000/',
    STOREFRONT_URL: 'https://shop.example/',
  };

  it('are read as origins', () => {
    expect(readConfig(env)).toMatchObject({
      backendUrl: 'http://backend:9000',
      publicUrl: 'https://shop.example',
      secure: true,
    });
  });

  it('say how many proxies to believe, by default none', () => {
    expect(readConfig(env).trustedProxies).toBe(0);
    expect(readConfig({ ...env, TRUST_PROXY: '1' }).trustedProxies).toBe(1);
  });

  it.each([
    [{ ...env, PUBLISHABLE_KEY: '' }, 'PUBLISHABLE_KEY'],
    [{ ...env, PORT: 'eighty' }, 'PORT'],
    [{ ...env, BACKEND_URL: 'backend' }, 'BACKEND_URL'],
    [{ ...env, FORWARD_SECRET: '' }, 'FORWARD_SECRET'],
    [{ ...env, FORWARD_SECRET: 'changeme', NODE_ENV: 'production' }, 'FORWARD_SECRET'],
    [{ ...env, TRUST_PROXY: '0.0.0.0/0' }, 'TRUST_PROXY'],
  ])('name what is wrong', (wrong, name) => {
    expect(() => readConfig(wrong)).toThrow(name);
  });
});
