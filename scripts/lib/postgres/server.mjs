import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tail } from '../logs.mjs';
import { startService } from '../service.mjs';
import { waitUntilReady } from '../wait.mjs';
import { nativeFolder } from './binaries.mjs';
import { canConnect } from './client.mjs';
import { DATABASE_USER, initialise, markFile } from './initialise.mjs';
import { databaseOwner } from './owner.mjs';
import { choosePlace } from './place.mjs';
import { clearStale } from './stale.mjs';

/**
 * A running embedded PostgreSQL.
 * @typedef {object} Postgres
 * @property {import('../service.mjs').Service} service
 * @property {number} port on localhost
 * @property {string} user
 * @property {string} password
 * @property {string | null} moved folder outside the checkout that holds the files, or null
 * @property {(database: string) => string} url
 */

/** Nothing of the caller's environment changes how the database behaves. */
const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };

const SETTINGS = {
  listen_addresses: 'localhost',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * A database whose files are deleted when it stops needn't survive a power cut. What it has committed does survive the
 * death of its processes: tests kill them.
 */
const THROWAWAY = { fsync: 'off', full_page_writes: 'off' };

/**
 * Starts the embedded PostgreSQL on the files below dataDir, creating them first if need be.
 * @param {{ dataDir: string, logDir: string, port: number, password: string, throwaway?: boolean,
 *   lifecycle: import('../lifecycle.mjs').Lifecycle }} options lifecycle stops it
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir, logDir, port, password, throwaway = false, lifecycle }) {
  const owner = databaseOwner();
  const place = choosePlace(nativeFolder(), dataDir, owner);
  await clearStale(place.cluster);
  const log = path.join(logDir, 'postgres.log');
  const identity = owner ? { uid: owner.uid, gid: owner.gid } : {};
  await initialise(place, { owner, password, env: ENVIRONMENT, log: path.join(logDir, 'initdb.log') });

  const settings = Object.entries({ ...SETTINGS, ...(throwaway ? THROWAWAY : {}) });
  const argv = [
    path.join(place.native, 'bin', 'postgres'),
    ...['-D', place.cluster, '-p', String(port)],
    ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const files = [place.cluster, markFile(place.cluster)];
  if (throwaway)
    lifecycle.onClose(() => files.forEach((file) => rmSync(file, { recursive: true, force: true })));
  /** @param {string} database */
  const url = (database) => `postgres://${DATABASE_USER}:${password}@localhost:${port}/${database}`;
  const start = async () => {
    // SIGINT is PostgreSQL's fast shutdown: it ends sessions and writes everything; SIGTERM would wait for clients.
    const service = startService(
      'database',
      { argv, cwd: '/' },
      { log, env: ENVIRONMENT, signal: 'SIGINT', ...identity },
    );
    lifecycle.onClose(service.stop);
    await waitUntilReady(service, () => canConnect(url('postgres')), { log, seconds: 60 });
    return service;
  };
  const service = await afterItsForerunner(start, log);
  return {
    service,
    port,
    user: DATABASE_USER,
    password,
    moved: place.moved,
    url,
  };
}

/** What PostgreSQL says while sessions of a killed server still work; they end with what they are doing. */
const FORERUNNER = 'pre-existing shared memory block';
const FORERUNNER_MS = 60_000;

/**
 * @template T
 * @param {() => Promise<T>} start @param {string} log written anew by each start
 * @returns {Promise<T>}
 */
async function afterItsForerunner(start, log) {
  for (const until = performance.now() + FORERUNNER_MS; ; await sleep(200)) {
    try {
      return await start();
    } catch (error) {
      if (performance.now() > until || !tail(log).includes(FORERUNNER)) throw error;
    }
  }
}
