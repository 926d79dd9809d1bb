import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describeDemo, readDemo } from './demo.mjs';
import { writeJson } from './json-file.mjs';

const ADDRESSES = { storefrontUrl: 'http://localhost:8000', backendUrl: 'http://localhost:9000' };

describe('readDemo', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'demo-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('joins what the seed left with the addresses', () => {
    const logins = {
      admin: { email: 'admin@example.com', password: 'a' },
      shopper: { email: 'shopper@example.com', password: 'b' },
    };
    writeJson(path.join(folder, 'seed.json'), { publishable_key: 'pk_1', logins });
    const demo = readDemo(folder, ADDRESSES);
    expect(demo).toEqual({
      storefront_url: 'http://localhost:8000',
      backend_url: 'http://localhost:9000',
      admin_url: 'http://localhost:9000/app',
      publishable_key: 'pk_1',
      logins,
    });
    expect(describeDemo(demo)).toMatch(/localhost:8000[^]*localhost:9000\/app[^]*admin@example\.com/);
  });

  it('names the emulator with its keys, and Stripe itself with none', () => {
    writeJson(path.join(folder, 'seed.json'), { publishable_key: 'pk_1', logins: {} });
    const emulator = {
      STRIPE_API_BASE: 'http://localhost:12111',
      STRIPE_SECRET_KEY: 'sk_test_1',
      STRIPE_PUBLISHABLE_KEY: 'pk_test_1',
    };
    const demo = readDemo(folder, ADDRESSES, emulator);
    expect(demo).toMatchObject({
      stripe_api_base: 'http://localhost:12111',
      stripe_secret_key: 'sk_test_1',
      stripe_publishable_key: 'pk_test_1',
    });
    expect(describeDemo(demo)).toMatch(/emulated at http:\/\/localhost:12111/);
    expect(JSON.stringify(readDemo(folder, ADDRESSES))).not.toMatch(/stripe/);
  });

  it('says what to do when the seed left nothing', () => {
    expect(() => readDemo(folder, ADDRESSES)).toThrow(/seed\.json/);
  });
});
