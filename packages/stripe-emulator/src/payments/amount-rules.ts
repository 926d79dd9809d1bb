import { currency as currencyRow, isCurrencyCode } from '@caravanserai/money/currencies';
import { badRequest } from '../http/fault';
import { amountText } from './amount-text';
import { minimumCharge } from './minimums';

const MAX_AMOUNT = 99_999_999;

/**
 * Refuses what Stripe would not charge.
 * @param amount in Stripe's units: 10^stripeExponent of the major unit
 * @param currency ISO 4217 in lower case
 */
export function checkAmount(amount: number, currency: string): void {
  checkCurrency(currency);
  if (amount < 1) {
    throw badRequest('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param: 'amount',
    });
  }
  if (amount > MAX_AMOUNT) {
    throw badRequest(
      `Amount must be no more than ${String(MAX_AMOUNT)} in the smallest unit of ${currency}.`,
      {
        code: 'amount_too_large',
        param: 'amount',
      },
    );
  }
  const least = minimumCharge(currency);
  if (amount < least) {
    throw badRequest(`Amount must be at least ${amountText(least, currency, 'en')} ${currency}`, {
      code: 'amount_too_small',
      param: 'amount',
    });
  }
  checkStep(amount, currency, 'amount');
}

/** Refuses amounts that card networks can't carry: 1.234 KWD, or half a króna. */
export function checkStep(amount: number, currency: string, param: string): void {
  const step = stepOf(currency);
  if (amount % step !== 0) {
    throw badRequest(`Invalid amount: amounts in ${currency} must be divisible by ${String(step)}.`, {
      param,
    });
  }
}

/** Refuses what is not a currency of the shop's table. */
export function checkCurrency(currency: string): void {
  if (!isCurrencyCode(currency.toUpperCase())) {
    throw badRequest(`Invalid currency: ${currency}.`, { param: 'currency' });
  }
}

/** Three-decimal amounts come in tens; ISK and UGX have no minor unit but are sent with two digits of zeros. */
function stepOf(currency: string): number {
  const { digits, stripeExponent } = currencyRow(currency);
  if (stripeExponent === 3) return 10;
  return 10 ** Math.max(0, stripeExponent - digits);
}
