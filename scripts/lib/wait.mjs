import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { tail } from './logs.mjs';

/**
 * Waits until a check succeeds; gives up early when the service has died.
 * @param {import('./service.mjs').Service} service
 * @param {() => Promise<string | null>} check null when ready, otherwise what is missing
 * @param {{ log: string, seconds: number }} options
 */
export async function waitUntilReady(service, check, { log, seconds }) {
  const end = performance.now() + seconds * 1000;
  let missing = '';
  while (performance.now() < end) {
    const death = service.death();
    if (death) throw death;
    const answer = await check();
    if (answer === null) return;
    missing = answer;
    await sleep(100);
  }
  throw new Failure({
    what: `The ${service.name} was not ready after ${seconds} seconds: ${missing}.`,
    why: `the last lines of ${log}:\n${tail(log)}`,
    advice: 'Correct what the log says and start again.',
  });
}

/**
 * Check that an address answers with success.
 * @param {string} url
 * @returns {() => Promise<string | null>}
 */
export function answers(url) {
  return async () => {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
      const body = await response.text();
      return response.ok ? null : `${url} answers ${response.status} ${body.slice(0, 500)}`;
    } catch (error) {
      return `${url} does not answer (${error instanceof Error ? error.message : String(error)})`;
    }
  };
}
