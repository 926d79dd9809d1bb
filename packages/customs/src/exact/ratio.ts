import { parseDecimal } from '@caravanserai/money/decimal';
import { toSafeNumber } from '@caravanserai/money/integer';
import { divideHalfUp } from '@caravanserai/money/round';

/** An exact fraction `n / d` with a positive denominator: what lies between two roundings. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** @throws RangeError for a zero denominator */
export function ratio(n: bigint | number, d: bigint | number = 1): Ratio {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('A fraction needs a denominator other than zero.');
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

export const ZERO = ratio(0);
export const ONE = ratio(1);

/** '7.8' exactly. @throws RangeError for what is no decimal number */
export function decimal(text: string): Ratio {
  const { units, scale } = parseDecimal(text);
  return ratio(units, 10n ** BigInt(scale));
}

/** '25.5' percent as 0.255. @throws RangeError for what is no decimal number */
export function percent(text: string): Ratio {
  return divide(decimal(text), ratio(100));
}

export const add = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.n, a.d * b.d);
export const divide = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d, a.d * b.n);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Ratio, b: Ratio): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}

export const larger = (a: Ratio, b: Ratio): Ratio => (compare(a, b) >= 0 ? a : b);

/** The nearest multiple of `step`, a half away from zero. */
export function toMinor(value: Ratio, step = 1): number {
  return toSafeNumber(divideHalfUp(value.n, value.d * BigInt(step)) * BigInt(step));
}

/** As a decimal with at most `digits` digits after the point, half up, without zeros at its end. */
export function printRatio(value: Ratio, digits = 8): string {
  const units = divideHalfUp(value.n * 10n ** BigInt(digits), value.d);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const fraction = text.slice(text.length - digits).replace(/0+$/, '');
  const whole = text.slice(0, text.length - digits);
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
