import { currency } from './currencies';
import { assertInteger, toSafeNumber } from './integer';
import { divideHalfUp } from './round';

/** An exact decimal: `units / 10^scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const SHAPE = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * Reads '12.345', '-3', or what `String(number)` prints ('1e-7'), exactly.
 * @throws RangeError for anything else (grouping, spaces, other digits, NaN).
 */
export function parseDecimal(text: string): Decimal {
  const match = SHAPE.exec(text);
  if (!match) throw new RangeError(`Not a decimal number: "${text}"`);
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(whole + fraction) * (sign ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

/**
 * '12.345' in a currency as minor units, exactly.
 * @throws RangeError when the text has more digits than the currency.
 */
export function parseMinor(text: string, code: string): number {
  const { digits } = currency(code);
  const { units, scale } = parseDecimal(text);
  const scaled = units * 10n ** BigInt(digits);
  const divisor = 10n ** BigInt(scale);
  if (scaled % divisor !== 0n) {
    throw new RangeError(`${text} has more than the ${digits} decimal digits of ${code.toUpperCase()}`);
  }
  return toSafeNumber(scaled / divisor);
}

/** Minor units as a plain decimal with all digits of the currency: 12345 KWD is '12.345', 500 JPY is '500'. */
export function printMinor(minor: number, code: string): string {
  const { digits } = currency(code);
  const text = Math.abs(assertInteger(minor))
    .toString()
    .padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits > 0 ? `.${text.slice(text.length - digits)}` : '';
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** Minor units as the major-unit number of Medusa's prices; only for handing over, never for reckoning. */
export function toMajor(minor: number, code: string): number {
  return Number(printMinor(minor, code));
}

/**
 * A major-unit amount of Medusa, which does not round, as minor units, half up. Pass its raw decimal string
 * where there is one: a number has lost digits past the fifteenth already.
 */
export function fromMajor(amount: number | string, code: string): number {
  const { units, scale } = parseDecimal(String(amount));
  return toSafeNumber(divideHalfUp(units * 10n ** BigInt(currency(code).digits), 10n ** BigInt(scale)));
}
