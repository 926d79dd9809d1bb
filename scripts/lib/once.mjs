import { readRecord, writeJson } from './json-file.mjs';

/**
 * Does work only when its inputs have changed since it last succeeded.
 * @param {string} file JSON file that remembers one hash per name
 * @param {string} name @param {string} hash of the inputs
 * @param {boolean} resultExists false when the result of an earlier run is gone
 * @param {() => Promise<void>} work
 * @returns {Promise<boolean>} whether the work was done
 */
export async function whenChanged(file, name, hash, resultExists, work) {
  if (resultExists && readRecord(file)[name] === hash) return false;
  await work();
  writeJson(file, { ...readRecord(file), [name]: hash });
  return true;
}
