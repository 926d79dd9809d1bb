import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { say, step } from '../report.mjs';
import { runForCode } from '../run.mjs';
import { aptInstall } from './apt.mjs';

/** The shell comes first: without a window of its own it takes half the processor time that Chromium does. */
const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Packages of Debian: the browser, in the order of preference, and fonts for the six languages. */
const BROWSER_PACKAGES = ['chromium-headless-shell', 'chromium'];
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

/** @param {NodeJS.ProcessEnv} env */
function installedBrowser(env) {
  return [env.CHROMIUM_PATH, ...SYSTEM].find((file) => file && existsSync(file)) ?? null;
}

/** Where Playwright would put its own browser. */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/**
 * Finds a Chromium, installing one where that is possible.
 * @param {NodeJS.ProcessEnv} env @param {string} logDir
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser(env, logDir) {
  await ensureFonts(env, logDir);
  const found = installedBrowser(env) ?? (await playwrightBrowser());
  if (found) return found;
  const argv = ['node', 'node_modules/@playwright/test/cli.js', 'install', 'chromium'];
  await step('Installing Chromium for the browser tests', async () => {
    const code = await runForCode(
      { argv, cwd: '.' },
      { log: path.join(logDir, 'playwright-install.log'), env },
    );
    if (code === 0) return;
    for (const name of BROWSER_PACKAGES) if (await aptInstall([name], env, logDir)) return;
  });
  const installed = installedBrowser(env) ?? (await playwrightBrowser());
  if (installed) return installed;
  throw new Failure({
    what: 'There is no Chromium for the browser tests.',
    why: 'neither Playwright nor the system could install one',
    advice: 'Install Chromium and set CHROMIUM_PATH to its program, then run npm test again.',
  });
}

/**
 * Without these fonts Arabic and Chinese show as boxes; the tests still run.
 * @param {NodeJS.ProcessEnv} env @param {string} logDir
 */
async function ensureFonts(env, logDir) {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (list.status === 0 && list.stdout.trim() !== '') return;
  const installed = await aptInstall(FONT_PACKAGES, env, logDir);
  if (!installed) say('  Fonts for Chinese and Arabic are missing here; pictures of pages will show boxes.');
}
