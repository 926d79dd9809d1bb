import type { IndicativeMoney, Money } from '@caravanserai/contracts/common';
import type { MedusaContainer } from '@medusajs/framework/types';
import { convertMinor, crossRate } from '@caravanserai/money/convert';
import { isCurrencyCode } from '@caravanserai/money/currencies';
import { rows } from './database';

interface RateRow {
  quote: string;
  rate: string;
  date: string;
}

const LATEST = `
  SELECT quote, rate, date FROM exchange_rate
   WHERE use = 'display' AND base = 'USD' AND quote = ANY(?) AND deleted_at IS NULL
     AND date = (SELECT max(date) FROM exchange_rate WHERE use = 'display' AND deleted_at IS NULL)`;

/** An amount in the display currency by the latest display rate; null where it would only repeat the charged one. */
export async function indicative(
  container: MedusaContainer,
  money: Money,
  currency: string | undefined,
): Promise<IndicativeMoney | null> {
  if (!currency || currency === money.currency || !isCurrencyCode(currency)) return null;
  const found = await rows<RateRow>(container, LATEST, [[money.currency, currency]]);
  const rateOf = (code: string) => found.find((row) => row.quote === code)?.rate;
  const [from, to, date] = [rateOf(money.currency), rateOf(currency), found[0]?.date];
  if (!from || !to || !date) return null;
  return {
    amount: convertMinor(money.amount, money.currency, currency, crossRate(from, to)),
    currency,
    rate_date: date,
  };
}
