import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { contentHash, filesBelow } from './hash.mjs';

describe('contentHash', () => {
  let root = '';
  /** @param {string} file @param {string} content */
  const write = (file, content) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'hash-'));
    write('src/b.ts', 'b');
    write('src/deep/a.ts', 'a');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('changes with content, names and the set of files', () => {
    const hashes = new Set([contentHash(root, ['src'])]);
    write('src/b.ts', 'changed');
    hashes.add(contentHash(root, ['src']));
    write('src/c.ts', '');
    hashes.add(contentHash(root, ['src']));
    rmSync(path.join(root, 'src/deep'), { recursive: true });
    hashes.add(contentHash(root, ['src']));
    expect(hashes.size).toBe(4);
  });

  it('does not confuse content that moves across the border of two files', () => {
    write('one/x', 'ab');
    write('one/y', 'c');
    const before = contentHash(root, ['one']);
    write('one/x', 'a');
    write('one/y', 'bc');
    expect(contentHash(root, ['one'])).not.toBe(before);
  });

  it('ignores times, results of builds and what the filter drops', () => {
    const before = contentHash(root, ['src', 'storefront'], (file) => !file.endsWith('.test.ts'));
    utimesSync(path.join(root, 'src/b.ts'), 1, 1);
    write('src/dist/b.js', 'built');
    write('src/node_modules/x/index.js', 'installed');
    write('src/.generated/x.css', 'drawn');
    write('storefront/build/server/index.js', 'built');

    write('src/b.test.ts', 'test');
    expect(contentHash(root, ['src', 'storefront'], (file) => !file.endsWith('.test.ts'))).toBe(before);
    write('src/build/step.ts', 'a source folder that happens to be called build');
    expect(contentHash(root, ['src', 'storefront'], (file) => !file.endsWith('.test.ts'))).not.toBe(before);
  });

  it('lists files once, sorted, and takes a missing path as empty', () => {
    expect(filesBelow(root, ['src/deep', 'src', 'nothing', 'src/b.ts'])).toEqual([
      'src/b.ts',
      'src/deep/a.ts',
    ]);
  });
});
