import { currency } from '@caravanserai/money/currencies';
import { decimal, divide, multiply, ONE, printRatio, ratio, type Ratio } from '../exact/ratio';
import type { RateRow } from './import-rows';
import { inForce, latest } from './in-force';

/** How minor units of one currency become minor units of another, and by which rows. */
export interface Exchange {
  readonly from: string;
  readonly to: string;
  /** Major units of `to` for one of `from`. */
  readonly rate: Ratio;
  /** Minor units of `to` for one of `from`. */
  readonly minor: Ratio;
  readonly rows: readonly RateRow[];
}

/**
 * The customs rate between two currencies on a day: as quoted, turned round, or across the base both are quoted
 * against (the first in alphabetical order). Undefined when the table has none.
 */
export function exchangeOn(
  rates: readonly RateRow[],
  from: string,
  to: string,
  date: string,
): Exchange | undefined {
  if (from === to) return exchange(from, to, ONE, []);
  const quoted = (base: string, quote: string): RateRow | undefined =>
    latest(inForce(rates, { base, quote }, date));
  const direct = quoted(from, to);
  if (direct) return exchange(from, to, decimal(direct.rate), [direct]);
  const turned = quoted(to, from);
  if (turned) return exchange(from, to, divide(ONE, decimal(turned.rate)), [turned]);
  for (const base of [...new Set(rates.map((row) => row.base))].sort()) {
    const [a, b] = [quoted(base, from), quoted(base, to)];
    if (a && b) return exchange(from, to, divide(decimal(b.rate), decimal(a.rate)), [a, b]);
  }
  return undefined;
}

/** The rate as people read it. */
export const printRate = ({ rate }: Exchange): string => printRatio(rate, 8);

function exchange(from: string, to: string, rate: Ratio, rows: readonly RateRow[]): Exchange {
  const digits = (code: string): Ratio => ratio(10n ** BigInt(currency(code).digits));
  return { from, to, rate, minor: multiply(rate, divide(digits(to), digits(from))), rows };
}
