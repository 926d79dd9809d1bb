import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Every process that we started and that still runs. */
const running = new Set(/** @type {ChildProcess[]} */ ([]));

/**
 * Starts a process at the head of a process group of its own: a Ctrl-C in the terminal then reaches only us, and we
 * end the parts in their right order.
 * @param {import('./commands.mjs').Command} command
 * @param {{ env?: NodeJS.ProcessEnv, output: number | 'inherit', uid?: number, gid?: number }} options
 */
export function spawnGroup(command, { env = process.env, output, uid, gid }) {
  const [program = '', ...args] = command.argv;
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: path.resolve(ROOT, command.cwd),
    env,
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
    ...(uid === undefined ? {} : { uid, gid }),
  });
  running.add(child);
  const forget = () => running.delete(child);
  child.once('exit', forget);
  child.once('error', forget);
  return child;
}

/**
 * Sends a signal to a process and everything it started.
 * @param {number | undefined} pid @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // It has ended meanwhile.
  }
}

/**
 * Asks a process to end, waits, and kills it when it does not.
 * @param {ChildProcess} child @param {NodeJS.Signals} signal @param {number} patience milliseconds
 */
export async function endChild(child, signal, patience) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // The head of the group alone is asked: it ends its own children. What is left of the group is killed below.
  child.kill(signal);
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
  signalGroup(child.pid, 'SIGKILL');
}

/** Kills whatever still runs; for the very end, so that nothing is left behind. */
export function killAll() {
  for (const child of running) signalGroup(child.pid, 'SIGKILL');
}
