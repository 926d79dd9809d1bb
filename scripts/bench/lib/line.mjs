import { cpus } from 'node:os';
import { say } from '../../lib/report.mjs';

/** One row of the report. @typedef {{ what: string, value: string, target: string, met: boolean | null }} Line */

/** @param {number} value */
export const plain = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/**
 * @param {string} what @param {number} value @param {number} target @param {'least' | 'most'} kind
 * @param {string} [detail] @returns {Line}
 */
export function line(what, value, target, kind, detail = '') {
  const met = kind === 'least' ? value >= target : value <= target;
  return { what, value: `${plain(value)}${detail}`, target: `at ${kind} ${target}`, met };
}

/** The report of a run. @param {readonly Line[]} lines */
export function sayLines(lines) {
  const cpu = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`;
  say(`\nNode ${process.version}, ${cpu}; load generator, backend and PostgreSQL share them.\n`);
  say('| measure | result | target | met |');
  say('| --- | --- | --- | --- |');
  for (const { what, value, target, met } of lines)
    say(`| ${what} | ${value} | ${target} | ${met ? 'yes' : 'no'} |`);
}
