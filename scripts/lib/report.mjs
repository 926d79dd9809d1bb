import { AsyncLocalStorage } from 'node:async_hooks';

/** The lines that wait, of work that runs beside other work; null once they may be said. @type {AsyncLocalStorage<{ lines: string[] | null }>} */
const beside = new AsyncLocalStorage();

/**
 * Seconds with one decimal, minutes above one minute.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** @param {string} line */
export function say(line) {
  const waiting = beside.getStore()?.lines;
  if (waiting) waiting.push(line);
  else process.stdout.write(`${line}\n`);
}

/**
 * Does work beside other work and keeps its lines until the other is done, so that the two can be told apart.
 * @template T
 * @param {() => Promise<T>} work @param {Promise<unknown>} other
 * @returns {Promise<T>}
 */
export function besides(work, other) {
  /** @type {{ lines: string[] | null }} */
  const kept = { lines: [] };
  const speak = () => {
    const lines = kept.lines ?? [];
    kept.lines = null;
    for (const line of lines) process.stdout.write(`${line}\n`);
  };
  void other.then(speak, speak);
  return beside.run(kept, work);
}

/**
 * Runs one long step: says what it does, and when it is done how long it took.
 * @template T
 * @param {string} title what the step does, in the present participle
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now();
  say(`→ ${title} ...`);
  const result = await work();
  say(`✓ ${title}: ${duration(performance.now() - started)}`);
  return result;
}
