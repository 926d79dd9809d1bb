import { covers } from '../territory';
import { areaRank, weightiest } from './area-rank';
import { inForce, latest } from './in-force';
import type { RuleRow } from './rule-row';

/** How a destination's consumer law wants prices shown to its shoppers. */
export interface PriceDisplayRow extends RuleRow {
  /** ISO country, customs union or `*`. */
  readonly dest: string;
  /** Y: the price shown holds the taxes the shop takes. */
  readonly with_tax: string;
  /** KG_L: also per kilogram or litre; HUNDRED: per 100 g or 100 ml; empty: not asked. */
  readonly unit_price: string;
  /** LOWEST_30_DAYS: a reduction shows the lowest price of the 30 days before it; empty: the price before it. */
  readonly prior_price: string;
}

/**
 * The row for a destination: a country's own before its union's before `*`, of several the one that began last.
 * Undefined when the table has none: prices are then shown before tax, and say so.
 */
export function priceDisplayFor(
  rows: readonly PriceDisplayRow[],
  dest: string,
  date: string,
): PriceDisplayRow | undefined {
  const fitting = inForce(rows, {}, date).filter((row) => covers(row.dest, dest));
  return latest(weightiest(fitting, (row) => areaRank(row.dest)));
}
