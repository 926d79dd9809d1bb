import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { runProgram } from '../lib/lifecycle.mjs';
import { dataDirOf } from '../lib/paths.mjs';
import { say, step } from '../lib/report.mjs';
import { goodsOn, shopAddress } from '../lib/running-shop.mjs';
import { ensureBrowser } from '../lib/testing/chromium.mjs';
import { median } from './lib/load.mjs';

/** A phone of the middle on a slow line, as Lighthouse has it: a quarter of the processor, 150 ms there and back, 1.6 Mbit/s. */
const SLOWER = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const PHONE = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true };

/**
 * What a shopper does: the page it is done on, what is pressed, and how it shows that it is done.
 * @typedef {object} Deed
 * @property {string} name
 * @property {string} page
 * @property {string} [open] pressed before, so that what is pressed is in sight
 * @property {string} press
 * @property {(page: import('@playwright/test').Page) => Promise<unknown>} done
 */

/**
 * `node scripts/bench/answers.mjs`: how soon the shop that `npm start` runs answers a press on a slowed-down phone: the
 * time until the next paint, as browsers measure it (Interaction to Next Paint), and until what was asked for is there.
 * `--shop` names another address of the shop, `--runs` how often each is done. It only reports.
 */
await runProgram(async (lifecycle) => {
  const { values } = parseArgs({
    options: { shop: { type: 'string' }, runs: { type: 'string', default: '5' } },
  });
  const shop = shopAddress(values.shop);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(process.env, path.join(dataDirOf(process.env), 'logs')),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  lifecycle.onClose(() => browser.close());
  const rows = [['what', 'answer: median', 'worst', 'done: median']];
  for (const deed of deedsOn(await goodsOn(shop, '/en/pavilions/italy'))) {
    await step(deed.name, async () => {
      /** @type {{ answer: number, done: number }[]} */
      const runs = [];
      for (let run = 0; run < Number(values.runs); run += 1) runs.push(await tried(browser, shop, deed));
      const answers = runs.map(({ answer }) => answer);
      const done = median(runs.map((run) => run.done));
      rows.push([
        deed.name,
        ...[median(answers), Math.max(...answers), done].map((time) => `${Math.round(time)} ms`),
      ]);
    });
  }
  await browser.close();
  const [head = [], ...lines] = rows;
  for (const cells of [head, head.map(() => '---'), ...lines]) say(`| ${cells.join(' | ')} |`);
  return 0;
});

/** @param {string[]} goods @returns {Deed[]} */
function deedsOn([goods = '']) {
  return [
    {
      name: 'adding to the cart',
      page: goods,
      press: '.order button[type=submit]',
      done: (page) => page.locator('.added a').waitFor(),
    },
    {
      name: 'filtering',
      page: '/en/goods',
      press: 'main nav a.chip.domestic, main a.chip.domestic',
      done: (page) => page.waitForURL(/route=domestic/),
    },
    {
      name: 'another language',
      page: '/en/goods',
      open: '.switches summary',
      press: '.languages a[hreflang=fr]',
      done: (page) => page.locator('html[lang=fr] h1').waitFor(),
    },
  ];
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} shop @param {Deed} deed
 * @returns {Promise<{ answer: number, done: number }>} milliseconds
 */
async function tried(browser, shop, { page: address, open, press, done }) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  /** @type {number[]} */
  const heard = [];
  await page.exposeFunction('heard', (/** @type {number} */ duration) => heard.push(duration));
  await page.goto(shop + address, { waitUntil: 'networkidle' });
  if (open) await page.locator(open).first().tap();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  const target = page.locator(press).first();
  await target.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.evaluate(listen);
  const pressed = performance.now();
  await target.tap();
  await done(page);
  const time = performance.now() - pressed;
  await context.close();
  return { answer: Math.max(0, ...heard), done: time };
}

/** Runs in the page: hands over how long each press waited for the next paint. */
function listen() {
  const { PerformanceObserver } = globalThis;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && entry.interactionId) Reflect.get(globalThis, 'heard')(entry.duration);
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16 }));
}
