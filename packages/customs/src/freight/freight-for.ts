import { convertMinor } from '@caravanserai/money/convert';
import { currency } from '@caravanserai/money/currencies';
import { roundToStep } from '@caravanserai/money/round';
import type { FreightRow } from './freight-row';

/** The currency charged, and how many of it one unit of the row's currency is (a decimal string). */
export interface Charge {
  readonly currency: string;
  readonly rate: string;
}

type Price = Pick<FreightRow, 'currency' | 'base_amount' | 'first_grams' | 'step_amount' | 'step_grams'>;

/**
 * Freight of one consignment in minor units of the charged currency. In the row's own currency it is exact,
 * in another it is rounded half up to a tenth of the main unit, at least one tenth. Never less for more weight.
 * @param grams gross weight of all pieces of the consignment
 * @throws RangeError when the weight is negative or a step of the row isn't positive
 */
export function freightFor(row: Price, grams: number, charge: Charge): number {
  const own = ownFreight(row, grams);
  if (charge.currency === row.currency) return own;
  const { digits, minorStep } = currency(charge.currency);
  const tenth = Math.max(minorStep, 10 ** digits / 10);
  return Math.max(tenth, roundToStep(convertMinor(own, row.currency, charge.currency, charge.rate), tenth));
}

function ownFreight(row: Price, grams: number): number {
  if (!(grams >= 0)) throw new RangeError(`A weight can't be ${grams} g.`);
  if (row.step_grams <= 0) throw new RangeError(`A step of weight can't be ${row.step_grams} g.`);
  const steps = Math.ceil(Math.max(0, grams - row.first_grams) / row.step_grams);
  return row.base_amount + steps * row.step_amount;
}
