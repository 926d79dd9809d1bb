import { endChild, spawnGroup } from './children.mjs';
import { Failure } from './failure.mjs';
import { tail, withLog } from './logs.mjs';

/**
 * A server that runs until it is stopped.
 * @typedef {object} Service
 * @property {string} name
 * @property {number} pid
 * @property {() => Failure | null} death why it ended although nobody stopped it, or null
 * @property {Promise<Failure>} died fulfilled when it ends although nobody stopped it
 * @property {Promise<number | NodeJS.Signals>} ended fulfilled when it ends, whoever ended it, with its exit code or
 *   the signal that ended it
 * @property {() => Promise<void>} stop
 */

/** Requests in flight may take this long to finish, in milliseconds. */
const PATIENCE = 25_000;

/**
 * @param {string} name
 * @param {import('./commands.mjs').Command} command
 * @param {{ log: string, env: NodeJS.ProcessEnv, signal?: NodeJS.Signals, uid?: number, gid?: number }} options
 * @returns {Service}
 */
export function startService(name, command, { log, env, signal = 'SIGTERM', uid, gid }) {
  const child = withLog(log, (output) => spawnGroup(command, { output, env, uid, gid }));
  /** @type {Failure | null} */
  let death = null;
  let stopping = false;
  /** @type {Promise<Failure>} */
  const died = new Promise((resolve) => {
    /** @param {string} why */
    const report = (why) => {
      if (stopping) return;
      death = new Failure({
        what: `The ${name} ended unexpectedly (${why}).`,
        why: `the last lines of ${log}:\n${tail(log)}`,
        advice: 'Correct what the log says and start again.',
      });
      resolve(death);
    };
    child.once('error', (error) => report(error.message));
    child.once('exit', (code, by) => report(by ? `signal ${by}` : `exit code ${code}`));
  });
  /** @type {Promise<number | NodeJS.Signals>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, by) => resolve(code ?? by ?? 1));
  });
  return {
    name,
    pid: child.pid ?? 0,
    died,
    ended,
    death: () => death,
    stop: async () => {
      stopping = true;
      await endChild(child, signal, PATIENCE);
    },
  };
}
