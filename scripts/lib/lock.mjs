import { rmSync } from 'node:fs';
import path from 'node:path';
import { signalGroup } from './children.mjs';
import { Failure } from './failure.mjs';
import { isRecord, readRecord, writeJson } from './json-file.mjs';
import { commandLine, hasEnded } from './processes.mjs';

/**
 * Lets one run at a time use a data folder, and ends what a killed run has left behind.
 * @typedef {object} Lock
 * @property {(service: import('./service.mjs').Service) => void} remember notes a server, for the case of being killed
 * @property {() => void} release
 */

/** How a process of ours can be recognised, so that a reused process number is never mistaken for it. */
const OURS = /scripts[\\/][\w/\\-]+\.mjs/;

/**
 * @param {string} dataDir
 * @returns {Promise<Lock>}
 */
export async function lockDataDir(dataDir) {
  const file = path.join(dataDir, 'running.json');
  const earlier = readRecord(file);
  const owner = Number(earlier.pid);
  if (owner !== process.pid && OURS.test(commandLine(owner) ?? '')) {
    throw new Failure({
      what: 'Caravanserai is already running on the same data.',
      why: `process ${owner} uses ${dataDir}`,
      advice:
        'Stop it with Ctrl-C first, or set CARAVANSERAI_DATA_DIR, STOREFRONT_PORT and BACKEND_PORT for another.',
    });
  }
  await endLeftovers(earlier.services);
  /** @type {{ name: string, pid: number, command: string | null }[]} */
  const services = [];
  const save = () => writeJson(file, { pid: process.pid, services });
  save();
  return {
    remember: ({ name, pid }) => {
      services.push({ name, pid, command: commandLine(pid) });
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** @param {unknown} services as an earlier run has noted them */
async function endLeftovers(services) {
  if (!Array.isArray(services)) return;
  // Last started, first ended: the database outlives those who use it.
  for (const service of services.reverse()) {
    if (!isRecord(service)) continue;
    const pid = Number(service.pid);
    if (typeof service.command !== 'string' || commandLine(pid) !== service.command) continue;
    process.kill(pid, service.name === 'database' ? 'SIGINT' : 'SIGTERM');
    if (!(await hasEnded(pid, 15_000))) signalGroup(pid, 'SIGKILL');
    await hasEnded(pid, 5_000);
  }
}
