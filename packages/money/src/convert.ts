import { currency } from './currencies';
import { parseDecimal, type Decimal } from './decimal';
import { assertInteger, toSafeNumber } from './integer';
import { divideHalfUp } from './round';

/**
 * Minor units of one currency in minor units of another, half up to the other's minor step.
 * @param rate major units of `to` for one major unit of `from`, as a decimal string ('7.1042')
 * @throws RangeError when the rate isn't a positive decimal
 */
export function convertMinor(minor: number, from: string, to: string, rate: string): number {
  const { units, scale } = positive(rate);
  const target = currency(to);
  const step = BigInt(target.minorStep);
  const numerator = BigInt(assertInteger(minor)) * units * 10n ** BigInt(target.digits);
  const denominator = 10n ** BigInt(scale + currency(from).digits) * step;
  return toSafeNumber(divideHalfUp(numerator, denominator) * step);
}

/**
 * The rate between two currencies that are both quoted against the same base (EUR in the ECB's table):
 * units of `to` for one `from`, as a decimal string with `digits` digits after the point, half up.
 * @param fromPerBase units of `from` for one unit of the base
 * @param toPerBase units of `to` for one unit of the base
 */
export function crossRate(fromPerBase: string, toPerBase: string, digits = 12): string {
  const from = positive(fromPerBase);
  const to = positive(toPerBase);
  const numerator = to.units * 10n ** BigInt(from.scale + digits);
  const units = divideHalfUp(numerator, from.units * 10n ** BigInt(to.scale));
  const text = units.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function positive(rate: string): Decimal {
  const decimal = parseDecimal(rate);
  if (decimal.units <= 0n) throw new RangeError(`A rate must be positive, got ${rate}`);
  return decimal;
}
