/**
 * Takes the README's screenshots of a running shop: `node scripts/screenshots.mjs [address]`.
 * The address defaults to the one `npm start` printed. Pictures go to docs/screenshots.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { dataDirOf, ROOT } from './lib/paths.mjs';
import { ensureBrowser } from './lib/testing/chromium.mjs';

const WIDE = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

/** @type {{ name: string, path: string, viewport?: typeof WIDE, dark?: boolean }[]} */
const PAGES = [
  { name: 'home-en', path: '/en' },
  { name: 'home-ar-dark', path: '/ar', dark: true },
  { name: 'pavilion-zh-CN', path: '/zh-CN/pavilions/uzbekistan' },
  { name: 'goods-en', path: '/en/goods' },
  { name: 'listing-en', path: '/en/goods/roasted-bourbon-coffee-250-g' },
  { name: 'home-ar-phone', path: '/ar', viewport: PHONE },
];

const dataDir = dataDirOf(process.env);
const address =
  process.argv[2] ?? JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')).storefront_url;
const folder = join(ROOT, 'docs/screenshots');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(process.env, join(dataDir, 'logs')),
  args: ['--no-sandbox'],
});
for (const { name, path, viewport = WIDE, dark = false } of PAGES) {
  const page = await browser.newPage({ viewport, colorScheme: dark ? 'dark' : 'light' });
  const response = await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
  if (response?.status() !== 200) throw new Error(`${path} answered ${response?.status()}`);
  await page.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 82 });
  await page.close();
  console.log(`docs/screenshots/${name}.jpg`);
}
await browser.close();
