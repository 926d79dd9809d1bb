import { Failure } from './failure.mjs';

/** Oldest Node that every dependency accepts. */
export const MINIMUM_NODE = '20.19.0';

/**
 * Compares two versions number by number.
 * @param {string} version @param {string} minimum
 */
export function isAtLeast(version, minimum) {
  const left = version.replace(/^v/, '').split('.').map(Number);
  const right = minimum.split('.').map(Number);
  const differing = right.findIndex((part, index) => (left[index] ?? 0) !== part);
  return differing === -1 || (left[differing] ?? 0) > (right[differing] ?? 0);
}

/** @param {string} version as in process.version */
export function requireNode(version) {
  if (isAtLeast(version, MINIMUM_NODE)) return;
  throw new Failure({
    what: `Node ${version} is too old.`,
    why: `Caravanserai needs Node ${MINIMUM_NODE} or newer.`,
    advice: 'Install the current long-term release from https://nodejs.org and run the command again.',
  });
}
