import { shopPrice } from '@caravanserai/money/charm';
import { convertMinor } from '@caravanserai/money/convert';
import { toMajor } from '@caravanserai/money/decimal';
import { multiplyHalfUp } from '@caravanserai/money/round';
import type { SupplyRoute } from '../vocabulary';
import { rateBetween, type RateTable } from './exchange-rates';
import type { Destination } from './regions';

/**
 * What a route adds to the merchant's own price, in percent: bonded goods carry storage and clearing in the
 * warehouse, domestic stock has its import duty and tax paid already.
 */
const ROUTE_FACTOR: Readonly<Record<SupplyRoute, number>> = { bonded: 104, direct_mail: 100, domestic: 118 };

/**
 * Medusa prices (major units) in the currencies of the regions a listing may be sent to, and in no other: the
 * merchant's price by the day's rate, rounded as that currency's shops do.
 */
export function pricesOf(input: {
  minor: number;
  currency: string;
  route: SupplyRoute;
  shipsTo: readonly string[];
  destinations: readonly Destination[];
  rates: RateTable;
}): { currency_code: string; amount: number }[] {
  const served = new Set(input.shipsTo);
  const wanted = new Set(
    input.destinations.filter(({ iso2 }) => served.has(iso2)).map(({ currency }) => currency),
  );
  const own = multiplyHalfUp(input.minor, ROUTE_FACTOR[input.route], 100);
  return [...wanted].map((code) => {
    const minor = shopPrice(
      convertMinor(own, input.currency, code, rateBetween(input.rates, input.currency, code)),
      code,
    );
    return { currency_code: code.toLowerCase(), amount: toMajor(minor, code) };
  });
}
