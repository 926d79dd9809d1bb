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

/** Longer lines are stacks and data in one line; their beginning says what happened. */
const LONGEST = 600;

/**
 * A line as a person reads it: of Medusa's log in JSON only level and message.
 * @param {string} line
 */
function readable(line) {
  const entry = line.startsWith('{"level"') ? parsed(line) : null;
  const text = entry ? `${entry.level}: ${entry.message}` : line;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}

/** @param {string} line @returns {Record<string, unknown> | null} */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
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
    .map(readable)
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
