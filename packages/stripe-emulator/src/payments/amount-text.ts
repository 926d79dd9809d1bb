import { currency as currencyRow } from '@caravanserai/money/currencies';
import { formatMoney } from '@caravanserai/money/format';
import type { MoneyLocale } from '@caravanserai/money/number-style';

/** An amount in Stripe's units as a reader of the language reads it. */
export function amountText(amount: number, currency: string, locale: MoneyLocale): string {
  const { code, digits, stripeExponent } = currencyRow(currency);
  return formatMoney(Math.round(amount * 10 ** (digits - stripeExponent)), code, locale);
}
