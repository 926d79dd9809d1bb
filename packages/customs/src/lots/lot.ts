/** Pieces made together: what one of them keeps, all keep. Days are ISO dates. */
export interface Lot {
  /** As it is printed on the pieces. */
  readonly number: string;
  readonly madeOn: string;
  /** The last day on which the pieces are as good as they should be. */
  readonly bestBefore: string;
  /** Pieces that stood there when the lots of the place were counted last. */
  readonly counted: number;
}

/** First expired, first out; what expires together leaves in the order of making, then of numbers. */
export function inOrderOfExpiry<Of extends Lot>(lots: readonly Of[]): Of[] {
  return [...lots].sort(
    (a, b) =>
      compare(a.bestBefore, b.bestBefore) || compare(a.madeOn, b.madeOn) || compare(a.number, b.number),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
