import { allocate } from '@caravanserai/money/allocate';
import { currency as currencyOf } from '@caravanserai/money/currencies';
import { parseDecimal } from '@caravanserai/money/decimal';
import { divideHalfUp } from '@caravanserai/money/round';
import type { SnapshotPromotion } from './snapshot';

/** A line as it was reckoned, minor units. */
export interface LineToSettle {
  readonly id: string;
  /** Price of all pieces before anything is taken off. */
  readonly gross: number;
  readonly goods: number;
  readonly voucher: number;
  readonly freight: number;
  /** What the shop collects for customs and taxes. */
  readonly charges: number;
  readonly promotions: readonly SnapshotPromotion[];
}

export interface ToSettle {
  readonly key: string;
  readonly lines: readonly LineToSettle[];
  /** What the delivery costs before promotions take off it. */
  readonly delivery: { readonly amount: number; readonly promotions: readonly SnapshotPromotion[] };
  /** The marketplace's part of the goods' price, percent as a decimal string. */
  readonly percent: string;
}

/** Whose money a line is. */
export interface LineShare {
  readonly id: string;
  /** What gift cards paid of it. */
  readonly credit: number;
  /** Its part of the order's total. */
  readonly subtotal: number;
  readonly commission: number;
  readonly merchantAmount: number;
  /** What of the merchant's amount is the price of its goods and what its freight, before commission. */
  readonly price: number;
  readonly delivery: number;
}

export type Settled = Omit<LineShare, 'id' | 'price' | 'delivery'> & {
  readonly key: string;
  readonly lines: readonly LineShare[];
};

/**
 * Parts an order's money. The subtotals of all lines add up to `paid` to the last minor unit; what was paid by credit
 * lies on the lines by largest remainder. A merchant has the price of its goods less what it takes off itself and
 * less the commission, and the freight; what the platform takes off, the platform pays.
 * @param paid the order's total, minor units
 */
export function settle(consignments: readonly ToSettle[], paid: number, currency: string): Settled[] {
  const all = consignments.flatMap(({ lines }) => lines);
  if (all.length === 0) return [];
  const due = all.map(payable);
  const credits = byWeight(sum(due) - paid, due, currency);
  const creditOf = new Map(all.map((line, index) => [line, credits[index] ?? 0]));
  return consignments.map((one) => {
    const commissions = commissionsOf(one, currency);
    const freights = merchantFreights(one, currency);
    const lines = one.lines.map((line, index): LineShare => {
      const credit = creditOf.get(line) ?? 0;
      const commission = commissions[index] ?? 0;
      return {
        id: line.id,
        credit,
        subtotal: payable(line) - credit,
        commission,
        merchantAmount: merchantPrice(line) + (freights[index] ?? 0) - commission,
        price: merchantPrice(line),
        delivery: freights[index] ?? 0,
      };
    });
    return {
      key: one.key,
      lines,
      credit: sum(lines.map(({ credit }) => credit)),
      subtotal: sum(lines.map(({ subtotal }) => subtotal)),
      commission: sum(lines.map(({ commission }) => commission)),
      merchantAmount: sum(lines.map(({ merchantAmount }) => merchantAmount)),
    };
  });
}

const payable = ({ goods, voucher, freight, charges }: LineToSettle): number =>
  goods - voucher + freight + charges;

/** What is taken off and is the merchant's own doing; never more than was taken off at all. */
const ownDiscount = (promotions: readonly SnapshotPromotion[], off: number): number =>
  Math.min(off, sum(promotions.flatMap(({ borne_by, minor }) => (borne_by === 'merchant' ? [minor] : []))));

/** The price of the goods as the merchant gets it, before commission. */
export const merchantPrice = ({
  gross,
  goods,
  voucher,
  promotions,
}: Omit<LineToSettle, 'id' | 'freight' | 'charges'>): number =>
  gross - ownDiscount(promotions, gross - goods + voucher);

/** A percentage of the consignment's goods, rounded once and parted by their price. */
function commissionsOf({ lines, percent }: ToSettle, currency: string): number[] {
  const prices = lines.map(merchantPrice);
  return byWeight(commissionOf(sum(prices), percent, currency), prices, currency);
}

/** What the marketplace keeps of the goods' price: a percentage as a decimal string, half up, in the currency's steps. */
export function commissionOf(price: number, percent: string, currency: string): number {
  const { units, scale } = parseDecimal(percent);
  const step = BigInt(currencyOf(currency).minorStep);
  return Number(divideHalfUp(BigInt(price) * units, 100n * 10n ** BigInt(scale) * step) * step);
}

/** The freight that reaches the merchant, parted as the price of the goods. */
function merchantFreights({ lines, delivery }: ToSettle, currency: string): number[] {
  const off = delivery.amount - sum(lines.map(({ freight }) => freight));
  const amount = delivery.amount - ownDiscount(delivery.promotions, Math.max(0, off));
  return byWeight(
    amount,
    lines.map(({ goods }) => goods),
    currency,
  );
}

/** In the currency's steps where the amount is made of them. */
function byWeight(amount: number, weights: readonly number[], currency: string): number[] {
  const { minorStep } = currencyOf(currency);
  return allocate(amount, weights, amount % minorStep === 0 ? minorStep : 1);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
