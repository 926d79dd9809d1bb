import type { Share } from '../charges/share';
import { add, compare, divide, multiply, percent, ratio, toMinor, ZERO, type Ratio } from '../exact/ratio';
import type { DestinationRow } from '../rules/import-rows';
import type { RuleRow } from '../rules/rule-row';
import { minorUnits, type ReckoningContext } from './context';
import { importTaxRate } from './import-tax-rate';
import { cifValue, customsValue, goodsValue, total } from './value';

/** Which side of the destination's threshold a line is on. The threshold itself is the low side. */
export type Band = 'low' | 'high' | 'unknown';

/**
 * The band of each line, by id. The consignment is measured as a whole in the threshold's currency and on its basis,
 * unrounded; only ITEM_VALUE looks at each piece.
 */
export function bandsOf(rule: DestinationRow, context: ReckoningContext): Map<string, Band> {
  const { shares } = context;
  const measured = (value: Ratio, line?: string, rows: readonly RuleRow[] = []): Band =>
    compareToThreshold(value, rule, context, line, rows);
  if (rule.threshold_basis === 'ITEM_VALUE') {
    return new Map(
      shares.map((share) => {
        const piece = divide(ratio(goodsValue(share)), ratio(share.line.quantity));
        return [share.line.id, measured(piece, share.line.id)];
      }),
    );
  }
  const due = rule.threshold_basis === 'TAX_DUE' ? taxDue(rule, context) : undefined;
  const value = due ? due.value : measuredValue(rule, shares);
  const band = value ? heavier(measured(value, undefined, due?.rows), rule, context) : 'unknown';
  return new Map(shares.map(({ line }) => [line.id, band]));
}

function measuredValue(rule: DestinationRow, shares: readonly Share[]): Ratio | undefined {
  switch (rule.threshold_basis) {
    case 'INTRINSIC':
    case 'PARCEL':
    case 'PARCEL_OR_31KG':
    case 'FOB':
    case 'CUSTOMS_VALUE_EXCL_FREIGHT':
      return ratio(total(shares, goodsValue));
    case 'CIF':
      return ratio(total(shares, cifValue));
    case 'CUSTOMS_VALUE':
      return ratio(total(shares, (share) => customsValue(share, rule.value_basis)));
    default:
      return undefined;
  }
}

/** The sales tax on the customs value, each line at the rate of its class; undefined where a rate is unknown. */
function taxDue(
  rule: DestinationRow,
  context: ReckoningContext,
): { readonly value: Ratio; readonly rows: readonly RuleRow[] } | undefined {
  let value = ZERO;
  const rows: RuleRow[] = [];
  for (const share of context.shares) {
    const rate = importTaxRate(share.line, rule, context);
    if (!rate?.pct) return undefined;
    value = add(value, multiply(ratio(customsValue(share, rule.value_basis)), percent(rate.pct)));
    rows.push(...rate.rows);
  }
  return { value, rows };
}

function compareToThreshold(
  value: Ratio,
  rule: DestinationRow,
  context: ReckoningContext,
  line: string | undefined,
  rows: readonly RuleRow[],
): Band {
  const { threshold, threshold_ccy: currency } = rule;
  const exchange = threshold === '' ? undefined : context.exchangeTo(currency);
  if (!exchange) return 'unknown';
  const [own, limit] = [multiply(value, exchange.minor), minorUnits(threshold, currency)];
  const within = compare(own, limit) <= 0;
  // Shown on the side of the threshold it is on, whatever rounding to minor units would make of it.
  const rounded = toMinor(own);
  const shown = within || rounded > toMinor(limit) ? rounded : toMinor(limit) + 1;
  const params = {
    value: { minor: shown, currency },
    threshold: { minor: toMinor(limit), currency },
    basis: { code: rule.threshold_basis },
  };
  const cited = [...new Set([rule, ...rows, ...exchange.rows])];
  context.notebook.note(within ? 'up_to_threshold' : 'over_threshold', params, cited, line);
  return within ? 'low' : 'high';
}

/** Bases like PARCEL_OR_31KG have a limit of weight beside the value. */
export function weightLimitGrams({ threshold_basis }: DestinationRow): number | undefined {
  const [, kilograms] = /_OR_(\d+)KG$/.exec(threshold_basis) ?? [];
  return kilograms ? Number(kilograms) * 1000 : undefined;
}

function heavier(band: Band, rule: DestinationRow, { consignment, notebook }: ReckoningContext): Band {
  const limit = weightLimitGrams(rule);
  if (limit === undefined || band !== 'low') return band;
  if (!consignment.grossGrams) return 'unknown';
  if (consignment.grossGrams <= limit) return 'low';
  const weight = { quantity: String(consignment.grossGrams), unit: 'g' };
  notebook.note('over_weight', { weight, limit: { quantity: String(limit), unit: 'g' } }, [rule]);
  return 'high';
}
