import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../failure.mjs';
import { readJson, writeJson } from '../json-file.mjs';
import { say } from '../report.mjs';
import { run } from '../run.mjs';

/** Name of the database's superuser, whoever runs it. */
export const DATABASE_USER = 'postgres';

/** macOS has no C.UTF-8 in its C library; there it only classifies characters, the order is PostgreSQL's own. */
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/**
 * Whether the files were created with this password. Files outside the checkout may be those of an earlier checkout
 * in the same folder, which nobody can open any more.
 * @param {string} cluster @param {string} password
 */
function isOurs(cluster, password) {
  const mark = readJson(markFile(cluster));
  return mark === markOf(password);
}

/** @param {string} cluster */
export const markFile = (cluster) => `${cluster}.mark`;

/** @param {string} password */
const markOf = (password) => createHash('sha256').update(password).digest('hex');

/**
 * Creates the database files unless they exist. Encoding, order and language don't depend on the environment.
 * @param {import('./place.mjs').Place} place
 * @param {{ owner: import('./owner.mjs').Owner | null, password: string, env: NodeJS.ProcessEnv, log: string }} options
 * @returns {Promise<boolean>} whether they were created now
 */
export async function initialise({ native, cluster, moved }, { owner, password, env, log }) {
  const exists = existsSync(path.join(cluster, 'global', 'pg_control'));
  if (exists && isOurs(cluster, password)) return false;
  if (exists && moved === null) {
    throw new Failure({
      what: `The database files in ${cluster} belong to other secrets.`,
      why: 'secrets.json beside them is new or was changed, so their password is lost',
      advice: `Bring secrets.json back, or delete ${cluster} to begin with an empty database.`,
    });
  }
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  if (exists) say('  Database files of an earlier checkout in this folder are replaced.');
  // What a cut-off first attempt has left would make initdb refuse.
  for (const name of readdirSync(cluster)) rmSync(path.join(cluster, name), { recursive: true, force: true });
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) [cluster, passwordFile].forEach((target) => chownSync(target, owner.uid, owner.gid));
  try {
    await run(
      {
        argv: [
          path.join(native, 'bin', 'initdb'),
          `--pgdata=${cluster}`,
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          `--locale=${LOCALE}`,
          '--lc-messages=C',
          '--auth=scram-sha-256',
          `--username=${DATABASE_USER}`,
          `--pwfile=${passwordFile}`,
        ],
        cwd: '/',
      },
      {
        what: 'Creating the database files',
        advice: 'Correct what the log says, or give an own PostgreSQL with DATABASE_URL.',
        log,
        env,
        ...(owner ? { uid: owner.uid, gid: owner.gid } : {}),
      },
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeJson(markFile(cluster), markOf(password), 0o600);
  return true;
}
