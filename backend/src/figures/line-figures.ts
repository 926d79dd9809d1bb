import { sharesOfPieces } from '@caravanserai/customs/returns/pieces';
import { currency as currencyOf } from '@caravanserai/money/currencies';

/** What is the merchant's of a line that was sold, minor units. */
export interface SoldLine {
  readonly quantity: number;
  readonly price: number;
  readonly delivery: number;
  readonly commission: number;
}

/** What came back of it, or was never sent. */
export interface LineBack {
  readonly pieces: number;
  /** Freight that was given back to the shopper, minor units. */
  readonly freight: number;
  /** It was called off or refused by customs, so the freight of its pieces was not earned either. */
  readonly whole: boolean;
}

export interface LineFigures {
  readonly earned: number;
  /** What of it the merchant has to give back. */
  readonly back: number;
  readonly net: number;
}

/**
 * What a line earns after returns. Price and commission go back by pieces, each to the last minor unit, so that any
 * number of partial returns adds up to the line; the commission on what came back is not kept. Freight was earned by
 * sending: only what the shopper gets back of it goes back, and never more than the merchant got.
 */
export function lineFigures(line: SoldLine, back: LineBack, currency: string): LineFigures {
  const { quantity, price, delivery, commission } = line;
  const { minorStep: step } = currencyOf(currency);
  const pieces = Math.min(back.pieces, quantity);
  const part = (total: number): number =>
    pieces === 0 ? 0 : sharesOfPieces(total, quantity, { before: 0, quantity: pieces, step });
  const deliveryBack = back.whole ? part(delivery) : Math.min(delivery, back.freight);
  const earned = price + delivery - commission;
  const given = part(price) + deliveryBack - part(commission);
  return { earned, back: given, net: earned - given };
}
