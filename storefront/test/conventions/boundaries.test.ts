import { posix } from 'node:path';
import { contentOf, filesUnder } from './files';

const sources = [...filesUnder('app', '.ts'), ...filesUnder('app', '.tsx')];

/** Paths of our own that a file imports, from the storefront. */
function imports(path: string): string[] {
  return [...contentOf(path).matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g)].map(([, from, lazy]) =>
    posix.join(posix.dirname(path), from ?? lazy ?? ''),
  );
}

const featureOf = (path: string): string | undefined => /^app\/features\/([^/]+)/.exec(path)?.[1];

it.each(sources)('%s stays inside its borders', (path) => {
  const own = featureOf(path);
  const foreign = imports(path).filter((target) => {
    const feature = featureOf(target);
    return feature !== undefined && feature !== own;
  });
  expect(foreign).toEqual([]);
});

it('takes only types from server modules into what browsers get', () => {
  const parts = sources.filter((path) => /^app\/(ui|shell)\//.test(path) && path !== 'app/shell/shell.tsx');
  const leaks = parts.filter(
    (path) =>
      /^import (?!type).*\.server'/m.test(contentOf(path)) &&
      !/export (async )?function loader/.test(contentOf(path)),
  );
  expect(leaks).toEqual([]);
});

it('leaves the sentences about customs to the backend: no page carries six languages of them', () => {
  expect(sources.filter((path) => contentOf(path).includes('@caravanserai/customs/explain'))).toEqual([]);
});
