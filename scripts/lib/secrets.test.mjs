import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureSecrets, SECRETS } from './secrets.mjs';

describe('ensureSecrets', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes strong and different secrets, and keeps them', () => {
    const first = ensureSecrets({}, folder);
    expect(Object.keys(first.secrets)).toEqual([...SECRETS]);
    const all = [...Object.values(first.secrets), first.databasePassword];
    expect(new Set(all).size).toBe(SECRETS.length + 1);
    all.forEach((secret) => expect(secret).toMatch(/^(1:)?[0-9a-f]{64}$/));
    expect(ensureSecrets({}, folder)).toEqual(first);
  });

  it('keeps keys of the emulator beside them, never those of Stripe', () => {
    const { emulatorKeys } = ensureSecrets({ STRIPE_SECRET_KEY: 'sk_live_1' }, folder);
    expect(emulatorKeys).toEqual({
      STRIPE_SECRET_KEY: expect.stringMatching(/^sk_test_[0-9a-f]{64}$/),
      STRIPE_PUBLISHABLE_KEY: expect.stringMatching(/^pk_test_[0-9a-f]{64}$/),
      STRIPE_WEBHOOK_SECRET: expect.stringMatching(/^whsec_[0-9a-f]{64}$/),
    });
    expect(ensureSecrets({}, folder).emulatorKeys).toEqual(emulatorKeys);
  });

  it('lets nobody else read them', () => {
    ensureSecrets({}, folder);
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });

  it('prefers those of the environment and does not keep them', () => {
    const given = ensureSecrets({ JWT_SECRET: 'given' }, folder).secrets;
    expect(given.JWT_SECRET).toBe('given');
    expect(ensureSecrets({}, folder).secrets.JWT_SECRET).not.toBe('given');
    expect(ensureSecrets({}, folder).secrets.COOKIE_SECRET).toBe(given.COOKIE_SECRET);
  });
});
