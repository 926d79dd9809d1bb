import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { ROOT } from '../paths.mjs';

/**
 * Where the database's programs and files are.
 * @typedef {{ native: string, cluster: string, moved: string | null }} Place
 *   moved: the folder used because the database's user can't reach the checkout, or null
 */

/** @param {string} text */
const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** @param {string} native @param {import('./owner.mjs').Owner} owner */
function canRun(native, { uid, gid }) {
  return spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { uid, gid, cwd: '/' }).status === 0;
}

/**
 * Makes a folder the owner's and says whether the owner can really work in it; trying is the only honest test.
 * @param {string} folder @param {import('./owner.mjs').Owner} owner
 */
function canOwn(folder, { uid, gid }) {
  try {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, uid, gid);
    chmodSync(folder, 0o700);
  } catch {
    return false;
  }
  return spawnSync('/bin/sh', ['-c', 'cd "$0" && test -w .', folder], { uid, gid, cwd: '/' }).status === 0;
}

/** @param {import('./owner.mjs').Owner} owner */
function shelter(owner) {
  for (const parent of ['/var/lib', os.tmpdir(), '/tmp']) {
    const folder = path.join(parent, `caravanserai-${shortHash(ROOT)}`);
    if (canOwn(folder, owner)) return folder;
  }
  throw new Failure({
    what: 'There is no place for the database.',
    why: `the user ${owner.name} can reach neither the checkout nor /var/lib nor /tmp`,
    advice: 'Start as an ordinary user, or give an own PostgreSQL with DATABASE_URL.',
  });
}

/**
 * Copies the programs to where the owner can run them; a copy cut off half-way is never taken for a whole one.
 * @param {string} native @param {string} base @param {import('./owner.mjs').Owner} owner
 */
function copyPrograms(native, base, owner) {
  const target = path.join(base, `programs-${shortHash(native)}`);
  if (existsSync(target) && canRun(target, owner)) return target;
  rmSync(target, { recursive: true, force: true });
  const draft = `${target}.${process.pid}`;
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, target);
  return target;
}

/**
 * Chooses where programs and files of the database are: in the checkout when the database's user can reach it,
 * otherwise in a folder of its own that belongs to this checkout.
 * @param {string} native @param {string} dataDir @param {import('./owner.mjs').Owner | null} owner
 * @returns {Place}
 */
export function choosePlace(native, dataDir, owner) {
  const cluster = path.join(dataDir, 'postgres');
  if (!owner) return { native, cluster, moved: null };
  const ownCluster = canOwn(cluster, owner);
  const ownPrograms = canRun(native, owner);
  if (ownCluster && ownPrograms) return { native, cluster, moved: null };
  const base = shelter(owner);
  return {
    native: ownPrograms ? native : copyPrograms(native, base, owner),
    cluster: ownCluster ? cluster : path.join(base, `data-${shortHash(dataDir)}`),
    moved: base,
  };
}
