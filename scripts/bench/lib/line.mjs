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
