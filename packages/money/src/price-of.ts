import { currency } from './currencies';
import { parseMinor } from './decimal';

/**
 * '12.5' as a price in minor units. Undefined for what nobody can ask: nothing, more decimals than the currency has, or a
 * part of its smallest step.
 */
export function priceOf(plain: string, code: string): number | undefined {
  try {
    const minor = parseMinor(plain, code);
    return minor > 0 && minor % currency(code).minorStep === 0 ? minor : undefined;
  } catch {
    return undefined;
  }
}
