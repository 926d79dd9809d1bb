import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../lib/paths.mjs';
import { say } from '../lib/report.mjs';
import { filesOf, partsOf, testsOf } from './parts.mjs';
import { scoresByFolder, table } from './scores.mjs';

/** The score that money and customs are held to, percent. */
const WANTED = 90;
const PACKAGES = ['money', 'customs'];
/**
 * Changes the code of a package in small ways, one at a time, and counts how often its tests notice.
 * `npm run test:mutation` takes both packages, `npm run test:mutation -- customs/elsewhere` a part of one. It takes
 * about an hour for all.
 */
process.chdir(ROOT);
// Properties ask a hundred times and more; here each mutant has them asked again.
process.env['PROPERTY_RUNS'] ??= '25';
const parts = process.argv.slice(2);
/** @type {import('./scores.mjs').Mutant[]} */
const mutants = [];
for (const part of (parts.length > 0 ? parts : PACKAGES).flatMap(partsOf))
  mutants.push(...(await mutate(part)));
const scores = scoresByFolder(mutants);
say(table(scores));
if (scores.some(({ score }) => score < WANTED)) process.exitCode = 1;

/** @param {string} part */
async function mutate(part) {
  const folder = path.join(ROOT, '.data/mutation');
  mkdirSync(folder, { recursive: true });
  return new Stryker({
    mutate: filesOf(part),
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      configFile: 'packages/jest.config.cjs',
      config: testsOf(part),
    },
    coverageAnalysis: 'perTest',
    reporters: ['clear-text'],
    clearTextReporter: { logTests: false, reportTests: false, reportScoreTable: false, allowEmojis: false },
    // The sandbox needs the packages, and the seed files their tests read.
    ignorePatterns: [
      '**',
      '!package.json',
      '!packages/jest.config.cjs',
      '!packages/{money,locales,customs}/{src,test}/**/*',
      '!backend/seed/**/*',
    ],
    tempDirName: '.data/mutation/sandbox',
    concurrency: Number(process.env['MUTATION_CONCURRENCY'] ?? 1),
    timeoutMS: 20_000,
    thresholds: { high: 95, low: WANTED, break: null },
    allowConsoleColors: false,
  }).runMutationTest();
}
