import { covers } from '../territory';
import { areaRank, weightiest } from './area-rank';
import type { VatClassRow } from './import-rows';
import { inForce, latest } from './in-force';

export interface VatClassQuestion {
  readonly dest: string;
  /** Six digits; empty when the goods have no code yet. */
  readonly hs6: string;
  readonly date: string;
}

/**
 * The row that says in which class of a destination's VAT goods are: the longest heading, a country's before its
 * union's, then the one that began last. Undefined when the table has none: the class isn't settled. Goods whose code
 * is missing or too short to tell two rows apart have none either, but where one row speaks of all goods.
 */
export function vatClassFor(
  rows: readonly VatClassRow[],
  { dest, hs6, date }: VatClassQuestion,
): VatClassRow | undefined {
  const national = inForce(rows, {}, date).filter((row) => covers(row.dest, dest));
  const finer = national.some(({ hs_prefix }) => hs_prefix.length > hs6.length && hs_prefix.startsWith(hs6));
  if (finer) return undefined;
  return latest(weightiest(fitting(national, hs6), weight));
}

const fitting = (rows: readonly VatClassRow[], hs6: string): VatClassRow[] =>
  rows.filter(({ hs_prefix }) => hs6.startsWith(hs_prefix));

/** Headings have at most six digits here. */
const weight = ({ dest, hs_prefix }: VatClassRow): number => hs_prefix.length * 10 + areaRank(dest);
