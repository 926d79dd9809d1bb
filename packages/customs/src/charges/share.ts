import { allocate } from '@caravanserai/money/allocate';
import { currency } from '@caravanserai/money/currencies';
import { assertInteger } from '@caravanserai/money/integer';
import { add, divide, multiply, ratio, type Ratio } from '../exact/ratio';
import type { Consignment, ConsignmentLine } from './consignment';

/** A line with its part of the consignment's freight and insurance, minor units. */
export interface Share {
  readonly line: ConsignmentLine;
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  /** Before vouchers took something off it. */
  readonly wholeFreight: number;
  readonly insurance: number;
  /**
   * Goods, freight before vouchers and insurance before the parts were rounded. Classes that depend on a value are
   * decided by it, so that splitting a line can't change a class.
   */
  readonly unrounded: Ratio;
}

/**
 * Splits freight and insurance over the lines by the price of their goods, by largest remainder on the currency's
 * step. The shares stand in the order of the lines' ids, so the order of lines never matters.
 * @throws RangeError for no lines, twice the same id, a quantity below one, or amounts that are no integers from zero
 */
export function shareCharges(consignment: Consignment): Share[] {
  const { freight, freightVoucher = 0, insurance = 0 } = consignment;
  const lines = [...consignment.lines].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (lines.length === 0) throw new RangeError('A consignment needs at least one line.');
  lines.forEach(assertLine);
  lines.forEach((line, index) => {
    if (line.id === lines[index + 1]?.id) throw new RangeError(`Two lines have the id "${line.id}".`);
  });
  assertAmount(freight, 'freight');
  assertAmount(freightVoucher, 'freightVoucher');
  assertAmount(insurance, 'insurance');

  const weights = lines.map(({ goods }) => goods);
  const step = currency(consignment.currency).minorStep;
  const freights = allocate(freight, weights, step);
  const whole = freight + freightVoucher;
  const wholeFreights = allocate(whole, weights, step);
  const insurances = allocate(insurance, weights, step);
  const total = weights.reduce((a, b) => a + b, 0);
  return lines.map((line, index) => ({
    line,
    goods: line.goods,
    voucher: line.voucher ?? 0,
    freight: freights[index] ?? 0,
    wholeFreight: wholeFreights[index] ?? 0,
    insurance: insurances[index] ?? 0,
    unrounded: add(
      ratio(line.goods),
      total === 0 ? ratio(0) : multiply(ratio(whole + insurance), divide(ratio(line.goods), ratio(total))),
    ),
  }));
}

function assertLine({ id, quantity, goods, voucher = 0 }: ConsignmentLine): void {
  if (assertInteger(quantity, 'quantity') < 1) throw new RangeError(`Line "${id}" has no pieces.`);
  assertAmount(goods, `goods of "${id}"`);
  if (assertAmount(voucher, `voucher of "${id}"`) > goods) {
    throw new RangeError(`The voucher on line "${id}" is worth more than its goods.`);
  }
}

function assertAmount(minor: number, what: string): number {
  if (assertInteger(minor, what) < 0) throw new RangeError(`${what} can't be negative, got ${minor}`);
  return minor;
}
