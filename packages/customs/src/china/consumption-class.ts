import { currency as currencyOf } from '@caravanserai/money/currencies';
import type { Share } from '../charges/share';
import { compare, decimal, divide, multiply, ratio, type Ratio } from '../exact/ratio';
import type { ConsumptionTaxRow } from '../rules/china-rows';
import { exchangeOn } from '../rules/exchange';
import type { RateRow } from '../rules/import-rows';
import { inForce } from '../rules/in-force';
import type { RuleRow } from '../rules/rule-row';
import { contents, parseThresholds } from './measure';

/** The class goods fall in, and how that was found. Values per unit are minor units of CNY. */
export interface ConsumptionClass {
  readonly row: ConsumptionTaxRow;
  /** The goods' value per unit against the threshold of their kind; absent where no value decides. */
  readonly test?: { readonly value: Ratio; readonly from: Ratio; readonly unit: string };
  readonly rows: readonly RuleRow[];
  /** A threshold that couldn't be tested: the dearer class is taken and the figure is an estimate. */
  readonly assumed: boolean;
}

/**
 * The consumption tax class of a line. A kind with several classes is split by the dutiable value per unit,
 * inclusive; the first unit of the row that the goods state counts (ml before g before piece).
 * Undefined when the table has no class for the kind: the tax is unknown.
 */
export function consumptionClass(
  share: Share,
  table: readonly ConsumptionTaxRow[],
  rates: readonly RateRow[],
  date: string,
): ConsumptionClass | undefined {
  const kind = share.line.consumptionTaxKind || 'NONE';
  const rows = inForce(table, {}, date).filter((row) => row.goods_kind === kind || row.ct_class === kind);
  const dear = rows.find((row) => row.from_value !== '');
  const other = rows.find((row) => row.from_value === '');
  if (!dear) return other && { row: other, rows: [other], assumed: false };

  const test = valueTest(share, dear, rates, date);
  if (!test) return { row: dear, rows: [dear], assumed: true };
  const row = compare(test.value, test.from) >= 0 ? dear : other;
  return row && { row, test, rows: [row, ...test.rates], assumed: false };
}

function valueTest(share: Share, row: ConsumptionTaxRow, rates: readonly RateRow[], date: string) {
  for (const { amount, currency, unit } of parseThresholds(row.from_value)) {
    const amountOf = contents(share.line, unit, row.measure);
    const exchange = exchangeOn(rates, currency, 'CNY', date);
    if (amountOf && exchange) {
      const minor = multiply(decimal(amount), ratio(10n ** BigInt(currencyOf(currency).digits)));
      const from = multiply(minor, exchange.minor);
      return { value: divide(share.unrounded, amountOf), from, unit, rates: exchange.rows };
    }
  }
  return undefined;
}
