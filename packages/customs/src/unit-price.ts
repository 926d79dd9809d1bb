import { currency } from '@caravanserai/money/currencies';
import { ratio, toMinor } from './exact/ratio';

/** What a unit price is the price of. */
export const UNIT_MEASURES = ['kg', 'l', 'hundred_g', 'hundred_ml', 'piece'] as const;
export type UnitMeasure = (typeof UNIT_MEASURES)[number];

/** Contents of one piece as its label states them. */
export interface Contents {
  readonly netGrams: number | null;
  readonly netMillilitres: number | null;
  readonly pieces: number;
  readonly flags: readonly string[];
  /** Goods that are eaten, drunk or used up: their contents measure what is bought. A bowl's weight does not. */
  readonly usedUp: boolean;
}

export interface UnitPrice {
  /** Minor units of the price's currency. */
  readonly amount: number;
  readonly per: UnitMeasure;
}

/**
 * The price per kilogram, litre, 100 g, 100 ml or piece, half up to what the currency is charged in. Null where none
 * is asked, where the contents measure nothing, or where it would repeat the price.
 * @param price minor units; @param rule `unit_price` of the destination's row: KG_L, HUNDRED or empty
 */
export function unitPrice(price: number, code: string, contents: Contents, rule: string): UnitPrice | null {
  const { netGrams, netMillilitres, pieces, usedUp } = contents;
  const perHundred = rule === 'HUNDRED' && !contents.flags.includes('FRESH');
  if (rule === '') return null;
  if (usedUp && netMillilitres) return per(price, code, netMillilitres, perHundred ? 'hundred_ml' : 'l');
  if (usedUp && netGrams) return per(price, code, netGrams, perHundred ? 'hundred_g' : 'kg');
  return pieces > 1 ? per(price, code, pieces, 'piece') : null;
}

const SIZES: Readonly<Record<UnitMeasure, number>> = {
  kg: 1000,
  l: 1000,
  hundred_g: 100,
  hundred_ml: 100,
  piece: 1,
};

function per(price: number, code: string, contents: number, measure: UnitMeasure): UnitPrice | null {
  const size = SIZES[measure];
  if (contents === size) return null;
  const amount = toMinor(ratio(BigInt(price) * BigInt(size), contents), currency(code).minorStep);
  return { amount, per: measure };
}
