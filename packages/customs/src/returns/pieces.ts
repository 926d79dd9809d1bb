/** Which pieces of a line: so many, after those that went before. */
export interface Pieces {
  readonly before: number;
  readonly quantity: number;
  /** The amount lies on the pieces in multiples of this where it is one. */
  readonly step: number;
}

/**
 * The part of a line's amount that lies on some of its pieces. Each piece has the same, and the first ones a step more
 * where it doesn't come out even: whatever the pieces are taken in, their parts add up to the amount.
 * @param total minor units, not negative
 * @throws RangeError for no pieces, or more than there are
 */
export function sharesOfPieces(total: number, count: number, { before, quantity, step }: Pieces): number {
  if (!Number.isInteger(quantity) || quantity < 1 || before < 0 || before + quantity > count)
    throw new RangeError(`No ${quantity} pieces after ${before} of ${count}.`);
  const unit = total % step === 0 ? step : 1;
  const units = total / unit;
  const each = Math.floor(units / count);
  const more = units - each * count;
  const upTo = (pieces: number): number => each * pieces + Math.min(pieces, more);
  return (upTo(before + quantity) - upTo(before)) * unit;
}
