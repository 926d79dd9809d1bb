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
  process.stdout.write(`${line}\n`);
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
