/**
 * What is kept of a report of Lighthouse: scores of 100, times in ms, and the names of what costs a score.
 * @typedef {Record<(typeof SCORES)[number] | keyof typeof AUDITS, number> & { failed: string[] }} Figures
 */

const SCORES = /** @type {const} */ (['performance', 'accessibility', 'best-practices', 'seo']);
const AUDITS = /** @type {const} */ ({
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
});
const NAMES = /** @type {(keyof Figures)[]} */ ([...SCORES, ...Object.keys(AUDITS)]);

/**
 * The parts of a report that are read.
 * @typedef {object} Report
 * @property {Record<string, { score: number, auditRefs: { id: string, weight: number }[] }>} categories
 * @property {Record<string, { score: number | null, numericValue: number }>} audits
 */

/** @param {Report} report @returns {Figures} */
export function figuresOf(report) {
  const scores = SCORES.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)]);
  const times = Object.entries(AUDITS).map(([name, audit]) => [
    name,
    report.audits[audit]?.numericValue ?? 0,
  ]);
  const failed = SCORES.filter((name) => name !== 'performance').flatMap((name) =>
    (report.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  );
  return { ...Object.fromEntries([...scores, ...times]), failed };
}

/** The median of each figure by itself. @param {Figures[]} runs @returns {Figures} */
export function medianOf(runs) {
  const median = (/** @type {keyof Figures} */ name) =>
    runs.map((run) => Number(run[name])).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  const failed = [...new Set(runs.flatMap((run) => run.failed))];
  return /** @type {Figures} */ ({
    ...Object.fromEntries(NAMES.map((name) => [name, median(name)])),
    failed,
  });
}

/** The figures as a table of Markdown. @param {(Figures & { page: string })[]} rows */
export function tableOf(rows) {
  const head = ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP', 'TBT', 'CLS'];
  const lines = rows.map((row) => [
    row.page,
    ...SCORES.map((name) => String(row[name])),
    `${(row.LCP / 1000).toFixed(2)} s`,
    `${Math.round(row.TBT)} ms`,
    row.CLS.toFixed(3),
  ]);
  const faults = rows.filter(({ failed }) => failed.length > 0);
  return [
    ...[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
    ...faults.map(({ page, failed }) => `${page}: ${failed.join(', ')}`),
  ].join('\n');
}
