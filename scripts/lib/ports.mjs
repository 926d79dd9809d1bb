import net from 'node:net';
import { Failure } from './failure.mjs';

/** Addresses a service may listen on; a port is free only when it is on all that exist here. */
const ADDRESSES = ['0.0.0.0', '::', '127.0.0.1', '::1'];

/**
 * @param {number} port @param {string} host
 * @returns {Promise<boolean>} true also where the machine lacks the address family
 */
function bindable(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** @param {number} port */
export async function isFree(port) {
  for (const host of ADDRESSES) {
    if (!(await bindable(port, host))) return false;
  }
  return true;
}

/** @returns {Promise<number>} a port that nothing listens on now */
export async function freePort() {
  const port = await new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(found));
    });
  });
  return (await isFree(port)) ? port : freePort();
}

/**
 * Reads a port from its variable.
 * @param {NodeJS.ProcessEnv} env @param {string} variable @param {number} fallback
 */
export function portFrom(env, variable, fallback) {
  const text = env[variable];
  if (text === undefined || text === '') return fallback;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Failure({
    what: `${variable}=${text} is not a port.`,
    advice: `Set ${variable} to a number from 1 to 65535, or leave it out for ${fallback}.`,
  });
}

/**
 * Fails early and by name when a port is taken.
 * @param {number} port @param {string} variable @param {string} purpose
 */
export async function requireFree(port, variable, purpose) {
  if (await isFree(port)) return;
  throw new Failure({
    what: `Port ${port} for the ${purpose} is already in use.`,
    why: 'Another program listens on it, perhaps an earlier start of this one.',
    advice: `Stop that program, or choose another port: ${variable}=${port + 1} npm start`,
  });
}
