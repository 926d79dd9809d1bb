import { TAX_HEADS, type Charge, type Collection, type TaxHead } from './charge';
import type { Share } from './share';

/** A line with what it is worth and what is levied on it, minor units. */
export interface LandedLine {
  readonly id: string;
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  readonly insurance: number;
  readonly charges: readonly Charge[];
}

export interface Totals {
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  readonly insurance: number;
  /** By tax head, wherever it is collected; null as soon as one line's amount is unknown. */
  readonly heads: Readonly<Record<TaxHead, number | null>>;
  /** Known charges by who takes them. */
  readonly checkout: number;
  readonly border: number;
  readonly included: number;
  /** Goods less vouchers, freight, insurance and what the shop takes: the amount charged now. */
  readonly payNow: number;
  /** With what is due on arrival; null when a part is unknown. */
  readonly landed: number | null;
}

export function landedLine(share: Share, charges: readonly Charge[]): LandedLine {
  const { line, goods, voucher, freight, insurance } = share;
  return { id: line.id, goods, voucher, freight, insurance, charges };
}

/** Adds lines up; each total is the sum of the amounts on the lines, so nothing is rounded twice. */
export function totalsOf(lines: readonly LandedLine[]): Totals {
  const sum = (of: (line: LandedLine) => number): number =>
    lines.reduce((total, line) => total + of(line), 0);
  const charges = lines.flatMap((line) => line.charges);
  const taken = (by: Collection): number => known(charges.filter(({ collected }) => collected === by));
  const [goods, voucher] = [sum((line) => line.goods), sum((line) => line.voucher)];
  const [freight, insurance] = [sum((line) => line.freight), sum((line) => line.insurance)];
  const [checkout, border] = [taken('checkout'), taken('border')];
  const payNow = goods - voucher + freight + insurance + checkout;
  return {
    goods,
    voucher,
    freight,
    insurance,
    heads: Object.fromEntries(TAX_HEADS.map((head) => [head, headTotal(charges, head)])) as Totals['heads'],
    checkout,
    border,
    included: taken('included'),
    payNow,
    landed: charges.some(({ amount }) => amount === null) ? null : payNow + border,
  };
}

function headTotal(charges: readonly Charge[], head: TaxHead): number | null {
  const own = charges.filter((each) => each.head === head);
  return own.some(({ amount }) => amount === null) ? null : known(own);
}

const known = (charges: readonly Charge[]): number =>
  charges.reduce((total, { amount }) => total + (amount ?? 0), 0);
