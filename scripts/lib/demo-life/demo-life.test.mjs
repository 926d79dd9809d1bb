import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ADDRESSES } from './addresses.mjs';
import { liveBehind, liveOnce } from './demo-life.mjs';
import { STORIES } from './stories.mjs';

const demo = {
  ...{
    storefront_url: 'http://localhost:1',
    backend_url: 'http://localhost:1',
    admin_url: '',
    publishable_key: 'pk',
  },
  ...{ stripe_api_base: 'http://localhost:1', stripe_secret_key: 'sk', logins: {} },
};

/** @param {(dataDir: string) => Promise<void>} work */
async function inFolder(work) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'caravanserai-life-'));
  try {
    await work(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

const setting = (/** @type {string} */ dataDir) => ({
  demo,
  dataDir,
  forwardSecret: 'x',
  stopped: () => false,
});

test('every story has a name of its own, and somebody lives where it leads', () => {
  expect(new Set(STORIES.map(({ name }) => name)).size).toBe(STORIES.length);
  for (const { country, goods } of STORIES) {
    expect(Object.keys(ADDRESSES)).toContain(country);
    expect(goods.length).toBeGreaterThan(0);
  }
});

test('what was begun is never told again', () =>
  inFolder(async (dataDir) => {
    const told = Object.fromEntries(STORIES.map(({ name }) => [name, 'begun']));
    writeFileSync(path.join(dataDir, 'demo-life.json'), JSON.stringify(told));
    expect(await liveOnce(setting(dataDir))).toBe(0);
  }));

test('with Stripe itself nobody buys, and a shop that is away stops nothing', () =>
  inFolder(async (dataDir) => {
    const { stripe_api_base: _, ...real } = demo;
    expect(await liveOnce({ ...setting(dataDir), demo: real })).toBe(0);
    await expect(liveBehind({ ...setting(dataDir), stopped: () => true })).resolves.toBeUndefined();
  }));
