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

/** @param {string} part @returns {string} what files Stryker changes */
export function filesOf(part) {
  const [name = '', ...inside] = part.split('/');
  const target = ['packages', name, 'src', ...inside].join('/');
  return target.endsWith('.ts') ? target : `${target}/**/*.ts`;
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
