import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../lib/failure.mjs';
import { runProgram } from '../lib/lifecycle.mjs';
import { dataDirOf } from '../lib/paths.mjs';
import { goodsOn, shopAddress } from '../lib/running-shop.mjs';
import { say, step } from '../lib/report.mjs';
import { ensureBrowser } from '../lib/testing/chromium.mjs';
import { figuresOf, medianOf, tableOf } from './lib/lighthouse-figures.mjs';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const SEARCHED = { en: 'coffee', ar: 'قهوة', 'zh-CN': '咖啡' };
const LANGUAGES = /** @type {const} */ (['en', 'ar', 'zh-CN']);

/**
 * `node scripts/bench/lighthouse.mjs`: Lighthouse as on a phone, the median of three, of home, pavilion, goods and
 * search in three languages, of the shop that `npm start` runs. `--shop` names another address of the shop, `--runs`
 * how often each page is measured, `--only` parts of the addresses (`/ar,search`). Whole addresses behind these are
 * measured beside it: those of a stock storefront, for one. It only reports; no number makes it fail.
 */
await runProgram(async () => {
  const { values, positionals } = parseArgs({
    options: {
      shop: { type: 'string' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: '' },
    },
    allowPositionals: true,
  });
  const shop = shopAddress(values.shop);
  const wanted = values.only.split(',').filter(Boolean);
  const own = (await Promise.all(LANGUAGES.map((locale) => pagesOf(shop, locale))))
    .flat()
    .filter((page) => wanted.length === 0 || wanted.some((part) => decodeURI(page).includes(part)));
  const logs = path.join(dataDirOf(process.env), 'logs');
  const chromium = await ensureBrowser(process.env, logs);
  const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
  const rows = [];
  try {
    for (const url of [...own.map((page) => shop + page), ...positionals]) {
      /** @type {import('./lib/lighthouse-figures.mjs').Figures[]} */
      const runs = [];
      const name = decodeURI(url.replace(shop, ''));
      await step(name, async () => {
        for (let run = 0; run < Number(values.runs); run += 1) {
          const report = path.join(folder, 'report.json');
          // It loses sight of the page now and then, and says then that it is worth another try.
          const figures = () => measure(url, report, chromium);
          runs.push(figuresOf(await figures().catch(figures)));
        }
      });
      rows.push({ page: name, ...medianOf(runs) });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  say(tableOf(rows));
  return 0;
});

/** @param {string} shop @param {keyof typeof SEARCHED} locale */
async function pagesOf(shop, locale) {
  const [goods = ''] = await goodsOn(shop, `/${locale}/pavilions/uzbekistan`);
  const search = `/${locale}/search?q=${encodeURIComponent(SEARCHED[locale])}`;
  return [`/${locale}`, `/${locale}/pavilions/uzbekistan`, goods, search];
}

/** @param {string} url @param {string} file @param {string} chromium @returns {Promise<import('./lib/lighthouse-figures.mjs').Report>} */
function measure(url, file, chromium) {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run';
  const argv = ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`];
  const categories = '--only-categories=performance,accessibility,best-practices,seo';
  const child = spawn('npx', [...argv, categories, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: chromium },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) return resolve(JSON.parse(readFileSync(file, 'utf8')));
      const advice = `Does ${url} open in a browser?`;
      return reject(
        new Failure({ what: `Lighthouse could not measure ${url}.`, why: said.slice(-600), advice }),
      );
    });
  });
}
