import { areaRank } from '../rules/area-rank';
import { holdsOn, latest } from '../rules/in-force';
import type { RuleRow } from '../rules/rule-row';
import type { SupplyRoute } from '../route';
import { covers } from '../territory';

/**
 * `withdrawal`: from the contract, without a reason, by law; `return`: without a reason, by law or the shop's own terms;
 * `fault`: goods that are not as they should be; `customs`: until when customs gives taxes and allowance back.
 */
export const TERM_KINDS = ['withdrawal', 'return', 'fault', 'customs'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A dated row of how long and on what terms goods may go back. */
export interface ReturnTerm extends RuleRow {
  /** ISO country, a customs union, or `*`. */
  readonly dest: string;
  readonly route: SupplyRoute | '*';
  readonly kind: TermKind;
  /** Days to ask. */
  readonly days: number;
  readonly counted_from: 'delivery' | 'release';
  /** Days to send the goods back, from approval; of `customs`: until they are back, from release. */
  readonly back_days: number | null;
  readonly pays_way_back: 'shopper' | 'merchant';
  /** What comes back of the delivery: all, what the least expensive standard way costs, or nothing. */
  readonly freight_back: 'standard' | 'none' | 'all';
  /** Goods that don't go back, and goods that do only unopened: scopes of `goods-scope.ts`. */
  readonly excluded: readonly string[];
  readonly unopened: readonly string[];
}

export interface TermCase {
  readonly kind: TermKind;
  /** ISO country of the shopper. */
  readonly dest: string;
  readonly route: SupplyRoute;
  /** ISO date of the order. */
  readonly date: string;
}

/**
 * The term of a kind that an order is under: a country's own before its union's before all, then a route's own; of
 * equals the one that began last.
 * @throws RangeError when two such began on the same day
 */
export function termFor(
  terms: readonly ReturnTerm[],
  { kind, dest, route, date }: TermCase,
): ReturnTerm | undefined {
  const fitting = terms.filter(
    (term) =>
      term.kind === kind &&
      covers(term.dest, dest) &&
      (term.route === '*' || term.route === route) &&
      holdsOn(term, date),
  );
  const top = Math.max(...fitting.map(exactness));
  return latest(fitting.filter((term) => exactness(term) === top));
}

const exactness = ({ dest, route }: ReturnTerm): number => 2 * areaRank(dest) + (route === '*' ? 0 : 1);
