import { charge, collectedBy, type Charge } from '../charges/charge';
import type { Share } from '../charges/share';
import { multiply, percent, ratio, toMinor } from '../exact/ratio';
import { areaRank, weightiest } from '../rules/area-rank';
import type { DestinationRow, TaxBaseRow } from '../rules/import-rows';
import { inForce, latest } from '../rules/in-force';
import { covers } from '../territory';
import { noteUnknown } from '../working/note-unknown';
import type { Band } from './band';
import { money, type ReckoningContext } from './context';
import { importTaxRate } from './import-tax-rate';
import { customsValue, goodsValue } from './value';

/**
 * VAT, GST or sales tax on the import of a line: of its customs value, the other charges on it, and freight, as far as
 * the regime's base holds them. Unknown where the rate or a charge in the base is.
 * @param others duty, surcharges and excise of the line
 */
export function salesTax(
  share: Share,
  band: Band,
  others: readonly Charge[],
  rule: DestinationRow,
  context: ReckoningContext,
): Charge {
  const mode = band === 'low' ? rule.low_tax_mode : band === 'high' ? rule.high_tax_mode : '';
  const { id } = share.line;
  const name = rule.tax_name;
  if (mode === 'NONE') {
    context.notebook.note('no_sales_tax', {}, [rule], id);
    return charge('sales_tax', 0, 'checkout', name);
  }
  const rate = importTaxRate(share.line, rule, context);
  const base = taxBase(share, band, others, rule, context);
  if (!['CHECKOUT', 'BORDER'].includes(mode) || !rate?.pct || base === undefined) {
    const why = base === undefined ? 'base_unknown' : 'no_rate';
    noteUnknown(context.notebook, 'sales_tax', why, id, [rule]);
    return charge('sales_tax', null, 'border', name);
  }
  const amount = toMinor(multiply(ratio(base.value), percent(rate.pct)), context.step);
  const params = {
    name: { code: name },
    base: money(context, base.value),
    rate: { percent: rate.pct },
    amount: money(context, amount),
  };
  context.notebook.note('sales_tax', params, [...rate.rows, ...base.rows], id);
  return charge('sales_tax', amount, collectedBy(mode), name);
}

function taxBase(
  share: Share,
  band: Band,
  others: readonly Charge[],
  rule: DestinationRow,
  context: ReckoningContext,
): { value: number; rows: readonly TaxBaseRow[] } | undefined {
  const row = baseRow(band, rule, context);
  const carriage = share.freight + share.insurance;
  const inValue = customsValue(share, rule.value_basis) - goodsValue(share);
  const withCarriage = row?.freight_in_base === 'Y' ? carriage : row?.freight_in_base === 'N' ? 0 : inValue;
  const dutied = others.some(({ amount }) => amount !== 0);
  if (row?.duty_in_base !== 'N' && others.some(({ amount }) => amount === null)) return undefined;
  const duty = row?.duty_in_base === 'N' ? 0 : others.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  // A row is named only where it made a difference: its doubts are no doubts of other figures.
  const matters =
    row && ((row.freight_in_base !== '' && carriage > 0) || (row.duty_in_base !== '' && dutied));
  return { value: goodsValue(share) + withCarriage + duty, rows: matters ? [row] : [] };
}

function baseRow(band: Band, { regime }: DestinationRow, context: ReckoningContext): TaxBaseRow | undefined {
  const { dest, date } = context.consignment;
  const fitting = inForce(context.rules.taxBases, { regime }, date).filter(
    (row) => covers(row.dest, dest) && (row.band === '' || row.band === band),
  );
  return latest(weightiest(fitting, (row) => areaRank(row.dest) * 2 + (row.band === '' ? 0 : 1)));
}
