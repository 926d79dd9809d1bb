import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runProgram } from './lib/lifecycle.mjs';
import { dataDirOf, ROOT } from './lib/paths.mjs';
import { say, step } from './lib/report.mjs';
import { shopAddress } from './lib/running-shop.mjs';
import { templatesOf } from './lib/screenshots/templates.mjs';
import { ensureBrowser } from './lib/testing/chromium.mjs';

const sharp = createRequire(join(ROOT, 'backend/package.json'))('sharp');

const LANGUAGES = ['en', 'ar', 'zh-CN'];
const WIDTHS = { wide: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
/** Pictures of wide windows are made smaller. */
const LARGEST = 880;

/**
 * `npm run screenshots`: pictures of every template in three languages, wide and as on a phone, of the shop that
 * `npm start` runs, or of another whose address is given. They replace those in
 * docs/screenshots. Each shows the first screen by day, the home page also by night.
 */
await runProgram(async (lifecycle) => {
  const shop = shopAddress(process.argv[2]);
  const folder = join(ROOT, 'docs/screenshots');
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(join(folder, old));
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(process.env, join(dataDirOf(process.env), 'logs')),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  lifecycle.onClose(() => browser.close());
  let bytes = 0;
  for (const locale of LANGUAGES) {
    for (const [width, viewport] of Object.entries(WIDTHS)) {
      await step(`${locale}, ${width}`, async () => {
        const context = await browser.newContext({ viewport, reducedMotion: 'reduce', colorScheme: 'light' });
        const page = await context.newPage();
        for (const { name, open } of templatesOf(shop)) {
          await (typeof open === 'string' ? page.goto(`${shop}/${locale}${open}`) : open(page, locale));
          await page.waitForLoadState('networkidle');
          bytes += await keep(page, join(folder, `${name}-${locale}-${width}.webp`));
          if (name !== 'home') continue;
          await page.emulateMedia({ colorScheme: 'dark' });
          bytes += await keep(page, join(folder, `${name}-${locale}-${width}-dark.webp`));
          await page.emulateMedia({ colorScheme: 'light' });
        }
        await context.close();
      });
    }
  }
  await browser.close();
  say(`${(bytes / 1e6).toFixed(2)} MB in docs/screenshots`);
  return 0;
});

/** @param {import('@playwright/test').Page} page @param {string} file @returns {Promise<number>} bytes */
async function keep(page, file) {
  const picture = sharp(await page.screenshot()).resize({ width: LARGEST, withoutEnlargement: true });
  const small = await picture.webp({ quality: 50, effort: 6 }).toBuffer();
  writeFileSync(file, small);
  return small.length;
}
