import { covers } from '../territory';
import { areaRank, weightiest } from './area-rank';
import type { TariffRow } from './import-rows';
import { inForce, latest } from './in-force';

export interface TariffQuestion {
  readonly dest: string;
  /** Six digits; empty when the goods have no code yet. */
  readonly hs6: string;
  readonly origin: string;
  readonly date: string;
}

/**
 * The duty row for goods: one for their origin before one for every origin, then the longest heading, a
 * country's before its union's, then the one that began last. Undefined when the table has none: the duty is unknown.
 */
export function tariffFor(rows: readonly TariffRow[], question: TariffQuestion): TariffRow | undefined {
  const fitting = inForce(rows, {}, question.date).filter(
    (row) =>
      covers(row.dest, question.dest) &&
      question.hs6.startsWith(row.hs_prefix) &&
      covers(row.origin, question.origin),
  );
  return latest(weightiest(fitting, weight));
}

/** Headings have at most six digits here. */
const weight = ({ dest, hs_prefix, origin }: TariffRow): number =>
  areaRank(origin) * 100 + hs_prefix.length * 10 + areaRank(dest);
