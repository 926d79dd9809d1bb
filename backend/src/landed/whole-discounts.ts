import { allocate } from '@caravanserai/money/allocate';
import { currency } from '@caravanserai/money/currencies';
import { parseDecimal } from '@caravanserai/money/decimal';
import { divideHalfUp } from '@caravanserai/money/round';

/** A discount in major units, as exact as Medusa holds it: a tenth off 12.35 is 1.235. */
export interface ExactDiscount {
  id: string;
  amount: string;
}

/** Discounts are compared to this many decimal digits below the minor unit. */
const FINER = 6;

/**
 * The discounts of a cart in whole minor units, by id. Medusa doesn't round them; together they are rounded half up
 * to the currency's step and parted by largest remainder, so each is off by less than a step and their sum is not.
 */
export function wholeDiscounts(discounts: readonly ExactDiscount[], code: string): Map<string, number> {
  if (discounts.length === 0) return new Map();
  const { digits, minorStep } = currency(code);
  const weights = discounts.map(({ amount }) => {
    const { units, scale } = parseDecimal(amount);
    return Number(divideHalfUp(units * 10n ** BigInt(digits + FINER), 10n ** BigInt(scale)));
  });
  const total = weights.reduce((a, b) => a + BigInt(b), 0n);
  const steps = Number(divideHalfUp(total, BigInt(minorStep) * 10n ** BigInt(FINER)));
  const shares = allocate(steps * minorStep, weights, minorStep);
  return new Map(discounts.map(({ id }, index) => [id, shares[index] ?? 0]));
}
