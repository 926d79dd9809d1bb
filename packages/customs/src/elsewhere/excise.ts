import { charge, type Charge, type Collection } from '../charges/charge';
import type { Share } from '../charges/share';
import { add, divide, multiply, percent, printRatio, ratio, toMinor, ZERO, type Ratio } from '../exact/ratio';
import type { ExciseRow } from '../rules/import-rows';
import { noteUnknown } from '../working/note-unknown';
import { charged, minorUnits, money, type ReckoningContext } from './context';
import { exciseRows, isExciseGoods } from './excise-rows';

/**
 * Excise and national product taxes of a line: by contents, by value, or both. Excise goods without a row of
 * excise, and rows without an amount, are an unknown charge.
 * @param value what a percentage is taken of, minor units
 */
export function exciseCharges(
  share: Share,
  value: number,
  collected: Collection,
  context: ReckoningContext,
): Charge[] {
  const { line } = share;
  const { dest, date } = context.consignment;
  const rows = exciseRows(context.rules.excise, line, dest, date);
  const charges = rows.map((row) => {
    const amount = amountOf(share, value, row, context);
    if (amount === null) noteUnknown(context.notebook, 'excise', 'no_amount', line.id, [row]);
    return charge('excise', amount, collected, row.name);
  });
  if (!isExciseGoods(line, rows) || rows.some(({ kind }) => kind === 'EXCISE')) return charges;
  noteUnknown(context.notebook, 'excise', 'no_excise_row', line.id);
  return [...charges, charge('excise', null, collected, 'EXCISE')];
}

function amountOf(share: Share, value: number, row: ExciseRow, context: ReckoningContext): number | null {
  const specific = row.amount === '' ? ZERO : byContents(share, row, context);
  if (!specific || (row.amount === '' && row.pct === '')) return null;
  const name = { code: row.name };
  const byValue = row.pct === '' ? ZERO : multiply(ratio(value), percent(row.pct));
  const amount = toMinor(add(specific, byValue), context.step);
  if (row.pct !== '') {
    const params = {
      name,
      base: money(context, value),
      rate: { percent: row.pct },
      amount: money(context, byValue),
    };
    context.notebook.note('excise_percent', params, [row], share.line.id);
  }
  return amount;
}

function byContents(share: Share, row: ExciseRow, context: ReckoningContext): Ratio | undefined {
  const { line } = share;
  const thousandths = row.per === 'kg' ? line.netGrams : row.per === 'l' ? line.netMillilitres : undefined;
  const perUnit = charged(context, { amount: row.amount, currency: row.ccy });
  if (!thousandths || !perUnit) return undefined;
  const contents = divide(ratio(BigInt(thousandths) * BigInt(line.quantity)), ratio(1000));
  const amount = multiply(contents, perUnit);
  const params = {
    name: { code: row.name },
    contents: { quantity: printRatio(contents, 3), unit: row.per },
    perUnit: { minor: toMinor(minorUnits(row.amount, row.ccy)), currency: row.ccy, unit: row.per },
    amount: money(context, toMinor(amount, context.step)),
  };
  context.notebook.note('excise', params, [row], line.id);
  return amount;
}
