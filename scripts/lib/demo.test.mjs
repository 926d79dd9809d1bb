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

  it('says what to do when the seed left nothing', () => {
    expect(() => readDemo(folder, ADDRESSES)).toThrow(/seed\.json/);
  });
});
