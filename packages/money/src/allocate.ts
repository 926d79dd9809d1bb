import { assertInteger, toSafeNumber } from './integer';

/**
 * Splits `total` minor units by weights with the largest-remainder method. The shares are multiples of `step`
 * and add up to `total` exactly. Equal remainders go to the larger weight, then to the earlier position, so
 * that reordering the weights only reorders the shares. If all weights are zero, every share weighs the same.
 * @param weights non-negative integers, one per share, at least one
 * @param step the currency's `minorStep`; `total` must be a multiple of it
 * @throws RangeError for non-integers, negative weights, no weights, or a total off the step
 */
export function allocate(total: number, weights: readonly number[], step = 1): number[] {
  assertInteger(total, 'total');
  if (assertInteger(step, 'step') <= 0) throw new RangeError(`step must be positive, got ${step}`);
  if (total % step !== 0) throw new RangeError(`total ${total} is not a multiple of the step ${step}`);
  if (weights.length === 0) throw new RangeError('allocate needs at least one weight');
  for (const weight of weights) {
    if (assertInteger(weight, 'weight') < 0) throw new RangeError(`weights can't be negative, got ${weight}`);
  }

  const effective = weights.every((weight) => weight === 0) ? weights.map(() => 1n) : weights.map(BigInt);
  const sum = effective.reduce((a, b) => a + b, 0n);
  const steps = BigInt(Math.abs(total) / step);
  const shares = effective.map((weight) => (steps * weight) / sum);
  const left = Number(steps - shares.reduce((a, b) => a + b, 0n));

  const order = effective
    .map((weight, index) => ({ weight, index, remainder: (steps * weight) % sum }))
    .sort(
      (a, b) => descending(a.remainder, b.remainder) || descending(a.weight, b.weight) || a.index - b.index,
    );
  const favoured = new Set(order.slice(0, left).map(({ index }) => index));

  const unit = total < 0 ? -step : step;
  return shares.map((share, index) => {
    const count = toSafeNumber(share) + (favoured.has(index) ? 1 : 0);
    return count === 0 ? 0 : count * unit;
  });
}

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
