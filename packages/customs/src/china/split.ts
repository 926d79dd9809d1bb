import type { Consignment, ConsignmentLine } from '../charges/consignment';
import type { Limits } from './limits';

export interface Portion {
  readonly line: string;
  readonly quantity: number;
}

/** What to check out now and what to keep for later; together every piece, in the order of line ids. */
export interface Split {
  readonly now: readonly Portion[];
  readonly later: readonly Portion[];
}

/**
 * Proposes what of a consignment that is too much fits the limits: the dearest lines first, whole lines where they
 * fit, else as many pieces as do. The full freight and insurance count against it, as they can only fall. If no
 * piece fits within the limit, the dearest that fits the year is proposed alone, as a single item.
 * Nothing now: nothing fits this year.
 */
export function proposeSplit(consignment: Consignment, limits: Limits): Split {
  const yearRoom = limits.yearly - limits.used;
  const { freight, freightVoucher = 0, insurance = 0 } = consignment;
  const extra = freight + freightVoucher + insurance;
  const byValue = [...consignment.lines].sort(
    (a, b) => pieceValue(b) - pieceValue(a) || (a.id < b.id ? -1 : 1),
  );
  const now = fill(byValue, Math.min(limits.limit, yearRoom) - extra);
  if (now.size === 0) {
    const single = byValue.find((line) => pieceValue(line) + extra <= yearRoom);
    if (single) now.set(single.id, 1);
  }
  const lines = [...consignment.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  const portions = (of: (line: ConsignmentLine) => number): Portion[] =>
    lines.flatMap((line) => (of(line) > 0 ? [{ line: line.id, quantity: of(line) }] : []));
  const kept = (line: ConsignmentLine): number => now.get(line.id) ?? 0;
  return { now: portions(kept), later: portions((line) => line.quantity - kept(line)) };
}

function fill(lines: readonly ConsignmentLine[], room: number): Map<string, number> {
  const taken = new Map<string, number>();
  let left = room;
  for (const line of lines) {
    const value = pieceValue(line);
    const fitting = line.goods <= left ? line.quantity : value === 0 ? 0 : Math.floor(left / value);
    const quantity = Math.min(line.quantity, Math.max(0, fitting));
    if (quantity > 0) taken.set(line.id, quantity);
    left -= quantity === line.quantity ? line.goods : quantity * value;
  }
  return taken;
}

/** Fen, rounded up: pieces never turn out dearer than they were counted. */
const pieceValue = ({ goods, quantity }: ConsignmentLine): number => Math.ceil(goods / quantity);
