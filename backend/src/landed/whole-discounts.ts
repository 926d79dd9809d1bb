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
 * to the currency's step and parted by largest remainder of the exact amounts, so each is off by less than a step and
 * their sum by no more than half of one.
 */
export function wholeDiscounts(discounts: readonly ExactDiscount[], code: string): Map<string, number> {
  if (discounts.length === 0) return new Map();
  const { digits, minorStep } = currency(code);
  const step = BigInt(minorStep) * 10n ** BigInt(FINER);
  const exact = discounts.map(({ amount }) => {
    const { units, scale } = parseDecimal(amount);
    return divideHalfUp(units * 10n ** BigInt(digits + FINER), 10n ** BigInt(scale));
  });
  const steps = exact.map((each) => each / step);
  const rest = (index: number): bigint => (exact[index] ?? 0n) % step;
  const missing = divideHalfUp(sum(exact), step) - sum(steps);
  const nearest = [...exact.keys()].sort((a, b) => Number(rest(b) - rest(a)) || a - b);
  const raised = new Set(nearest.slice(0, Number(missing)));
  return new Map(
    discounts.map(({ id }, index) => [id, (Number(steps[index]) + (raised.has(index) ? 1 : 0)) * minorStep]),
  );
}

const sum = (all: readonly bigint[]): bigint => all.reduce((a, b) => a + b, 0n);
