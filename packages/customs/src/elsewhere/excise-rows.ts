import type { ConsignmentLine } from '../charges/consignment';
import { areaRank, weightiest } from '../rules/area-rank';
import type { ExciseRow } from '../rules/import-rows';
import { inForce, latest } from '../rules/in-force';
import { covers } from '../territory';

const HS = 'HS:';

/** Goods under excise nearly everywhere: fermented and distilled drinks (2203 to 2208) and tobacco (24). */
const EXCISE_FLAGS = ['ALCOHOL', 'TOBACCO'];
const EXCISE_HEADINGS = ['2203', '2204', '2205', '2206', '2207', '2208', '24'];

/** The rows about a line in a destination: of each tax by name the most specific. */
export function exciseRows(
  rows: readonly ExciseRow[],
  line: ConsignmentLine,
  dest: string,
  date: string,
): ExciseRow[] {
  const fitting = inForce(rows, {}, date).filter((row) => covers(row.dest, dest) && isAbout(row, line));
  return [...new Set(fitting.map(({ name }) => name))].sort().flatMap((name) => {
    const named = fitting.filter((row) => row.name === name);
    const row = latest(weightiest(named, weight));
    return row ? [row] : [];
  });
}

/** True for goods that a low-value scheme never takes. Unlike a national product tax, which leaves it open. */
export function isExciseGoods(line: ConsignmentLine, rows: readonly ExciseRow[]): boolean {
  return (
    rows.some(({ kind }) => kind === 'EXCISE') ||
    line.flags.some((flag) => EXCISE_FLAGS.includes(flag)) ||
    EXCISE_HEADINGS.some((heading) => line.hs6.startsWith(heading))
  );
}

const isAbout = ({ scope }: ExciseRow, { hs6, flags }: ConsignmentLine): boolean =>
  scope.startsWith(HS) ? hs6.startsWith(scope.slice(HS.length)) : flags.includes(scope);

const weight = ({ dest, scope }: ExciseRow): number =>
  areaRank(dest) * 100 + (scope.startsWith(HS) ? scope.length : 0);
