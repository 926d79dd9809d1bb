import { currency, type CharmKind } from './currencies';
import { assertInteger } from './integer';

/**
 * From `from` minor units on, prices end like `endings` within each `block`. The dearer the goods the coarser
 * the endings; the small-change endings at the bottom keep a cheap price within a few percent of its value.
 */
interface Tier {
  readonly from: number;
  readonly block: number;
  readonly endings: readonly number[];
}

const TIERS: Readonly<Record<CharmKind, readonly Tier[]>> = {
  // .99 / .95 / whole
  cents: [
    { from: 0, block: 100, endings: [0, 29, 49, 79, 95, 99] },
    { from: 10_00, block: 100, endings: [0, 95, 99] },
    { from: 100_00, block: 100, endings: [0] },
    { from: 1_000_00, block: 10_00, endings: [0, 9_00] },
    { from: 10_000_00, block: 100_00, endings: [0, 90_00] },
    { from: 100_000_00, block: 1_000_00, endings: [0, 900_00] },
  ],
  // …900 / …90, for currencies without a minor unit
  whole: [
    { from: 0, block: 10, endings: [0] },
    { from: 100, block: 100, endings: [0, 50, 90] },
    { from: 1_000, block: 100, endings: [0, 90] },
    { from: 10_000, block: 1_000, endings: [500, 900] },
    { from: 100_000, block: 10_000, endings: [5_000, 9_000] },
  ],
  // .990 / .950, with the quarters that dinar shops use for small sums
  thousandths: [
    { from: 0, block: 1_000, endings: [250, 500, 750, 950, 990] },
    { from: 10_000, block: 1_000, endings: [500, 950, 990] },
    { from: 100_000, block: 1_000, endings: [950, 990] },
  ],
};

/**
 * A converted price at the nearest ending that shops of its currency use, the higher of two equally near.
 * Never zero, a multiple of the currency's minor step, and monotone: the dearer goods never become cheaper.
 * Only for goods prices made by conversion; never for tax, freight, or a price that a merchant set.
 * @param minor positive integer in minor units
 * @throws RangeError for zero, negative amounts and non-integers
 */
export function shopPrice(minor: number, code: string): number {
  if (assertInteger(minor) <= 0) throw new RangeError(`A price must be positive, got ${minor}`);
  const candidates = candidatesNear(minor, TIERS[currency(code).charm]);
  return candidates.reduce((best, candidate) => {
    const nearer = Math.abs(candidate - minor) - Math.abs(best - minor);
    return nearer < 0 || (nearer === 0 && candidate > best) ? candidate : best;
  });
}

function candidatesNear(minor: number, tiers: readonly Tier[]): number[] {
  return tiers.flatMap(({ from, block, endings }, index) => {
    const until = tiers[index + 1]?.from ?? Infinity;
    const start = Math.floor(minor / block) * block;
    return [start - block, start, start + block]
      .flatMap((base) => endings.map((ending) => base + ending))
      .filter((candidate) => candidate > 0 && candidate >= from && candidate < until);
  });
}
