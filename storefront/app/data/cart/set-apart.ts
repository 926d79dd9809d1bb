import type { CartProblem, Consignment, ConsignmentLine, QuoteResponse } from '@caravanserai/contracts/quote';
import type { Money } from '@caravanserai/contracts/common';

/** A line that can't be ordered, with its reason. `line` is null when the goods are no longer known at all. */
export interface ApartLine {
  readonly problem: CartProblem;
  readonly line: ConsignmentLine | null;
}

export interface CartView {
  /** Consignments of what can be ordered. A line of which fewer are left stays in its place. */
  readonly consignments: readonly Consignment[];
  readonly apart: readonly ApartLine[];
  readonly pieces: number;
  readonly goods: Money;
  readonly freight: Money;
  readonly total: Money;
}

/**
 * Parts what can be ordered from what can't, and counts only the first. Without problems the sums are the quote's
 * own, which are what is charged.
 */
export function setApart(quote: QuoteResponse): CartView {
  const blocked = quote.problems.filter(({ code }) => code !== 'not_enough');
  const lines = quote.consignments.flatMap((consignment) => consignment.lines);
  const apart = blocked.map((problem) => ({
    problem,
    line: lines.find(({ line_id }) => line_id === problem.line_id) ?? null,
  }));
  if (apart.length === 0) {
    const { consignments, pieces, goods_total: goods, freight_total: freight, total } = quote;
    return { consignments, apart, pieces, goods, freight, total };
  }
  const consignments = quote.consignments.flatMap((consignment) => without(consignment, blocked));
  const money = (amount: number): Money => ({ amount, currency: quote.currency });
  const sum = (of: (consignment: Consignment) => number) =>
    consignments.reduce((total, consignment) => total + of(consignment), 0);
  return {
    consignments,
    apart,
    pieces: sum(({ lines: kept }) => kept.reduce((pieces, { quantity }) => pieces + quantity, 0)),
    goods: money(sum(({ goods_total }) => goods_total.amount)),
    freight: money(sum(({ freight }) => freight?.amount ?? 0)),
    total: money(sum(({ subtotal }) => subtotal.amount)),
  };
}

function without(consignment: Consignment, blocked: readonly CartProblem[]): Consignment[] {
  const lines = consignment.lines.filter(
    ({ line_id }) => !blocked.some((problem) => problem.line_id === line_id),
  );
  if (lines.length === 0) return [];
  const currency = consignment.goods_total.currency;
  const goods = lines.reduce((sum, { total }) => sum + total.amount, 0);
  return [
    {
      ...consignment,
      lines,
      goods_total: { amount: goods, currency },
      subtotal: { amount: goods + (consignment.freight?.amount ?? 0), currency },
    },
  ];
}
