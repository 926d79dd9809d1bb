import { currency } from '@caravanserai/money/currencies';
import { fromMajor } from '@caravanserai/money/decimal';

/**
 * What a cart's total is as a charge: rounded half up to the currency's minor unit, in the smallest unit as Stripe
 * counts it.
 * @param total major units, as Medusa holds it, unrounded
 * @param code ISO 4217 in either case
 * @throws RangeError for a currency that we don't charge in, or a total that Stripe's units can't express
 */
export function chargeAmount(total: number | string, code: string): number {
  const { digits, stripeExponent } = currency(code.toUpperCase());
  const minor = fromMajor(total, code.toUpperCase());
  const charge =
    stripeExponent >= digits
      ? minor * 10 ** (stripeExponent - digits)
      : minor / 10 ** (digits - stripeExponent);
  if (!Number.isSafeInteger(charge)) throw new RangeError(`${minor} ${code} can't be charged.`);
  return charge;
}

/** The same amount in minor units of ours. */
export function chargedMinor(charge: number, code: string): number {
  const { digits, stripeExponent } = currency(code.toUpperCase());
  return charge * 10 ** (digits - stripeExponent);
}
