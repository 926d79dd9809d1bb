import { assertInteger, toSafeNumber } from './integer';

/**
 * `numerator / denominator` rounded to the nearest integer, a half away from zero: a refund of an amount
 * is the exact opposite of the charge.
 * @throws RangeError when the denominator is not positive.
 */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError(`denominator must be positive, got ${denominator.toString()}`);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** `minor × numerator / denominator`, half up, exact in between: a percentage of an amount, a share of it. */
export function multiplyHalfUp(minor: number, numerator: number, denominator: number): number {
  const product = BigInt(assertInteger(minor)) * BigInt(assertInteger(numerator, 'numerator'));
  return toSafeNumber(divideHalfUp(product, BigInt(assertInteger(denominator, 'denominator'))));
}

/** The nearest multiple of `step` minor units, half up. */
export function roundToStep(minor: number, step: number): number {
  if (assertInteger(step, 'step') <= 0) throw new RangeError(`step must be positive, got ${step}`);
  return toSafeNumber(divideHalfUp(BigInt(assertInteger(minor)), BigInt(step)) * BigInt(step));
}
