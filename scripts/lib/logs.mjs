import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs work with a fresh log file open for a child's output.
 * @template T
 * @param {string} file @param {(descriptor: number) => T} work
 */
export function withLog(file, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  try {
    return work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * The last lines of a log, without colours and empty lines.
 * @param {string} text @param {number} count
 */
export function lastLines(text, count) {
  return stripVTControlCharacters(text)
    .replaceAll('\r', '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}

/**
 * @param {string} file @param {number} [count]
 */
export function tail(file, count = 25) {
  try {
    return lastLines(readFileSync(file, 'utf8'), count);
  } catch {
    return '(no log was written)';
  }
}
