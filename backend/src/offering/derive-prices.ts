import { shopPrice } from '@caravanserai/money/charm';
import { convertMinor } from '@caravanserai/money/convert';
import { multiplyHalfUp } from '@caravanserai/money/round';
import type { SupplyRoute } from '@caravanserai/customs/route';
import { rateBetween, type RateTable } from './rates';

/**
 * What a route adds to the merchant's own price, in percent: bonded goods carry storage and clearing in the
 * warehouse, domestic stock has its import duty and tax paid already.
 */
export const ROUTE_FACTOR: Readonly<Record<SupplyRoute, number>> = {
  bonded: 104,
  direct_mail: 100,
  domestic: 118,
};

/** What a merchant asks for goods by one route: minor units of its currency. */
export interface AskedPrice {
  readonly minor: number;
  readonly currency: string;
  readonly route: SupplyRoute;
}

/** One price made of the merchant's; `rate` is units of its currency for one of the merchant's. */
export interface DerivedPrice {
  readonly currency: string;
  /** Minor units. */
  readonly amount: number;
  readonly rate: string;
}

/** The merchant's price by the route and a rate, rounded as shops of that currency do. */
export function derivedPrice({ minor, currency, route }: AskedPrice, code: string, rate: string): number {
  const own = multiplyHalfUp(minor, ROUTE_FACTOR[route], 100);
  return shopPrice(Math.max(1, convertMinor(own, currency, code, rate)), code);
}

/** Prices in these currencies; one without a rate has no price. */
export function derivedPrices(
  asked: AskedPrice,
  currencies: readonly string[],
  rates: RateTable,
): DerivedPrice[] {
  return currencies.flatMap((code) => {
    const rate = rateBetween(rates, asked.currency, code);
    return rate === undefined ? [] : [{ currency: code, amount: derivedPrice(asked, code, rate), rate }];
  });
}

/** The rates of derived prices as they are kept beside them. */
export const ratesOf = (
  prices: readonly Pick<DerivedPrice, 'currency' | 'rate'>[],
  date: string,
): Record<string, { rate: string; date: string }> =>
  Object.fromEntries(prices.map(({ currency, rate }) => [currency, { rate, date }]));

/** The currencies charged where a listing may be sent, and no other. */
export function chargedCurrencies(
  shipsTo: readonly string[],
  destinations: readonly { readonly iso2: string; readonly currency: string }[],
): string[] {
  const served = new Set(shipsTo);
  return [...new Set(destinations.filter(({ iso2 }) => served.has(iso2)).map(({ currency }) => currency))];
}
