import { killAll } from './children.mjs';
import { explain } from './failure.mjs';
import { say } from './report.mjs';

/**
 * What must be ended, in the order it was begun; closing goes backwards.
 * @typedef {object} Lifecycle
 * @property {(close: () => Promise<void> | void) => void} onClose
 * @property {() => Promise<void>} close
 * @property {() => boolean} closing
 */

/** @returns {Lifecycle} */
export function createLifecycle() {
  /** @type {(() => Promise<void> | void)[]} */
  const closers = [];
  /** @type {Promise<void> | null} */
  let closed = null;
  const closeAll = async () => {
    for (let close = closers.pop(); close; close = closers.pop()) {
      await Promise.resolve()
        .then(close)
        .catch((error) => say(explain(error)));
    }
  };
  return {
    // What is begun while everything is being closed is closed at once.
    onClose: (close) => void (closed ? close() : closers.push(close)),
    close: () => (closed ??= closeAll()),
    closing: () => closed !== null,
  };
}

/** A terminal's Ctrl-C reaches us twice, from the terminal and from npm; only a later one means impatience. */
const SAME_PRESS = 2_000;

/**
 * Runs a program until it ends, fails or is asked to stop, then ends everything it began and exits.
 * @param {(lifecycle: Lifecycle) => Promise<number>} program answers the exit code
 * @param {{ stopped?: number }} [codes] stopped: the exit code when it was asked to stop
 */
export async function runProgram(program, { stopped = 0 } = {}) {
  const lifecycle = createLifecycle();
  let stopping = false;
  const end = stopper(lifecycle, stopped);
  const stop = () => {
    stopping = true;
    return end();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stop);
  stopWithNpm(stop);
  const code = await program(lifecycle).catch((error) => {
    // What fails because it was stopped is not worth a word.
    if (!stopping) say(`\n✗ ${explain(error)}`);
    return 1;
  });
  if (stopping) return;
  await lifecycle.close();
  killAll();
  process.exit(code);
}

/** @param {Lifecycle} lifecycle @param {number} exitCode */
function stopper(lifecycle, exitCode) {
  let asked = 0;
  return async () => {
    if (asked > 0) {
      if (performance.now() - asked < SAME_PRESS) return;
      say('Ending at once.');
      killAll();
      process.exit(1);
    }
    asked = performance.now();
    say('\nStopping ...');
    await lifecycle.close();
    killAll();
    say('Stopped.');
    process.exit(exitCode);
  };
}

/**
 * Stops when npm, which started us, was killed and could not pass a signal on.
 * @param {() => Promise<void>} stop
 */
function stopWithNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    void stop();
  }, 1_000);
  timer.unref();
}
