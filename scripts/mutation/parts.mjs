import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../lib/paths.mjs';

/**
 * Folders whose tests go through everything once more, slowly: they would notice a few mutants elsewhere beside the
 * near tests, at many times the cost. So the scores say what the near tests notice.
 */
const FAR = ['customs/explain', 'customs/freight'];

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

/** @param {string} part @returns {string[]} patterns of tests that are left out: far ones, and other packages' */
export function testsLeftOut(part) {
  const far = FAR.filter((folder) => !part.startsWith(folder)).map((folder) => folder.replace('/', '/src/'));
  const others = ['money/src', 'customs/src', 'locales/src'].filter(
    (folder) => folder !== `${part.split('/')[0]}/src`,
  );
  return [
    ...[...far, ...others].map((folder) => `/${folder}/`),
    '/charges/properties\\.test\\.ts$',
    '/node_modules/',
  ];
}
