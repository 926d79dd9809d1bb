import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Folders that are results, not sources: by name anywhere, or by path. */
const RESULTS = new Set([
  'node_modules',
  'dist',
  '.medusa',
  '.react-router',
  '.generated',
  '.data',
  'coverage',
]);
const RESULT_PATHS = new Set(['storefront/build']);

/**
 * Files below the given paths in a fixed order; a path that doesn't exist counts as empty.
 * @param {string} root @param {readonly string[]} inputs files or folders, relative to root
 * @param {(file: string) => boolean} [keep] gets the path relative to root, with forward slashes
 */
export function filesBelow(root, inputs, keep = () => true) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} relative */
  const visit = (relative) => {
    const info = statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (info?.isFile() && keep(relative)) files.add(relative);
    if (!info?.isDirectory()) return;
    for (const name of readdirSync(path.join(root, relative))) {
      const below = path.posix.join(relative, name);
      if (!RESULTS.has(name) && !RESULT_PATHS.has(below)) visit(below);
    }
  };
  inputs.forEach(visit);
  return [...files].sort();
}

/**
 * Hash of the names and contents of all files below the given paths. Times and modes don't count, so a fresh clone
 * of the same commit has the same hash.
 * @param {string} root @param {readonly string[]} inputs
 * @param {(file: string) => boolean} [keep]
 */
export function contentHash(root, inputs, keep) {
  const hash = createHash('sha256');
  for (const file of filesBelow(root, inputs, keep)) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
