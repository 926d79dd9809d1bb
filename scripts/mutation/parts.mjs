import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';

/**
 * The parts of a package that are mutated one after the other: its folders, then the files beside them.
 * @param {string} asked `customs`, `customs/elsewhere` or `customs/elsewhere/band.ts`
 */
export function partsOf(asked) {
  if (asked.includes('/')) return [asked];
  const entries = readdirSync(path.join(ROOT, 'packages', asked, 'src'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${asked}/${name}`);
  return [...folders.sort(), `${asked}/*.ts`];
}

/** What is left alone: tests, and the texts of a language, where another word is no mistake that a test could know. */
const LEFT_ALONE = [
  'packages/*/src/**/*.test.ts',
  'packages/customs/src/explain/**/{ar,en,es,fr,ru,zh-CN}.ts',
];

/** @param {string} part @returns {string[]} patterns of the files that Stryker changes */
export function filesOf(part) {
  const [name = '', ...inside] = part.split('/');
  const target = ['packages', name, 'src', ...inside].join('/');
  const files = target.endsWith('.ts') ? target : `${target}/**/*.ts`;
  return [files, ...LEFT_ALONE.map((pattern) => `!${pattern}`)];
}

/**
 * The tests that are asked: those beside the code, and the whole workings of the landed cost. The others would
 * notice more, at many times the cost, so the scores are the least that holds.
 * @param {string} part
 */
export function testsOf(part) {
  const [name = '', folder = ''] = part.split('/');
  const beside = folder.endsWith('.ts') ? '*.test.ts' : `${folder}/**/*.test.ts`;
  return {
    testMatch: [`<rootDir>/${name}/src/${beside}`, '<rootDir>/customs/src/workings.test.ts'],
    testPathIgnorePatterns: ['/charges/properties\\.test\\.ts$', '/node_modules/'],
  };
}
