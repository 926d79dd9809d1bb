import { inOrderOfExpiry, type Lot } from './lot';

/** What is left of one lot. */
export interface Left<Of extends Lot> {
  readonly lot: Of;
  readonly left: number;
}

/** The pieces of a place by lot. */
export interface Standing<Of extends Lot> {
  /** All lots, those that expire first at the front; also those of which nothing is left. */
  readonly lots: readonly Left<Of>[];
  /** Pieces that belong to no lot that is known. */
  readonly loose: number;
}

/**
 * What is left of each lot of a place, from nothing but how many pieces stand there: nobody writes down which lot a
 * parcel was packed from, as a bonded warehouse sends what expires first. So what has gone since the last count is gone
 * from the lots that expire first. What has come without a lot (a return, a shelf counted again) is back where pieces
 * went since then; beyond that it is loose.
 * @param stocked pieces at the place, those ordered and not sent among them
 */
export function standing<Of extends Lot>(lots: readonly Of[], stocked: number): Standing<Of> {
  const ordered = inOrderOfExpiry(lots);
  const there = Math.max(0, Math.floor(stocked));
  const counted = ordered.reduce((sum, lot) => sum + lot.counted, 0);
  let toGo = Math.max(0, counted - there);
  return {
    lots: ordered.map((lot) => {
      const gone = Math.min(lot.counted, toGo);
      toGo -= gone;
      return { lot, left: lot.counted - gone };
    }),
    loose: Math.max(0, there - counted),
  };
}

/**
 * The lot that the next buyer's piece comes from: those ordered and not sent yet take the pieces before it. Undefined
 * where nothing is free, and where pieces without a lot stand there too, as it may be one of them.
 * @param reserved pieces ordered and not sent
 */
export function nextLot<Of extends Lot>({ lots, loose }: Standing<Of>, reserved: number): Of | undefined {
  if (loose > 0) return undefined;
  let before = Math.max(0, reserved);
  for (const { lot, left } of lots) {
    if (left > before) return lot;
    before -= left;
  }
  return undefined;
}
