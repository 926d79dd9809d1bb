import type { IndicativeMoney, Money } from '@caravanserai/contracts/common';
import { convertMinor, crossRate } from '@caravanserai/money/convert';
import { isCurrencyCode } from '@caravanserai/money/currencies';
import type { Database } from '../../catalogue/database';
import { PRICES_MOVED } from './moved-prices';
import { SEEN_QUOTES, type SeenQuote } from './seen';

/** What a quote needs that isn't the cart itself. */
export interface Aside {
  seen: SeenQuote[];
  /** The latest display rates for one US dollar. */
  rates: { quote: string; rate: string; date: string }[];
  /** Some line has another price now than when it entered the cart. */
  prices_moved: boolean;
}

const ASIDE = `
  select ${SEEN_QUOTES} as seen, ${PRICES_MOVED} as prices_moved,
    (select coalesce(json_agg(json_build_object('quote', quote, 'rate', rate, 'date', date)), '[]')
       from exchange_rate where use = 'display' and base = 'USD' and deleted_at is null
        and quote in ($2, (select upper(currency_code) from cart where id = $1))
        and date = (select max(date) from exchange_rate where use = 'display' and deleted_at is null)) as rates`;

/** Quotes shown before, whether prices moved, and the rates of the cart's and the display currency; one statement. */
export async function readAside(
  database: Database,
  cartId: string,
  currency: string | undefined,
): Promise<Aside> {
  const { rows } = await database.query<Aside>(ASIDE, [cartId, currency ?? '']);
  return rows[0] ?? { seen: [], rates: [], prices_moved: false };
}

/** An amount in the display currency; null where it would only repeat the charged one, or there is no rate. */
export function indicativeOf(
  money: Money,
  currency: string | undefined,
  rates: Aside['rates'],
): IndicativeMoney | null {
  if (!currency || currency === money.currency || !isCurrencyCode(currency)) return null;
  const rateOf = (code: string) => rates.find(({ quote }) => quote === code)?.rate;
  const [from, to, date] = [rateOf(money.currency), rateOf(currency), rates[0]?.date];
  if (!from || !to || !date) return null;
  const amount = convertMinor(money.amount, money.currency, currency, crossRate(from, to));
  return { amount, currency, rate_date: date };
}
