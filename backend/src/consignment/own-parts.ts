import { allocate } from '@caravanserai/money/allocate';
import { convertMinor } from '@caravanserai/money/convert';
import { currency as currencyOf } from '@caravanserai/money/currencies';

/** What of a line is the merchant's, minor units: price and delivery less commission. */
export interface MerchantPart {
  readonly price: number;
  readonly delivery: number;
  readonly commission: number;
}

/** The same in the merchant's currency. */
export interface OwnPart {
  readonly priceOwn: number;
  readonly deliveryOwn: number;
  readonly commissionOwn: number;
  readonly amountOwn: number;
}

export interface OwnMoney {
  /** ISO currencies, charged and the merchant's own. */
  readonly charged: string;
  readonly own: string;
  /** What the whole consignment is worth to the merchant in its own, minor units. */
  readonly amount: number;
  /** Units of `own` for one of `charged`. */
  readonly rate: string;
}

/**
 * Parts a merchant's amount in its own currency over the lines of a consignment: the parts add up to `amount` to the last
 * minor unit, and each line's price and delivery less its commission is its amount. What rounding leaves over lies on the
 * delivery, or on the price where there is none.
 */
export function ownParts(
  lines: readonly MerchantPart[],
  { charged, own, amount, rate }: OwnMoney,
): OwnPart[] {
  if (lines.length === 0) return [];
  if (charged === own)
    return lines.map(({ price, delivery, commission }) => ({
      ...{ priceOwn: price, deliveryOwn: delivery, commissionOwn: commission },
      amountOwn: price + delivery - commission,
    }));
  const total = (of: keyof MerchantPart) => lines.reduce((sum, line) => sum + line[of], 0);
  const commission = convertMinor(total('commission'), charged, own, rate);
  const delivery = deliveryOwn(
    total('delivery'),
    amount + commission,
    convertMinor(total('price'), charged, own, rate),
  );
  const price = amount + commission - delivery;
  const prices = part(
    price,
    lines.map((line) => line.price),
    own,
  );
  const deliveries = part(
    delivery,
    lines.map((line) => line.delivery),
    own,
  );
  const commissions = part(
    commission,
    lines.map((line) => line.commission),
    own,
  );
  return lines.map((_, index) => {
    const [priceOwn, deliveryPart, commissionPart] = [
      prices[index] ?? 0,
      deliveries[index] ?? 0,
      commissions[index] ?? 0,
    ];
    return {
      ...{ priceOwn, deliveryOwn: deliveryPart, commissionOwn: commissionPart },
      amountOwn: priceOwn + deliveryPart - commissionPart,
    };
  });
}

const deliveryOwn = (charged: number, gross: number, price: number): number =>
  charged === 0 ? 0 : Math.max(0, gross - price);

function part(amount: number, weights: readonly number[], currency: string): number[] {
  const { minorStep } = currencyOf(currency);
  return allocate(amount, weights, amount % minorStep === 0 ? minorStep : 1);
}
