import type { GoodsPricesResponse, ListingPrices } from '@caravanserai/contracts/desk-prices';
import { fromMajor } from '@caravanserai/money/decimal';
import { mustOwn } from '../authoring/owned-goods';
import { readContent } from '../authoring/texts/read-content';
import { chargedPrice } from '../catalogue/build/charged-price';
import type { Database } from '../catalogue/database';
import type { OfferScope } from './actor';
import { derivedPrice, ROUTE_FACTOR } from './derive-prices';
import { readDestinations, type ChargedDestination } from './destinations';
import { goodsHead } from './goods-head';
import { readPriceFacts, type PriceFacts } from './price-facts';
import { newestRates } from './rates';
import { readSiblings } from './read-siblings';

/** The prices of every route of goods, derived ones beside own ones. @throws NoSuchGoods */
export async function readGoodsPrices(
  database: Database,
  scope: OfferScope,
  goodsId: string,
): Promise<GoodsPricesResponse> {
  await mustOwn(database, goodsId, scope.merchantId);
  const content = await readContent(database, goodsId);
  const [siblings, facts] = [
    await readSiblings(database, goodsId),
    await readPriceFacts(database, { goodsId }),
  ];
  const destinations = await readDestinations(database);
  const { rows } = await database.query<{ currency: string }>('select currency from merchant where id = $1', [
    scope.merchantId,
  ]);
  return {
    ...goodsHead(content, scope.locale),
    currency: rows[0]?.currency ?? 'USD',
    listings: facts.map((each) =>
      listingPrices(each, siblings.find(({ id }) => id === each.id)?.place.code ?? '', destinations),
    ),
    newest_rates: (await newestRates(database))?.date ?? null,
  };
}

/** The prices of one listing. @throws Error where there is none */
export async function readListingPrices(database: Database, listingId: string): Promise<ListingPrices> {
  const [facts] = await readPriceFacts(database, { listingId });
  if (!facts) throw new Error(`There is no listing ${listingId}.`);
  const siblings = await readSiblings(database, facts.goods_id);
  const place = siblings.find(({ id }) => id === listingId)?.place.code ?? '';
  return listingPrices(facts, place, await readDestinations(database));
}

/** One listing's prices by currency, those that most destinations pay in first. */
export function listingPrices(
  facts: PriceFacts,
  place: string,
  destinations: readonly ChargedDestination[],
): ListingPrices {
  const served = new Set(facts.ships_to);
  const paidIn = (code: string) =>
    destinations
      .filter(({ iso2, currency }) => currency === code && served.has(iso2))
      .map(({ iso2 }) => iso2);
  const prices = Object.entries(facts.prices).map(([currency, major]) => {
    const used = facts.rates[currency];
    const list = facts.lists[currency];
    const lowered = list && chargedPrice(major, list, currency) === list.amount ? list : undefined;
    return {
      currency,
      amount: fromMajor(major, currency),
      own: currency in facts.own,
      derived: used ? derivedPrice(facts, currency, used.rate) : null,
      list: lowered ? { amount: fromMajor(lowered.amount, currency), until: lowered.until } : null,
      rate: used?.rate ?? null,
      rate_date: used?.date ?? null,
      destinations: paidIn(currency),
    };
  });
  return {
    listing_id: facts.id,
    route: facts.route,
    place,
    price: { amount: facts.minor, currency: facts.currency },
    prices: prices.sort(
      (a, b) => b.destinations.length - a.destinations.length || a.currency.localeCompare(b.currency),
    ),
    factor: ROUTE_FACTOR[facts.route],
    rates_date: facts.rates_date || null,
  };
}
