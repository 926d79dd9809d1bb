import { spawnGroup } from './children.mjs';
import { Failure } from './failure.mjs';
import { tail, withLog } from './logs.mjs';

/**
 * Runs a command to its end; its output goes to a log.
 * @param {import('./commands.mjs').Command} command
 * @param {{ log: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number }} options
 * @returns {Promise<number>} exit code; 1 when it was ended by a signal or could not start
 */
export function runForCode(command, { log, env, uid, gid }) {
  return withLog(
    log,
    (output) =>
      new Promise((resolve) => {
        const child = spawnGroup(command, { output, env, uid, gid });
        child.once('error', () => resolve(1));
        child.once('exit', (code) => resolve(code ?? 1));
      }),
  );
}

/**
 * Runs a command that must succeed.
 * @param {import('./commands.mjs').Command} command
 * @param {{ what: string, advice: string, log: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number }} options
 *   what: the step as a person knows it; advice: what to do when it fails
 */
export async function run(command, { what, advice, ...options }) {
  const code = await runForCode(command, options);
  if (code === 0) return;
  throw new Failure({
    what: `${what} failed (exit code ${code}): ${command.argv.join(' ')}`,
    why: `the last lines of ${options.log}:\n${tail(options.log)}`,
    advice,
  });
}
