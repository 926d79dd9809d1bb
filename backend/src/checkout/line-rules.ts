/** How many pieces of one listing a line may hold; more is trade, not personal use. */
export const MAX_PIECES = 99;

export interface LineToCheck {
  quantity: number;
  facts: { is_public: boolean; closed?: boolean; ships_to: readonly string[] } | undefined;
}

export type LineFault = 'quantity' | 'not_public' | 'merchant_closed' | 'not_to_destination';

/** Whole pieces, one to 99. */
export const isQuantity = (quantity: unknown): boolean =>
  Number.isInteger(quantity) && (quantity as number) >= 1 && (quantity as number) <= MAX_PIECES;

/**
 * The first thing that keeps a line out of a cart, or undefined.
 * `destinations`: the ship-to country, or every country of the region while the shopper has not named one; then
 * one served country is enough.
 */
export function lineFault(line: LineToCheck, destinations: readonly string[]): LineFault | undefined {
  if (!isQuantity(line.quantity)) return 'quantity';
  if (!line.facts?.is_public) return 'not_public';
  if (line.facts.closed) return 'merchant_closed';
  const served = new Set(line.facts.ships_to);
  return destinations.some((country) => served.has(country)) ? undefined : 'not_to_destination';
}
