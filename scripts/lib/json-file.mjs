import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Content of a JSON file, or null when it is absent or cut off by a crash.
 * @param {string} file @returns {unknown}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Writes a JSON file whole or not at all.
 * @param {string} file @param {unknown} value @param {number} [mode]
 */
export function writeJson(file, value, mode = 0o644) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode });
  renameSync(draft, file);
}

/**
 * A JSON file that holds one object, or an empty object.
 * @param {string} file @returns {Record<string, unknown>}
 */
export function readRecord(file) {
  const value = readJson(file);
  return isRecord(value) ? value : {};
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
