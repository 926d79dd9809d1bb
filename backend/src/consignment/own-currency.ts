import { convertMinor, crossRate } from '@caravanserai/money/convert';
import { isCurrencyCode } from '@caravanserai/money/currencies';
import type { OrderFacts } from './order-facts';

export interface OwnAmount {
  readonly currency: string;
  /** Minor units of `currency`. */
  readonly amount: number;
  /** Units of `currency` for one of the charged. */
  readonly rate: string;
  /** ISO date; null where no rate was needed. */
  readonly date: string | null;
}

/**
 * What is the merchant's in the merchant's currency, by the rates that checkout is locked to; in the charged one where
 * no rate is known.
 */
export function inOwnCurrency(
  amount: number,
  charged: string,
  own: string,
  { per_dollar, rate_date }: Pick<OrderFacts, 'per_dollar' | 'rate_date'>,
): OwnAmount {
  const [from, to] = [perDollar(charged, per_dollar), perDollar(own, per_dollar)];
  if (charged === own || !from || !to || !isCurrencyCode(own))
    return { currency: charged, amount, rate: '1', date: rate_date };
  const rate = crossRate(from, to);
  return { currency: own, amount: convertMinor(amount, charged, own, rate), rate, date: rate_date };
}

const perDollar = (code: string, rates: OrderFacts['per_dollar']): string | undefined =>
  rates[code] ?? (code === 'USD' ? '1' : undefined);
