import { parseMinor } from '@caravanserai/money/decimal';
import type { Filters } from './filters';

/** Limits in minor units of the charged currency, and which of the typed amounts could not be read. */
export interface PriceRange {
  readonly min?: number;
  readonly max?: number;
  readonly wrong: readonly ('min' | 'max')[];
}

/**
 * The typed price limits in a currency. Amounts typed while another currency was charged are left out: 100 yen
 * are not 100 yuan. Limits the wrong way round are swapped.
 * @param currency the charged currency, ISO 4217
 */
export function priceRange(filters: Filters, currency: string): PriceRange {
  if (filters.priceIn !== '' && filters.priceIn !== currency) return { wrong: [] };
  const min = readAmount(filters.priceMin, currency);
  const max = readAmount(filters.priceMax, currency);
  const wrong = (['min', 'max'] as const).filter((limit) => (limit === 'min' ? min : max) === 'wrong');
  const [from, to] = [min, max].map((one) => (typeof one === 'number' ? one : undefined));
  if (from !== undefined && to !== undefined && from > to) return { min: to, max: from, wrong };
  return { min: from, max: to, wrong };
}

/**
 * A typed amount in minor units: '12.50', '12,50', full-width and Arabic digits. Nothing typed is undefined.
 */
export function readAmount(text: string, currency: string): number | 'wrong' | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u200e\u200f]/g, '')
    .replace(/[,٫]/, '.');
  if (plain === '') return undefined;
  if (!/^\d{1,9}(\.\d+)?$/.test(plain)) return 'wrong';
  try {
    return parseMinor(plain, currency);
  } catch {
    return 'wrong';
  }
}
