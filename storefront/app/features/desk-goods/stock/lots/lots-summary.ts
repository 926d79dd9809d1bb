import type { StockLot, StockLots } from '@caravanserai/contracts/desk-lots';

/** What a merchant is told of a listing's lots before looking into them. */
export interface LotsSummary {
  /** Lots of which something is left, those that expire first at the front. */
  readonly standing: readonly StockLot[];
  /** Pieces near their end, and past it. */
  readonly near: number;
  readonly past: number;
  /** Pieces that were withdrawn and wait for re-export or destruction. */
  readonly waiting: number;
}

export function summaryOf({ lots }: StockLots): LotsSummary {
  const standing = lots.filter(({ left }) => left > 0);
  const pieces = (state: StockLot['state']) =>
    standing.reduce((sum, lot) => sum + (lot.state === state ? lot.left : 0), 0);
  const waiting = lots
    .flatMap(({ withdrawn }) => withdrawn)
    .reduce((sum, { pieces: some, outcome }) => sum + (outcome === null ? some : 0), 0);
  return { standing, near: pieces('near'), past: pieces('past'), waiting };
}
