import type { ArrivalWindow } from './arrival';

/** A listing of some goods that may be sent to the shopper's destination. */
export interface SiblingOffer {
  readonly id: string;
  readonly arrives: ArrivalWindow;
  /** Minor units of the currency charged at the destination, the same for all siblings. */
  readonly price: number;
  readonly soldOut?: boolean;
}

/**
 * Siblings from best to worst: what is in stock, then what arrives soonest (by the last promised day, then
 * the first), then the cheapest, then by id, so that every page agrees on the one card of the goods.
 */
export function orderSiblings<Offer extends SiblingOffer>(offers: readonly Offer[]): Offer[] {
  return [...offers].sort(
    (a, b) =>
      Number(a.soldOut ?? false) - Number(b.soldOut ?? false) ||
      compare(a.arrives.to, b.arrives.to) ||
      compare(a.arrives.from, b.arrives.from) ||
      a.price - b.price ||
      compare(a.id, b.id),
  );
}

/** The sibling that stands for the goods on a card; undefined when nothing serves the destination. */
export function bestSibling<Offer extends SiblingOffer>(offers: readonly Offer[]): Offer | undefined {
  return orderSiblings(offers)[0];
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
