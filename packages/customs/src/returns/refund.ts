import { allocate } from '@caravanserai/money/allocate';
import type { ReturnTerm } from './term';
import { sharesOfPieces } from './pieces';

/** What a line of a consignment cost, minor units. Credit is what gift cards paid of it. */
export interface Paid {
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  readonly charges: number;
  readonly credit: number;
}

export interface PaidLine extends Paid {
  readonly id: string;
  readonly quantity: number;
}

/** Pieces of a line that go back, and what went back of it before. */
export interface PiecesBack {
  readonly id: string;
  readonly quantity: number;
  readonly before: number;
  readonly given: Paid;
}

export interface RefundTerms {
  readonly freight: ReturnTerm['freight_back'];
  /** What the least expensive standard delivery of the consignment cost, minor units; null where nobody knows. */
  readonly standardFreight: number | null;
  readonly taxes: boolean;
  /** The currency's smallest charged step, minor units. */
  readonly step: number;
}

export interface RefundLine extends Paid {
  readonly id: string;
  readonly quantity: number;
  /** Goods less voucher, freight and charges, less credit. */
  readonly amount: number;
}

export const NOTHING: Paid = { goods: 0, voucher: 0, freight: 0, charges: 0, credit: 0 };

/**
 * What goes back for pieces of a consignment, line by line. A line's amounts lie on its pieces by largest remainder, so
 * that the parts of any number of requests add up to the line to the last minor unit, and never to more. Of the
 * delivery a withdrawal gives back what the least expensive standard way costs (Directive 2011/83/EU, article 13).
 * @throws RangeError for an unknown line, or more pieces than are left of it
 */
export function refundFor(
  lines: readonly PaidLine[],
  back: readonly PiecesBack[],
  terms: RefundTerms,
): RefundLine[] {
  const freights = freightOf(lines, terms);
  return back.map(({ id, quantity, before, given }) => {
    const index = lines.findIndex((line) => line.id === id);
    const line = lines[index];
    if (!line) throw new RangeError(`No line ${id} in this consignment.`);
    const part = (total: number, has: number, limit = total): number =>
      Math.min(
        sharesOfPieces(total, line.quantity, { before, quantity, step: terms.step }),
        Math.max(0, limit - has),
      );
    const goods = part(line.goods, given.goods);
    const voucher = Math.min(goods, part(line.voucher, given.voucher));
    const freight = part(freights[index] ?? 0, given.freight, line.freight);
    const charges = terms.taxes ? part(line.charges, given.charges) : 0;
    const due = goods - voucher + freight + charges;
    // Credit lies on pieces by rounding of its own: no piece gives back money that nobody paid.
    const left = Math.max(0, paidFor(line) - paidFor(given));
    const amount = Math.min(due - Math.min(due, part(line.credit, given.credit)), left);
    return { id, quantity, goods, voucher, freight, charges, credit: due - amount, amount };
  });
}

const paidFor = ({ goods, voucher, freight, charges, credit }: Paid): number =>
  goods - voucher + freight + charges - credit;

/** What goes back for all of a consignment that nobody gets: everything that was paid for it. */
export function wholeRefund(lines: readonly PaidLine[], step: number): RefundLine[] {
  const back = lines.map(({ id, quantity }) => ({ id, quantity, before: 0, given: NOTHING }));
  return refundFor(lines, back, { freight: 'all', standardFreight: null, taxes: true, step });
}

/** The parts of all lines together. */
export function refundTotal(lines: readonly RefundLine[]): Paid & { amount: number } {
  const sum = (part: keyof Paid | 'amount') => lines.reduce((total, line) => total + line[part], 0);
  return {
    goods: sum('goods'),
    voucher: sum('voucher'),
    freight: sum('freight'),
    charges: sum('charges'),
    credit: sum('credit'),
    amount: sum('amount'),
  };
}

/** Never more than is left of what was captured. All minor units. */
export const withinCaptured = (amount: number, captured: number, refunded: number): number =>
  Math.max(0, Math.min(amount, captured - refunded));

function freightOf(lines: readonly PaidLine[], { freight, standardFreight, step }: RefundTerms): number[] {
  const paid = lines.map((line) => line.freight);
  if (freight === 'all') return paid;
  if (freight === 'none' || paid.length === 0) return paid.map(() => 0);
  const total = paid.reduce((sum, each) => sum + each, 0);
  if (standardFreight === null || standardFreight >= total) return paid;
  return allocate(standardFreight, paid, standardFreight % step === 0 ? step : 1);
}
