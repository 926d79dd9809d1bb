import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandLine, hasEnded } from '../processes.mjs';

/**
 * Clears what a killed run has left: ends a database that still runs on these files, and removes a lock file whose
 * process number now belongs to another program, which would make PostgreSQL refuse to start.
 * Call it only when no living run owns the files.
 * @param {string} cluster
 */
export async function clearStale(cluster) {
  const lock = path.join(cluster, 'postmaster.pid');
  const pid = lockHolder(lock);
  if (pid === null) return;
  if (commandLine(pid)?.includes(cluster)) {
    process.kill(pid, 'SIGINT');
    if (!(await hasEnded(pid, 15_000))) process.kill(pid, 'SIGQUIT');
    await hasEnded(pid, 5_000);
  }
  rmSync(lock, { force: true });
}

/** @param {string} lock @returns {number | null} */
function lockHolder(lock) {
  try {
    const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    return Number.isInteger(pid) ? pid : 0;
  } catch {
    return null;
  }
}
