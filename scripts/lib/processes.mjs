import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Command line of a process, or null when there is none with this number. Read from /proc where it exists, since
 * small images have no `ps`.
 * @param {number} pid @returns {string | null}
 */
export function commandLine(pid) {
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return null;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || null;
  } catch {
    const answer = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return answer.status === 0 ? answer.stdout.trim() || null : null;
  }
}

/**
 * Waits until a process that is not our child has ended.
 * @param {number} pid @param {number} patience milliseconds
 * @returns {Promise<boolean>} whether it has ended
 */
export async function hasEnded(pid, patience) {
  for (const end = performance.now() + patience; performance.now() < end;) {
    if (commandLine(pid) === null) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return commandLine(pid) === null;
}
