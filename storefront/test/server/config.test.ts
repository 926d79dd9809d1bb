import { readConfig } from '../../server/config.mjs';

describe('settings of the server', () => {
  const env = {
    PUBLISHABLE_KEY: 'pk_1',
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

  it.each([
    [undefined, 0],
    ['1', 1],
    ['true', 0],
    ['0.0.0.0/0', 0],
  ])('take TRUST_PROXY=%s for %i proxies', (given, trustedProxies) => {
    expect(readConfig({ ...env, TRUST_PROXY: given })).toMatchObject({ trustedProxies });
  });

  it.each([
    [{ ...env, PUBLISHABLE_KEY: '' }, 'PUBLISHABLE_KEY'],
    [{ ...env, PORT: 'eighty' }, 'PORT'],
    [{ ...env, BACKEND_URL: 'backend' }, 'BACKEND_URL'],
  ])('name what is wrong', (wrong, name) => {
    expect(() => readConfig(wrong)).toThrow(name);
  });
});
