/**
 * Checks that an amount is an integer that a JavaScript number holds exactly.
 * @throws RangeError naming `what` otherwise.
 */
export function assertInteger(value: number, what = 'amount'): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${what} must be a safe integer in minor units, got ${String(value)}`);
  }
  return value === 0 ? 0 : value;
}

/**
 * A bigint result back as a number.
 * @throws RangeError when it is too large to be exact.
 */
export function toSafeNumber(value: bigint, what = 'amount'): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(`${what} is too large to be exact: ${value.toString()}`);
  }
  return number;
}
